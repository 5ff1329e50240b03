import { compareIds } from '../bulletin/order.ts';
import { type Letter, oldestFirst, TO_NEWSROOM } from '../bulletin/letter.ts';
import type { Bilingual } from '../bulletin/language.ts';
import type { Newsroom } from '../bulletin/newsroom.ts';
import type { Problem } from '../bulletin/problem.ts';
import type { ContentFiles } from './content-files.ts';
import { letterSchema } from './fields/letter.ts';
import { type Remember, remembering } from './remember.ts';
import { readBySchema } from './schema-problems.ts';
import { isGroup, type Places, readYaml } from './yaml-document.ts';

/** A letter's file; without the letter where that can't be read. */
export interface LetterFile {
  /** Path below `content/`: `letters/<story>/<n>.yaml`. */
  readonly file: string;
  /** Name of the folder that it lies in. */
  readonly story: string;
  readonly letter?: Letter;
  readonly document: Places;
  readonly problems: readonly Problem[];
}

const PLACE = /^letters\/([^/]+)\/(\d+)\.yaml$/;

/** Whether a file is a reader's letter. */
export function isLetter(file: string): boolean {
  return PLACE.test(file);
}

const NOT_FIELDS = {
  vi: 'Tệp này phải gồm các mục của một lá thư, mỗi mục một dòng: name, place, language, date, text, answer.',
  en: 'This file must hold the fields of a letter, each on a line: name, place, language, date, text, answer.',
} as const satisfies Bilingual;

function readLetter(file: string, text: string): LetterFile {
  const [, story = '', number = ''] = PLACE.exec(file) ?? [];
  const { document, problems } = readYaml(file, text);
  if (problems.length > 0) return { file, story, document, problems };
  if (!isGroup(document.data)) {
    const problem = { rule: 'letters', severity: 'error', ...document.at([]), message: NOT_FIELDS } as const;
    return { file, story, document, problems: [problem] };
  }
  const read = readBySchema(letterSchema, document.data, { document, rule: 'letters' });
  const letter = read.value && { story, number: Number(number), ...read.value };
  return { file, story, document, problems: read.problems, ...(letter && { letter }) };
}

/** Reads `letters/<story>/<n>.yaml`, in the order of their paths; those that are as they were are the same objects again. */
export function readLetters(
  { texts }: Pick<ContentFiles, 'texts'>,
  remember: Remember<LetterFile> = remembering(),
): readonly LetterFile[] {
  return [...texts]
    .filter(([file]) => isLetter(file))
    .sort(([a], [b]) => compareIds(a, b))
    .map(([file, text]) => remember(file, [text], () => readLetter(file, text)));
}

/** Whether the bulletin has a page of letters: where it takes some, or printed one to the newsroom. */
export function hasLetterPage(newsroom: Pick<Newsroom, 'letters'>, files: readonly LetterFile[]): boolean {
  return newsroom.letters !== undefined || files.some(({ story }) => story === TO_NEWSROOM);
}

/** The letters that can be shown, the oldest first. */
export function lettersOf(files: readonly LetterFile[]): readonly Letter[] {
  return files.flatMap(({ letter }) => letter ?? []).sort(oldestFirst);
}
