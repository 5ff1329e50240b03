import { calendarDate, parseCalendarDate } from '../bulletin/calendar-date.ts';
import type { Language } from '../bulletin/language.ts';
import { LOCALITY_KINDS, type LocalityKind } from '../bulletin/locality.ts';
import type { Catalogue, CatalogueEntry, CataloguePlace, CatalogueStory } from './catalogue.ts';

/** A place as a row: id, name, kind, last day or '', what it lies in, what its stories are found under and shared with. */
type PlaceRow = readonly [
  string,
  string,
  string,
  string,
  readonly number[],
  readonly number[],
  readonly number[],
];

/**
 * A catalogue as JSON. Stories stand in columns, which compress better than rows: their dates, '' for the same as the
 * one before; and lists of indices, one number where there is one.
 */
interface Packed {
  readonly language: Language;
  readonly places: readonly PlaceRow[];
  readonly hamlets: readonly (readonly [name: string, place: number])[];
  readonly topics: readonly (readonly [string, string])[];
  readonly authors: readonly (readonly [string, string])[];
  readonly dates: readonly string[];
  readonly storyPlaces: readonly (number | readonly number[])[];
  readonly storyTopics: readonly (number | readonly number[])[];
  readonly storyAuthors: readonly (number | readonly number[])[];
}

function indexOf(entries: readonly { readonly id: string }[]): (ids: readonly string[]) => readonly number[] {
  const places = new Map(entries.map(({ id }, index) => [id, index]));
  return (ids) =>
    ids.map((id) => {
      const index = places.get(id);
      if (index === undefined) throw new RangeError(`The catalogue has no "${id}" in its tables.`);
      return index;
    });
}

function single(indices: readonly number[]): number | readonly number[] {
  return indices.length === 1 && indices[0] !== undefined ? indices[0] : indices;
}

/** Writes a catalogue. Throws a RangeError when a story names what the tables don't have. */
export function encodeCatalogue(catalogue: Catalogue): string {
  const { language, stories, places, hamlets, topics, authors } = catalogue;
  const [placeIndex, topicIndex, authorIndex] = [indexOf(places), indexOf(topics), indexOf(authors)];
  const packed: Packed = {
    language,
    places: places.map(({ id, name, kind, until, parents, foundUnder, sharedWith }) => [
      id,
      name,
      kind,
      until ?? '',
      placeIndex(parents),
      placeIndex(foundUnder),
      placeIndex(sharedWith),
    ]),
    hamlets: hamlets.flatMap(({ name, place }) => placeIndex([place]).map((index) => [name, index] as const)),
    topics: topics.map(({ id, name }) => [id, name]),
    authors: authors.map(({ id, name }) => [id, name]),
    dates: stories.map(({ date }, at) => (date === stories[at - 1]?.date ? '' : date)),
    storyPlaces: stories.map((story) => single(placeIndex(story.places))),
    storyTopics: stories.map((story) => single(topicIndex(story.topics))),
    storyAuthors: stories.map((story) => single(authorIndex(story.authors))),
  };
  return JSON.stringify(packed);
}

function isPacked(value: unknown): value is Packed {
  return (
    typeof value === 'object' &&
    value !== null &&
    'language' in value &&
    'dates' in value &&
    'storyAuthors' in value
  );
}

function isKind(kind: string): kind is LocalityKind {
  return LOCALITY_KINDS.some((known) => known === kind);
}

function idsAt(
  indices: number | readonly number[] | undefined,
  entries: readonly (readonly [string, ...unknown[]])[],
): readonly string[] {
  const list = typeof indices === 'number' ? [indices] : (indices ?? []);
  return list.flatMap((index) => entries[index]?.[0] ?? []);
}

function storiesOf(packed: Packed): readonly CatalogueStory[] {
  let written = '';
  return packed.dates.map((entry, at) => {
    written = entry === '' ? written : entry;
    return {
      date: calendarDate(written),
      places: idsAt(packed.storyPlaces[at], packed.places),
      topics: idsAt(packed.storyTopics[at], packed.topics),
      authors: idsAt(packed.storyAuthors[at], packed.authors),
    };
  });
}

function placesOf({ places }: Packed): readonly CataloguePlace[] {
  return places.flatMap(
    ([id, name, kind, end, parents, foundUnder, sharedWith]): readonly CataloguePlace[] => {
      if (!isKind(kind)) return [];
      const until = parseCalendarDate(end);
      return [
        {
          id,
          name,
          kind,
          ...(until && { until }),
          parents: idsAt(parents, places),
          foundUnder: idsAt(foundUnder, places),
          sharedWith: idsAt(sharedWith, places),
        },
      ];
    },
  );
}

/** Reads what {@link encodeCatalogue} wrote. Throws a RangeError when it is anything else. */
export function decodeCatalogue(text: string): Catalogue {
  const packed: unknown = JSON.parse(text);
  if (!isPacked(packed)) throw new RangeError('This is no catalogue. Build the search index again.');
  const entries = (rows: Packed['topics']): readonly CatalogueEntry[] =>
    rows.map(([id, name]) => ({ id, name }));
  return {
    language: packed.language,
    stories: storiesOf(packed),
    places: placesOf(packed),
    hamlets: packed.hamlets.flatMap(([name, index]) =>
      idsAt(index, packed.places).map((place) => ({ name, place })),
    ),
    topics: entries(packed.topics),
    authors: entries(packed.authors),
  };
}
