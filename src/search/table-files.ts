import { firstIndex } from '../bulletin/binary-search.ts';
import type { PhraseEntry, TypedForm } from './phrase-table.ts';
import { decodeNumbers, encodeNumbers } from './story-numbers.ts';
import { foldWord } from './words.ts';

/** A table of phrases in files, so that a search loads only those that hold what it asks for. */
export interface TableFiles {
  /** For each file a line that none of its phrases, nor of those in the next files, stands before. */
  readonly directory: string;
  readonly files: readonly string[];
}

/** Finds phrases in a table. */
export interface PhraseTable {
  /** The entry of a phrase without accents, if there is one. Throws what loading its file throws. */
  readonly find: (phrase: string) => Promise<PhraseEntry | undefined>;
}

/** What a file about takes when hosts compress it, in bytes. */
const FILE_SIZE = 8_000;
/** What a line takes beside its numbers. */
const LINE_SIZE = 4;

/** The fewest bytes that say which `count` of so many stories are meant. */
function sizeOf(count: number, stories: number): number {
  const share = count / stories;
  if (share <= 0 || share >= 1) return 0;
  return (-stories * (share * Math.log2(share) + (1 - share) * Math.log2(1 - share))) / 8;
}

function lineOf({ typed, stories, titles }: TypedForm): string {
  const fields = [typed, encodeNumbers(stories), ...(titles.length > 0 ? [encodeNumbers(titles)] : [])];
  return fields.join('\t');
}

/** The shortest beginning of `after` that stands behind `before`. */
function between(before: string, after: string): string {
  let length = 0;
  while (length < after.length && before[length] === after[length]) length++;
  const shortest = after.slice(0, length + 1);
  return shortest.isWellFormed() ? shortest : after.slice(0, length + 2);
}

/** Writes the entries of a table, which stand in order, of so many stories. */
export function writeTable(
  entries: Iterable<PhraseEntry>,
  stories: number,
  fileSize = FILE_SIZE,
): TableFiles {
  const [beginnings, files]: [string[], string[]] = [[], []];
  let [lines, size, last]: [string[], number, string] = [[], Infinity, ''];
  // Most stand in few stories, so few counts are met.
  const sizes = new Map<number, number>();
  const numbersSize = (count: number): number => {
    const known = sizes.get(count) ?? sizeOf(count, stories);
    sizes.set(count, known);
    return known;
  };
  const close = (): void => {
    if (lines.length > 0) files.push(lines.join('\n'));
    [lines, size] = [[], 0];
  };
  for (const { phrase, forms } of entries) {
    const more = forms.reduce((sum, form) => sum + LINE_SIZE + numbersSize(form.stories.length), 0);
    if (size + more > fileSize) {
      close();
      beginnings.push(between(last, phrase));
    }
    lines.push(...forms.map(lineOf));
    [size, last] = [size + more, phrase];
  }
  close();
  return { directory: beginnings.join('\n'), files };
}

function readFile(text: string): ReadonlyMap<string, readonly string[]> {
  return Map.groupBy(text.split('\n'), (line) => {
    const [typed = '', ...numbers] = line.split('\t');
    if (numbers.length === 0)
      throw new RangeError('This is no table of words. Build the search index again.');
    return foldWord(typed);
  });
}

function readLine(line: string): TypedForm {
  const [typed = '', stories = '', titles = ''] = line.split('\t');
  return { typed, stories: decodeNumbers(stories), titles: decodeNumbers(titles) };
}

/** Reads a table that {@link writeTable} wrote; `load` gives the text of a file, and is asked for each once. */
export function openTable(directory: string, load: (file: number) => Promise<string>): PhraseTable {
  const beginnings = directory.split('\n').filter(Boolean);
  const files = new Map<number, ReturnType<typeof loadFile>>();

  async function loadFile(file: number) {
    try {
      return readFile(await load(file));
    } catch (error) {
      files.delete(file);
      throw error;
    }
  }

  return {
    find: async (phrase) => {
      const at = firstIndex(beginnings, (beginning) => beginning > phrase) - 1;
      if (at < 0) return undefined;
      const loading = files.get(at) ?? loadFile(at);
      files.set(at, loading);
      const lines = (await loading).get(phrase);
      return lines && { phrase, forms: lines.map(readLine) };
    },
  };
}
