import { firstIndex } from '../bulletin/binary-search.ts';
import { parseCalendarDate } from '../bulletin/calendar-date.ts';
import type { NamedUnit } from '../bulletin/find-places.ts';
import type { Gazetteer } from '../bulletin/gazetteer.ts';
import { type Locality, type LocalityId, type LocalityKind, LOCALITY_KINDS } from '../bulletin/locality.ts';
import { ancestorIds, isFormer, provinceId } from '../bulletin/locality-id.ts';
import { compareIds } from '../bulletin/order.ts';
import { atOwnLevel } from '../bulletin/own-level.ts';
import { nameWords } from '../bulletin/spelling.ts';

/** A unit of the country, with or without stories. */
export interface KnownPlace extends NamedUnit {
  /** Of a former unit those that its place lies in today, of a unit of today those that its place lay in before. */
  readonly around: readonly LocalityId[];
}

/** All units of the country in files by the first words of their names, so that a search loads only those it asks for. */
export interface PlaceFiles {
  /** For each file the first word, without accents, that the names of none of its units, nor of those in the next files, stand before. */
  readonly firsts: readonly string[];
  readonly files: readonly string[];
}

/** Finds units by the first words of their names. */
export interface KnownPlaces {
  /**
   * All units whose name begins with one of the words, which have no accents, and with them all units that those lie in,
   * lie in today and lay in. Throws what loading their files throws.
   */
  readonly beginningWith: (words: readonly string[]) => Promise<readonly KnownPlace[]>;
}

/** Where a former unit's place is said to lie today: so many units, or else the provinces that those lie in. */
const MOST_SUCCESSORS = 3;

/** Units of a file, about; those whose names begin alike stand in one. A file takes some 6 KB when hosts compress it. */
const FILE_SIZE = 250;

/** A unit as a row: id, name, kind, last day or '', and the rows of those around it. */
type Row = readonly [id: string, name: string, kind: string, until: string, around: readonly number[]];

function aroundOf(unit: Locality, gazetteer: Gazetteer): readonly LocalityId[] {
  if (!isFormer(unit)) return [...gazetteer.layIn(unit.id)];
  const today = atOwnLevel(unit, gazetteer.today(unit.id), gazetteer).map(({ id }) => id);
  return today.length <= MOST_SUCCESSORS ? today : [...new Set(today.map(provinceId))];
}

/** A file of some units, and behind them all that they name. */
function fileOf(units: readonly Locality[], gazetteer: Gazetteer): string {
  const around = new Map(units.map((unit) => [unit.id, aroundOf(unit, gazetteer)]));
  const named = [...around].flatMap(([id, others]) =>
    [id, ...others].flatMap((other) => [other, ...ancestorIds(other)]),
  );
  const all = [...new Set([...around.keys(), ...named])].flatMap((id) => gazetteer.get(id) ?? []);
  const rowOf = new Map(all.map(({ id }, row) => [id, row]));
  const rows = all.map(({ id, name, kind, until = '' }): Row => {
    const others = (around.get(id) ?? []).flatMap((other) => rowOf.get(other) ?? []);
    return [id, name, kind, until, others];
  });
  return JSON.stringify(rows);
}

function firstWord(name: string): string {
  return nameWords(name)[0]?.folded ?? '';
}

/** Writes all units. */
export function writePlaces(gazetteer: Gazetteer): PlaceFiles {
  const byWord = [...Map.groupBy(gazetteer.all, ({ name }) => firstWord(name))].sort(([a], [b]) =>
    compareIds(a, b),
  );
  const files: { readonly first: string; readonly units: Locality[] }[] = [];
  for (const [first, units] of byWord) {
    const last = files.at(-1);
    if (last && last.units.length + units.length <= FILE_SIZE) last.units.push(...units);
    else files.push({ first, units: [...units] });
  }
  return {
    firsts: files.map(({ first }) => first),
    files: files.map(({ units }) => fileOf(units, gazetteer)),
  };
}

function isRows(value: unknown): value is readonly Row[] {
  return Array.isArray(value) && value.every((row) => Array.isArray(row) && row.length === 5);
}

function isKind(kind: string): kind is LocalityKind {
  return LOCALITY_KINDS.some((known) => known === kind);
}

function readFile(text: string): readonly KnownPlace[] {
  const rows: unknown = JSON.parse(text);
  if (!isRows(rows)) throw new RangeError('These are no places. Build the search index again.');
  return rows.flatMap(([id, name, kind, end, around]): readonly KnownPlace[] => {
    if (!isKind(kind)) return [];
    const until = parseCalendarDate(end);
    return [
      { id, name, kind, ...(until && { until }), around: around.flatMap((row) => rows[row]?.[0] ?? []) },
    ];
  });
}

/** Reads what {@link writePlaces} wrote; `load` gives the text of a file. */
export function openPlaces(firsts: readonly string[], load: (file: number) => Promise<string>): KnownPlaces {
  const fileOfWord = (word: string): number => firstIndex(firsts, (first) => first > word) - 1;

  return {
    beginningWith: async (words) => {
      const files = [...new Set(words.map(fileOfWord))].filter((file) => file >= 0);
      const places = new Map<LocalityId, KnownPlace>();
      for (const place of (await Promise.all(files.map(load))).flatMap(readFile)) {
        // A unit that is only named by others has nothing around it; it may stand in its own file too.
        if (place.around.length > 0 || !places.has(place.id)) places.set(place.id, place);
      }
      return [...places.values()];
    },
  };
}
