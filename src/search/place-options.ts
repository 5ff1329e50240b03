import type { Language } from '../bulletin/language.ts';
import type { LocalityId } from '../bulletin/locality.ts';
import { formatDate } from '../i18n/dates.ts';
import { KIND_NAMES, localityNameInChain } from '../i18n/localities.ts';
import { strings } from '../i18n/strings.ts';
import type { Catalogue, CataloguePlace } from './catalogue.ts';
import { foldWord, wordsOf } from './words.ts';

/** A place to choose, told apart from its namesakes. */
export interface PlaceOption {
  readonly id: LocalityId;
  /** `Yên Sơn · huyện, Tuyên Quang (đến 30/06/2025)`, `Yên Sơn · xã, Tuyên Quang`. */
  readonly label: string;
  /** Stories that choosing it would give. */
  readonly count: number;
}

/** Name, kind, what the unit lies in, and its end. */
export function placeLabel(place: CataloguePlace, catalogue: Catalogue, language: Language): string {
  const units = new Map(catalogue.places.map((unit) => [unit.id, unit]));
  const above = place.parents.flatMap((id) => units.get(id) ?? []);
  const chain = [
    KIND_NAMES[place.kind][language],
    ...above.map((unit) => localityNameInChain(unit, language)),
  ];
  const until = place.until ? ` (${strings(language).places.until(formatDate(place.until, language))})` : '';
  return `${place.name} · ${chain.join(', ')}${until}`;
}

function folded(text: string): readonly string[] {
  return wordsOf(text).map(foldWord);
}

/** Whether the words stand one after another in a name, the last one as a beginning; 0 is at its start, -1 nowhere. */
function placeOfWords(words: readonly string[], name: readonly string[]): number {
  return name.findIndex((_, start) =>
    words.every((word, index) => {
      const other = name[start + index];
      return index === words.length - 1 ? other?.startsWith(word) === true : other === word;
    }),
  );
}

const KIND_ORDER = ['tinh', 'thanh-pho', 'huyen', 'quan', 'thi-xa', 'tp'];

/** Lower is better: names that begin so before others, units in force before former ones, larger before smaller. */
function rankOf(
  place: CataloguePlace,
  words: readonly string[],
  language: Language,
): readonly number[] | undefined {
  const names = [place.name, `${KIND_NAMES[place.kind][language]} ${place.name}`].map(folded);
  const found = names.map((name) => placeOfWords(words, name)).filter((at) => at >= 0);
  if (found.length === 0) return undefined;
  const whole = names.some((name) => name.join(' ') === words.join(' ')) ? 0 : 1;
  const level = KIND_ORDER.includes(place.kind) ? 0 : 1;
  return [whole, Math.min(...found), place.until === undefined ? 0 : 1, level];
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  return a.map((value, index) => value - (b[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

/**
 * The places whose names hold what is typed, without accents and in any case, the best first; all where nothing is
 * typed. Places that no result lies in are left out.
 */
export function placeOptions(
  text: string,
  catalogue: Catalogue,
  counts: ReadonlyMap<LocalityId, number>,
  language: Language,
): readonly PlaceOption[] {
  const words = folded(text);
  return catalogue.places
    .flatMap((place) => {
      const [rank, count] = [rankOf(place, words, language), counts.get(place.id) ?? 0];
      return rank && count > 0 ? [{ place, rank, count }] : [];
    })
    .sort(
      (a, b) =>
        compareRanks(a.rank, b.rank) || b.count - a.count || a.place.name.localeCompare(b.place.name, 'vi'),
    )
    .map(({ place, count }) => ({ id: place.id, label: placeLabel(place, catalogue, language), count }));
}
