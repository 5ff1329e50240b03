/** What a name is of, in the order in which stories have them: `formerPlace` is what a unit of today lay in before. */
export const NAME_KINDS = [
  'hamlet',
  'place',
  'formerPlace',
  'topic',
  'series',
  'author',
  'photos',
  'illustration',
  'source',
] as const;
export type NameKind = (typeof NAME_KINDS)[number];

/** A name; of a unit that took the place of the story's own also what that was. */
export type FoundName = string | readonly [name: string, was: string];

/** A story as results show it, and as searches find it. */
export interface FoundStory {
  readonly id: string;
  readonly title: string;
  /** A calendar date as written. */
  readonly date: string;
  /** The first unit that it is about. */
  readonly place: string;
  readonly section: string;
  /** Lead and body, one after another. */
  readonly text: string;
  /** What stands below its pictures. */
  readonly captions: readonly string[];
  /** What else it is found by. */
  readonly names: Readonly<Partial<Record<NameKind, readonly FoundName[]>>>;
}

/** A name alone. */
export function nameOf(name: FoundName): string {
  return typeof name === 'string' ? name : name[0];
}

/** All names of a story. */
export function namesOf({ names }: Pick<FoundStory, 'names'>): readonly string[] {
  return NAME_KINDS.flatMap((kind) => names[kind] ?? []).map(nameOf);
}

/** All that a story is found by, its title first. */
export function indexedText(story: FoundStory): string {
  return [story.title, story.text, ...story.captions, ...namesOf(story)].join('\n');
}

/** A passage that ends in a letter, a digit, or a mark that ends no sentence. */
const OPEN_END = /[\p{Alphabetic}\p{M}\p{N}'")$*]$/u;

/** Passages one after another, each with a full stop unless it ends in a mark of its own: so an excerpt reads well. */
export function joinPassages(passages: readonly string[]): string {
  return passages.map((passage) => (OPEN_END.test(passage) ? `${passage}.` : passage)).join(' ');
}

function isFoundStory(value: unknown): value is FoundStory {
  return (
    typeof value === 'object' &&
    value !== null &&
    ['id', 'title', 'date', 'place', 'section', 'text', 'captions', 'names'].every((name) => name in value)
  );
}

/** Reads a story that was written as JSON. Throws an error when the text is anything else. */
export function parseStory(text: string): FoundStory {
  const story: unknown = JSON.parse(text);
  if (!isFoundStory(story))
    throw new RangeError('This is no story of an index. Build the search index again.');
  return story;
}
