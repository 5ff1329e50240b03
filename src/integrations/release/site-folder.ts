import { chmodSync, rmSync } from 'node:fs';
import path from 'node:path';
import { refusal } from '../../refusal.ts';
import { link, type SiteFiles } from './site-files.ts';
import { filledWith } from './fill.ts';
import { mountsBelow } from './mounts.ts';
import type { RefusedWords } from './refused-words.ts';
import { entriesOf, MARK, readMark, STAGING, topsOf } from './site-mark.ts';
import { codeOf, statsAt } from './stats-at.ts';

/** Does what looks at a path; throws an error for people where that can't be done. */
export function looked<T>(at: string, words: RefusedWords, look: (at: string) => T): T {
  try {
    return look(at);
  } catch (error) {
    throw refusal(words.unreadable(at, codeOf(error) ?? String(error)));
  }
}

/**
 * Throws an error for people where what is at a path may not be replaced. What may: nothing, an empty folder, and a site
 * with our mark that has at its top no name that the mark doesn't know.
 */
export function checkReplaceable(folder: string, words: RefusedWords): void {
  const stats = looked(folder, words, statsAt);
  if (stats === undefined) return;
  if (!stats.isDirectory()) throw refusal(words.file(folder));
  const mounts = mountsBelow(folder);
  if (mounts.length > 0) throw refusal(words.mounted(folder, mounts));
  const entries = looked(folder, words, entriesOf);
  const [mark, filled] = [readMark(folder), filledWith(folder)];
  const known = new Set([STAGING, ...(mark?.holds ?? []), ...topsOf(filled ?? [])]);
  // A build that was killed at its first file leaves an empty mark.
  if (looked(path.join(folder, MARK), words, statsAt)?.size === 0) known.add(MARK);
  const others = entries.filter((name) => !known.has(name));
  if (others.length > 0) throw refusal(words[mark || filled ? 'added' : 'foreign'](folder, others));
}

/** Deletes what {@link checkReplaceable} allows, if there is anything; cut off, it leaves what is still known as ours. */
export function removeSite(folder: string, words: RefusedWords): void {
  checkReplaceable(folder, words);
  if (looked(folder, words, statsAt) === undefined) return;
  // Without waiting: tens of thousands of folders are gone in a third of the time.
  for (const name of entriesOf(folder))
    if (name !== MARK) rmSync(path.join(folder, name), { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
}

/**
 * Makes a site of these files in a folder that is missing, with the permissions of the one that it is to replace; where that
 * fails, nothing is left of it.
 */
export function makeSite(files: SiteFiles, folder: string, replaced: string, words: RefusedWords): void {
  const mode = statsAt(replaced)?.mode;
  try {
    link(files, folder);
    if (mode !== undefined) chmodSync(folder, mode);
  } catch (error) {
    // What is half there would keep a full disk full.
    removeSite(folder, words);
    throw error;
  }
}
