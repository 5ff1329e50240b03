/** A story as results show it, and as searches find it. */
export interface FoundStory {
  readonly id: string;
  readonly title: string;
  /** A calendar date as written. */
  readonly date: string;
  readonly place: string;
  readonly section: string;
  /** Lead, body and caption, one after another. */
  readonly text: string;
  /** What else it is found by: names of places, topics, people. */
  readonly names: readonly string[];
}

/** All that a story is found by, its title first. */
export function indexedText({ title, text, names }: FoundStory): string {
  return [title, text, ...names].join('\n');
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
    ['id', 'title', 'date', 'place', 'section', 'text', 'names'].every((name) => name in value)
  );
}

/** Reads a story that was written as JSON. Throws an error when the text is anything else. */
export function parseStory(text: string): FoundStory {
  const story: unknown = JSON.parse(text);
  if (!isFoundStory(story))
    throw new RangeError('This is no story of an index. Build the search index again.');
  return story;
}
