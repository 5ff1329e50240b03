import {
  closeSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import { dayInVietnam } from '../../bulletin/vietnam-time.ts';
import { readLetters } from '../../content-model/letters.ts';
import type { LetterRow } from '../store/database.ts';

/** What of a letter is printed: never the e-mail address. */
export type PrintedLetter = Pick<
  LetterRow,
  'story' | 'name' | 'place' | 'language' | 'received' | 'text' | 'answer'
>;

/** The path of a printed letter below the content folder. */
export function letterPath(story: string, number: number): string {
  return `letters/${story}/${number}.yaml`;
}

/** The file of a letter, as the content folder has it. */
export function letterText({ name, place, language, received, text, answer }: PrintedLetter): string {
  const fields = {
    name,
    ...(place !== null && { place }),
    language,
    date: dayInVietnam(new Date(received)),
    text,
    ...(answer !== null && { answer }),
  };
  return stringify(fields, { schema: 'core', lineWidth: 0, blockQuote: 'literal' });
}

/** The highest number that a file about a story has; 0 without any. */
export function highestNumber(contentDir: string, story: string): number {
  try {
    const names = readdirSync(path.join(contentDir, 'letters', story));
    return Math.max(0, ...names.map((name) => Number(/^(\d+)\.yaml$/.exec(name)?.[1] ?? 0)));
  } catch {
    return 0;
  }
}

function onDisk(target: string): void {
  const opened = openSync(target, 'r');
  try {
    fsyncSync(opened);
  } catch (error) {
    // Windows syncs no folders.
    if (!(error instanceof Error && 'code' in error && /^E(?:PERM|INVAL|ISDIR)$/.test(String(error.code))))
      throw error;
  } finally {
    closeSync(opened);
  }
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EEXIST';
}

/** Whether a file that is there holds this letter, whatever the newsroom's answer in it. */
function holds(target: string, row: PrintedLetter): boolean {
  const read = (text: string) => readLetters({ texts: new Map([['letters/x/1.yaml', text]]) })[0]?.letter;
  const [there, wanted] = [read(readFileSync(target, 'utf8')), read(letterText(row))];
  return there !== undefined && there.name === wanted?.name && there.text === wanted.text;
}

/**
 * Writes a letter's file, whole and on the disk or not at all. Gives false, and leaves it alone, where there is another
 * letter of this number; one that is the same gets the answer anew.
 */
export function writeLetter(contentDir: string, row: PrintedLetter, number: number): boolean {
  const target = path.join(contentDir, letterPath(row.story, number));
  const folder = path.dirname(target);
  const part = `${target}.${process.pid}.part`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(part, letterText(row), { flush: true });
  try {
    // Unlike a renaming, a link never takes the place of a file that is there.
    linkSync(part, target);
  } catch (error) {
    if (!isTaken(error)) throw error;
    if (!holds(target, row)) return false;
    renameSync(part, target);
  } finally {
    rmSync(part, { force: true });
  }
  onDisk(folder);
  return true;
}

/** Takes a printed letter out of the content folder, if it is there. */
export function removeLetter(contentDir: string, story: string, number: number): void {
  rmSync(path.join(contentDir, letterPath(story, number)), { force: true });
}
