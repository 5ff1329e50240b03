import { END_OF_STORY } from '../search-files.ts';
import { fromSurrogates } from '../surrogates.ts';

/** A story as the index tells it. */
export interface FoundStory {
  /** Address within the site, without its base. */
  readonly path: string;
  readonly title: string;
  /** A calendar date as written. */
  readonly date: string;
  readonly place: string;
  readonly section: string;
  /** Title, lead and body, one after another. */
  readonly text: string;
  /** All that was indexed: the text, and the names that the story is found by. */
  readonly indexed: string;
}

/** What stands before the JSON of a fragment. */
const SIGNATURE = 'pagefind_dcd';

interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

function isFragment(value: unknown): value is Fragment {
  return (
    typeof value === 'object' &&
    value !== null &&
    ['url', 'content', 'meta', 'filters'].every((name) => name in value)
  );
}

/** The text of a file of Pagefind, which some hosts unpack on the way. */
async function unpacked(response: Response): Promise<string> {
  const bytes = await response.arrayBuffer();
  const text = new TextDecoder().decode(bytes);
  if (text.startsWith(SIGNATURE)) return text;
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream).text();
}

/**
 * Reads a story from its fragment, in the file format of Pagefind 1.6: so results can be shown without its engine.
 * Throws an error when the fragment can't be had, or is none.
 */
export async function loadStory(address: string): Promise<FoundStory> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} could not be loaded: ${response.status}.`);
  const text = await unpacked(response);
  const fragment: unknown = JSON.parse(text.slice(SIGNATURE.length));
  if (!isFragment(fragment)) throw new Error(`${address} is no fragment of the index.`);
  const fact = (name: string): string => fromSurrogates(fragment.filters[name]?.[0] ?? '');
  const indexed = fromSurrogates(fragment.content);
  return {
    path: fragment.url,
    title: fromSurrogates(fragment.meta.title ?? ''),
    date: fact('date'),
    place: fact('place'),
    section: fact('section'),
    text: indexed.split(END_OF_STORY)[0] ?? '',
    indexed,
  };
}
