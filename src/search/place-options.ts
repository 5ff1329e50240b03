import { isInForce, type NamedUnit } from '../bulletin/find-places.ts';
import type { Language } from '../bulletin/language.ts';
import type { LocalityId } from '../bulletin/locality.ts';
import { isFormer, levelOf, partsInCommon } from '../bulletin/locality-id.ts';
import { byName } from '../bulletin/order.ts';
import { foldText } from '../bulletin/spelling.ts';
import { formatDate } from '../i18n/dates.ts';
import { KIND_NAMES, localityNameInChain } from '../i18n/localities.ts';
import { strings } from '../i18n/strings.ts';
import { type Catalogue, type CataloguePlace, placesById } from './catalogue.ts';
import { todayOf, type TypedPlace, typedPlaces } from './typed-places.ts';

/** A place to choose, distinct from its namesakes. */
export interface PlaceOption {
  readonly id: LocalityId;
  /**
   * `Yên Sơn · huyện, Tuyên Quang (đến 30/06/2025)`, `Yên Sơn · xã, Tuyên Quang`. Where another name was typed, that and
   * what it leads to: `Hà Giang · tỉnh (đến 30/06/2025), nay thuộc Tuyên Quang · tỉnh`, `thôn 5, thuộc Yên Sơn · xã, …`.
   */
  readonly label: string;
  /** Stories that choosing it would give. */
  readonly count: number;
  /** Stories of former units that would stand below them. */
  readonly shared: number;
}

/** How many stories choosing each place would give: own ones, and shared ones below them. */
export interface PlaceCounts {
  readonly own: ReadonlyMap<LocalityId, number>;
  readonly shared: ReadonlyMap<LocalityId, number>;
}

/** Name, kind, what the unit lies in, and its end. */
export function placeLabel(place: CataloguePlace, catalogue: Catalogue, language: Language): string {
  const above = place.parents.flatMap((id) => placesById(catalogue).get(id) ?? []);
  return chainLabel(place, above, language);
}

/** The same of a unit and those above it, the nearest first. */
export function chainLabel(place: NamedUnit, above: readonly NamedUnit[], language: Language): string {
  const chain = [
    KIND_NAMES[place.kind][language],
    ...above.map((unit) => localityNameInChain(unit, language)),
  ];
  const until = place.until ? ` (${strings(language).places.until(formatDate(place.until, language))})` : '';
  return `${place.name} · ${chain.join(', ')}${until}`;
}

/** Those in force before former ones, communes last, those with many stories first. */
function allPlaces(
  { places }: Catalogue,
  countOf: (place: CataloguePlace) => number,
): readonly CataloguePlace[] {
  const order = (place: CataloguePlace) => (isFormer(place) ? 2 : 0) + (levelOf(place) === 'commune' ? 1 : 0);
  return places.toSorted((a, b) => order(a) - order(b) || countOf(b) - countOf(a) || byName(a, b));
}

/** What options say behind a name, and how many stories they have: no part of what names the place. */
const BEHIND_LABEL =
  /\((?:đến|until)[^)]*\)|,\s*(?:nay thuộc|thuộc|now part of|in)\s.*$|\s[\d.,]+\s(?:tin|stor(?:y|ies))(?:\s.*)?$/giu;

/** What is typed, or pasted from a list of options, without what stands there behind names. */
function nameIn(text: string): string {
  return text.includes('·') ? text.normalize('NFC').replaceAll(BEHIND_LABEL, ' ') : text;
}

/** The options that a place gives: itself; where it has nothing, the units of today that took its place. */
function optionsFor(
  { place, hamlet }: TypedPlace,
  catalogue: Catalogue,
  countsOf: (place: CataloguePlace) => Pick<PlaceOption, 'count' | 'shared'>,
  language: Language,
): readonly PlaceOption[] {
  const { search } = strings(language);
  const label = (one: CataloguePlace) => placeLabel(one, catalogue, language);
  const hasStories = (one: CataloguePlace) => countsOf(one).count + countsOf(one).shared > 0;
  if (hasStories(place)) {
    const own = label(place);
    return [
      {
        id: place.id,
        label: hamlet === undefined ? own : search.place.hamlet(hamlet, own),
        ...countsOf(place),
      },
    ];
  }
  const named = hamlet ?? label(place);
  return todayOf(place, catalogue)
    .filter(hasStories)
    .map((today) => ({
      id: today.id,
      label: search.place.today(named, label(today)),
      ...countsOf(today),
    }));
}

/** Each place once, by its own name rather than another; one whose whole label was pasted before all. */
function distinct(
  options: readonly PlaceOption[],
  text: string,
  isOwnName: (option: PlaceOption) => boolean,
): readonly PlaceOption[] {
  const pasted = foldText(text);
  const isPasted = ({ label }: PlaceOption) => pasted.startsWith(foldText(label));
  const named = new Set(options.filter(isOwnName).map(({ id }) => id));
  const kept = options.filter((option) => isPasted(option) || isOwnName(option) || !named.has(option.id));
  const inOrder = [...kept.filter(isPasted), ...kept.filter((option) => !isPasted(option))];
  const first = new Map(inOrder.toReversed().map((option) => [option.id, option]));
  return inOrder.filter((option) => first.get(option.id) === option);
}

/** More than any place has. */
const MOST_STORIES = 1e6;

/**
 * The places that what is typed may mean, the best first, of such alike those near `home`; where nothing is typed, all that have own stories. A place that
 * would give nothing is no option, but a former name leads to what it is today, and a hamlet to its commune.
 */
export function placeOptions(
  text: string,
  catalogue: Catalogue,
  counts: PlaceCounts,
  language: Language,
  home = '',
): readonly PlaceOption[] {
  const countsOf = ({ id }: Pick<CataloguePlace, 'id'>) => ({
    count: counts.own.get(id) ?? 0,
    shared: counts.shared.get(id) ?? 0,
  });
  const countOf = (place: CataloguePlace) => countsOf(place).count;
  const found: readonly TypedPlace[] =
    text.trim() === ''
      ? allPlaces(catalogue, countOf)
          .filter((place) => countOf(place) > 0)
          .map((place) => ({ ...place, place }))
      : typedPlaces(catalogue).find(nameIn(text), {
          isTyping: true,
          isPreferred: ({ place }) => isInForce(place) && countOf(place) > 0,
          weightOf: ({ place }) => partsInCommon(place.id, home) * MOST_STORIES + countOf(place),
        });
  const isOwnName = ({ id, label }: PlaceOption) => {
    const place = placesById(catalogue).get(id);
    return place !== undefined && label === placeLabel(place, catalogue, language);
  };
  return distinct(
    found.flatMap((typed) => optionsFor(typed, catalogue, countsOf, language)),
    text,
    isOwnName,
  );
}

/** The places whose whole name, perhaps with their kind and what they lie in, is typed, or that of a hamlet in them. */
export function placesNamed(text: string, catalogue: Catalogue): ReadonlySet<LocalityId> {
  return new Set(
    typedPlaces(catalogue)
      .named(nameIn(text))
      .map(({ place }) => place.id),
  );
}
