import type { Problem } from '../bulletin/problem.ts';
import type { ContentFiles } from './content-files.ts';
import { list } from './fields.ts';
import { readBySchema } from './schema-problems.ts';
import { readYaml } from './yaml-document.ts';

/** Words that editors vouch for: loan words, words of other languages, spellings that a name has. */
export interface AllowedWords {
  /** Whether a word is among them, in capitals or not. */
  readonly allows: (word: string) => boolean;
  readonly problems: readonly Problem[];
}

function keyOf(word: string): string {
  return word.normalize('NFC').toLowerCase();
}

/** Reads `words.yaml`, a list of words; a missing or empty file allows none. */
export function readWords(files: ContentFiles): AllowedWords {
  const { document, problems } = readYaml('words.yaml', files.texts.get('words.yaml') ?? '');
  if (problems.length > 0 || (document.data ?? undefined) === undefined)
    return { allows: () => false, problems };
  const read = readBySchema(list, document.data, { document, rule: 'records' });
  const words = new Set(read.value?.map(keyOf));
  return { allows: (word) => words.has(keyOf(word)), problems: read.problems };
}
