import type { LocalityId } from '../../bulletin/locality.ts';
import { ancestorIds } from '../../bulletin/locality-id.ts';
import { foldText } from '../../bulletin/spelling.ts';
import { KIND_NAMES, localityTitle } from '../../i18n/localities.ts';
import type { ListedPlace } from './place-file.ts';

/** A place to choose. */
export interface PlaceSuggestion {
  readonly id: LocalityId;
  /** `Xã Mường Bằng, huyện Mai Sơn, Sơn La`. */
  readonly label: string;
  /** What sets it apart: until when it was, or what it was before; empty where there is nothing to say. */
  readonly note: string;
}

interface Known {
  readonly place: ListedPlace;
  /** Words of kind and name, without accents. */
  readonly own: readonly string[];
  /** How many of them are the kind's. */
  readonly kindWords: number;
  readonly around: ReadonlySet<string>;
}

/** Searches the gazetteer by what is typed. */
export interface PlaceFinder {
  /**
   * Places for what is typed, without accents and in any case, the last word as a beginning: names of a unit and of what
   * it lies in. Those in force on the date (`2020-01-21`, `2020`, or empty) come first, and a unit that had ended by then
   * gives those that took its place. At most `limit`.
   */
  readonly suggest: (text: string, date: string, limit: number) => readonly PlaceSuggestion[];
  /** A place by its id; the id alone where there is none. */
  readonly named: (id: LocalityId) => PlaceSuggestion;
}

function wordsOf(text: string): readonly string[] {
  return foldText(text)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
}

/** How many of the typed words, from the first, stand one after another in a name, the last typed one as a beginning. */
function wordsInName(typed: readonly string[], name: readonly string[], from: number): number {
  const differs = typed.findIndex((word, index) => {
    const other = name[from + index];
    return index === typed.length - 1 ? other?.startsWith(word) !== true : other !== word;
  });
  return differs < 0 ? typed.length : differs;
}

/** Lower is better, compared from the first; undefined where the words tell of something else. */
function rankOf({ own, kindWords, around, place }: Known, typed: readonly string[], date: string) {
  const [whole, bare] = [wordsInName(typed, own, 0), wordsInName(typed, own, kindWords)];
  const [matched, length] = whole > bare ? [whole, own.length] : [bare, own.length - kindWords];
  if (matched === 0 || (whole > bare && matched <= kindWords && matched < typed.length)) return undefined;
  const rest = typed.slice(matched);
  const last = rest.at(-1);
  const told = rest.every(
    (word) => around.has(word) || (word === last && [...around].some((other) => other.startsWith(word))),
  );
  if (!told) return undefined;
  return [matched < length ? 1 : 0, isInForce(place, date) ? 0 : 1, place.id.split('/').length];
}

/** Whether some day of the date lies in the unit's life; always where no date is given. */
function isInForce({ since, until }: ListedPlace, date: string): boolean {
  return (
    (until === '' || date.localeCompare(until) <= 0) && (date === '' || since.slice(0, date.length) <= date)
  );
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  return a.map((value, index) => value - (b[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

function day(iso: string): string {
  return iso.split('-').reverse().join('/');
}

/** Makes the gazetteer searchable. */
export function placeFinder(places: readonly ListedPlace[]): PlaceFinder {
  const byId = new Map(places.map((place) => [place.id, place]));
  const above = (id: LocalityId) => ancestorIds(id).flatMap((each) => byId.get(each) ?? []);
  const known = places.map((place): Known => {
    const kind = wordsOf(KIND_NAMES[place.kind].vi);
    return {
      place,
      own: [...kind, ...wordsOf(place.name)],
      kindWords: kind.length,
      around: new Set(
        above(place.id).flatMap((unit) => [...wordsOf(KIND_NAMES[unit.kind].vi), ...wordsOf(unit.name)]),
      ),
    };
  });

  const labelOf = (place: ListedPlace) => localityTitle([place, ...above(place.id)], 'vi');

  function suggestion(place: ListedPlace, former?: ListedPlace): PlaceSuggestion {
    const until = place.until === '' ? '' : `đến ${day(place.until)}`;
    const note = former
      ? `trước là ${labelOf(former).replace(/^./u, (first) => first.toLowerCase())}`
      : until;
    return { id: place.id, label: labelOf(place), note };
  }

  /** A unit that had ended by the date stands for what took its place. */
  function offered(place: ListedPlace, date: string): readonly PlaceSuggestion[] {
    if (date === '' || isInForce(place, date) || place.until === '' || date <= place.until)
      return [suggestion(place)];
    const after = place.successors
      .flatMap((id) => byId.get(id) ?? [])
      .filter((next) => isInForce(next, date));
    return after.length > 0 ? after.map((next) => suggestion(next, place)) : [suggestion(place)];
  }

  function suggest(text: string, date: string, limit: number): readonly PlaceSuggestion[] {
    const typed = wordsOf(text);
    if (typed.length === 0) return [];
    const found = known.flatMap((unit) => {
      const rank = rankOf(unit, typed, date);
      return rank ? [{ place: unit.place, rank }] : [];
    });
    const sorted = found.sort((a, b) => compareRanks(a.rank, b.rank) || (a.place.id < b.place.id ? -1 : 1));
    const all = sorted.slice(0, limit * 2).flatMap(({ place }) => offered(place, date));
    return [...new Map(all.toReversed().map((each) => [each.id, each])).values()]
      .toReversed()
      .slice(0, limit);
  }

  function named(id: LocalityId): PlaceSuggestion {
    const place = byId.get(id);
    return place ? suggestion(place) : { id, label: id, note: 'không có trong danh mục' };
  }

  return { suggest, named };
}
