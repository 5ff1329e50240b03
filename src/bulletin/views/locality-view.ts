import type { SubjectAddress } from '../address.ts';
import type { Bulletin } from '../bulletin.ts';
import type { Locality, LocalityId } from '../locality.ts';
import { isFormer, levelOf } from '../locality-id.ts';
import { onceWithin } from '../once.ts';
import { atOwnLevel, predecessorsOf, successorsOf } from '../own-level.ts';
import { type DescentStage, descent } from './descent.ts';
import { type PageKind, pagesOf } from './page-kind.ts';
import { type PlaceEntry, placeEntry } from './place-entry.ts';
import { listedAt, type PlaceStories, placeStories } from './place-stories.ts';
import { localityOf } from './teaser.ts';

/** A unit of the same name as another, and what it lies in, the nearest first. */
export interface Homonym extends PlaceEntry {
  readonly parents: readonly Locality[];
}

/** What the page of a place shows beside its stories. */
export interface LocalityView {
  readonly unit: Locality;
  /** Whether it is a province of today. */
  readonly isProvince: boolean;
  /** What it lies in, the nearest first. */
  readonly parents: readonly Locality[];
  /** Units that have stories of their own, directly within it: those that are still, and those that are no more. */
  readonly parts: { readonly present: readonly PlaceEntry[]; readonly former: readonly PlaceEntry[] };
  /** Units of today that took its place, where the unit is no more. */
  readonly today: readonly PlaceEntry[];
  /** Where it came from and what became of it, the oldest stage first. */
  readonly descent?: readonly DescentStage[];
  /** Other units of its name, but for those that it came from or became. */
  readonly homonyms: { readonly named: readonly Homonym[]; readonly others: number };
}

/** As many units of the same name are named as help; those with a page are, however many. */
const NAMED_HOMONYMS = 3;

function homonymsOf(unit: Locality, bulletin: Bulletin): LocalityView['homonyms'] {
  const { gazetteer, placePages } = bulletin;
  const relatives = new Set([...successorsOf(unit, gazetteer), ...predecessorsOf(unit, gazetteer)]);
  const strangers = gazetteer.homonyms(unit.id).filter((other) => !relatives.has(other));
  const linked = strangers.filter(({ id }) => placePages.has(id));
  // Without stories, only units of today that could be meant by the same words are worth a warning.
  const plain = strangers.filter(
    (other) => !placePages.has(other.id) && !isFormer(other) && levelOf(other) === levelOf(unit),
  );
  const named = [...linked, ...plain.slice(0, Math.max(0, NAMED_HOMONYMS - linked.length))];
  return {
    named: named.map((other) => ({ ...placeEntry(other, bulletin), parents: gazetteer.parents(other.id) })),
    others: linked.length + plain.length - named.length,
  };
}

/** What all pages of a unit show in both languages. Throws a RangeError when the gazetteer doesn't have it. */
export const localityView = onceWithin((bulletin: Bulletin, id: LocalityId): LocalityView => {
  const { gazetteer, places } = bulletin;
  const unit = localityOf(id, bulletin);
  const entries = (units: readonly Locality[]) => units.map((other) => placeEntry(other, bulletin));
  const parts = gazetteer.parts(id).filter((part) => places.count(part.id) > 0);
  const stages = descent(unit, bulletin);
  return {
    unit,
    isProvince: levelOf(unit) === 'province' && !isFormer(unit),
    parents: gazetteer.parents(id),
    parts: {
      present: entries(parts.filter((part) => !isFormer(part))),
      former: entries(parts.filter(isFormer)),
    },
    today: isFormer(unit) ? entries(atOwnLevel(unit, gazetteer.today(id), gazetteer)) : [],
    ...(stages && { descent: stages }),
    homonyms: homonymsOf(unit, bulletin),
  };
});

/** What a page of a place shows. */
export interface PlacePageView {
  readonly place: LocalityView;
  readonly stories: PlaceStories;
}

/** The pages of places. */
export const placePages: PageKind<SubjectAddress<'locality'>, PlacePageView> = {
  paths: (bulletin) =>
    [...bulletin.placePages].flatMap((id) =>
      pagesOf<SubjectAddress<'locality'>>({ kind: 'locality', id }, bulletin, listedAt(bulletin, id)),
    ),
  view: ({ id, page = 1 }, bulletin, language) => ({
    place: localityView(bulletin, id),
    stories: placeStories(id, page, bulletin, language),
  }),
};
