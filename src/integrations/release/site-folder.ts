import { lstatSync, rmSync, type Stats, statSync } from 'node:fs';
import path from 'node:path';
import { refusal } from '../../refusal.ts';
import { filledWith } from './fill.ts';
import type { RefusedWords } from './refused-words.ts';
import { entriesOf, MARK, readMark, STAGING, topsOf } from './site-mark.ts';

/** The code of a file system's error; undefined where it is another. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** What is at a path, without following a link; undefined where nothing is. Throws an error for people where that can't be seen. */
export function statsAt(target: string, words: RefusedWords): Stats | undefined {
  try {
    return lstatSync(target, { throwIfNoEntry: false });
  } catch (error) {
    if (codeOf(error) === 'ENOTDIR') return undefined;
    throw refusal(words.unreadable(target, String(codeOf(error))));
  }
}

function entries(folder: string, words: RefusedWords): readonly string[] {
  try {
    return entriesOf(folder);
  } catch (error) {
    throw refusal(words.unreadable(folder, String(codeOf(error))));
  }
}

/**
 * Throws an error for people where what is at a path may not be replaced. What may: nothing, an empty folder, and a site
 * with our mark that has at its top no name that the mark doesn't know.
 */
export function checkReplaceable(folder: string, words: RefusedWords): void {
  const stats = statsAt(folder, words);
  if (stats === undefined) return;
  if (!stats.isDirectory()) throw refusal(words.file(folder));
  const [mark, filled] = [readMark(folder), filledWith(folder)];
  const known = new Set([STAGING, ...(mark?.holds ?? []), ...topsOf(filled ?? [])]);
  // A build that was killed at its first file leaves an empty mark.
  if (statSync(path.join(folder, MARK), { throwIfNoEntry: false })?.size === 0) known.add(MARK);
  const others = entries(folder, words).filter((name) => !known.has(name));
  if (others.length > 0) throw refusal(words[mark || filled ? 'added' : 'foreign'](folder, others));
}

/** Deletes what {@link checkReplaceable} allows, if there is anything; cut off, it leaves what is still known as ours. */
export function removeSite(folder: string, words: RefusedWords): void {
  checkReplaceable(folder, words);
  if (statsAt(folder, words) === undefined) return;
  // Without waiting: tens of thousands of folders are gone in a third of the time.
  for (const name of entriesOf(folder))
    if (name !== MARK) rmSync(path.join(folder, name), { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
}
