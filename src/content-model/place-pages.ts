import type { LocalityId } from '../bulletin/locality.ts';
import { unitsWithPage } from '../bulletin/place-pages.ts';
import type { RuleContext } from './rules/rule.ts';
import { unavailable } from './story-availability.ts';

/** Ids of the units that have a page at a time, by the stories that readers can open then. */
export function placePages({
  folders,
  gazetteer,
}: Pick<RuleContext, 'folders' | 'gazetteer'>): (at: Date) => ReadonlySet<LocalityId> {
  const known = new Map<number, ReadonlySet<LocalityId>>();
  return (at) => {
    const pages =
      known.get(at.getTime()) ??
      unitsWithPage(
        folders
          .filter((folder) => !unavailable(folder, at))
          .flatMap(({ originals }) => originals.flatMap(({ fields }) => fields.locality ?? [])),
        gazetteer,
      );
    known.set(at.getTime(), pages);
    return pages;
  };
}
