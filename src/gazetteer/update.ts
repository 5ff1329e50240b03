import { type Gazetteer, createGazetteer } from '../bulletin/gazetteer.ts';
import type { Locality, LocalityId } from '../bulletin/locality.ts';
import { provinceId } from '../bulletin/locality-id.ts';
import { formatEntry } from './entry.ts';
import { type FormerUnits, formerUnits } from './former-units.ts';
import { type Merged, merge } from './merge.ts';
import { type PresentUnits, presentUnits } from './present-units.ts';
import { commentsOf, cutFile, headerOf, joinFile } from './province-file.ts';
import type { Source } from './source.ts';

/** What an update starts from. */
export interface Standing {
  /** Texts of the files by province. */
  readonly texts: ReadonlyMap<LocalityId, string>;
  /** The units that they hold. */
  readonly localities: ReadonlyMap<LocalityId, Locality>;
}

/** An update of the files, and all that there is to say of it. */
export interface Update {
  /** All files by province, new ones too. */
  readonly texts: ReadonlyMap<LocalityId, string>;
  readonly gazetteer: Gazetteer;
  readonly merged: Merged;
  readonly present: PresentUnits;
  readonly former: FormerUnits;
}

function entriesOf(text: string | undefined, units: readonly Locality[]): ReturnType<typeof cutFile> {
  const { entries, end } = cutFile(text ?? '');
  const written = units.map((unit): [LocalityId, string] => {
    const comments = commentsOf(entries.get(unit.id) ?? '');
    return [unit.id, `${comments}${formatEntry(unit)}\n`];
  });
  return { entries: new Map([...entries, ...written]), end };
}

/**
 * Adds the source's units to the files. Lines that stand stay byte by byte, but those of units in `take`, which become the
 * source's.
 */
export function updateOf(
  source: Source,
  version: string,
  standing: Standing,
  take: ReadonlySet<LocalityId> = new Set(),
): Update {
  const present = presentUnits(source);
  const former = formerUnits(source, present);
  const merged = merge([...present.localities, ...former.localities], standing.localities, take);
  const written = [...merged.added, ...merged.taken];
  const gazetteer = createGazetteer([...standing.localities.values(), ...written]);
  const byProvince = Map.groupBy(written, ({ id }) => provinceId(id));
  const provinces = [...new Set([...standing.texts.keys(), ...byProvince.keys()])].sort();
  const ofSource = new Set([...present.localities, ...former.localities].map(({ id }) => provinceId(id)));
  const texts = provinces.flatMap((id) => {
    const province = gazetteer.get(id);
    // Written by hand from first to last, with sources of its own.
    const text = standing.texts.get(id);
    if (text !== undefined && !ofSource.has(id)) return [[id, text] as const];
    const file = entriesOf(text, byProvince.get(id) ?? []);
    return province ? [[id, joinFile(headerOf(province, version), file)] as const] : [];
  });
  return { texts: new Map(texts), gazetteer, merged, present, former };
}
