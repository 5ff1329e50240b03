import { existsSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import type { SiteFiles } from './site-files.ts';
import type { RefusedWords } from './refused-words.ts';
import { checkReplaceable, makeSite, removeSite } from './site-folder.ts';
import { codeOf } from './stats-at.ts';

/** Names that nobody would give to a copy of a site. */
const besides = (folder: string) => ({ next: `${folder}.ban-tin-new`, old: `${folder}.ban-tin-old` });

/** What a system says of a folder that can't be renamed: it is mounted there, or kept in the lower layer of an image, or in use. */
const FIXED = new Set(['EBUSY', 'EXDEV', 'EPERM', 'EACCES']);

/**
 * Clears away what a build left that was cut off; where it was cut off between the two renames of {@link replace}, the
 * old site is put back. Throws an error for people where anything else is there.
 */
export async function recoverReplaced(folder: string, words: RefusedWords): Promise<void> {
  const { next, old } = besides(folder);
  for (const each of [next, old]) checkReplaceable(each, words);
  if (!existsSync(folder) && existsSync(old)) await rename(old, folder);
  removeSite(old, words);
  removeSite(next, words);
}

/**
 * Puts a site of these files in the place of a folder, or leaves that where it is. Gives whether that could be done: a
 * folder that can't be renamed can't be replaced.
 */
export async function replace(files: SiteFiles, folder: string, words: RefusedWords): Promise<boolean> {
  const { next, old } = besides(folder);
  await recoverReplaced(folder, words);
  makeSite(files, next, folder, words);
  const replaces = existsSync(folder);
  try {
    if (replaces) await rename(folder, old);
  } catch (error) {
    removeSite(next, words);
    if (FIXED.has(codeOf(error) ?? '')) return false;
    throw error;
  }
  try {
    await rename(next, folder);
  } catch (error) {
    if (replaces) await rename(old, folder);
    throw error;
  }
  try {
    removeSite(old, words);
  } catch {
    // The new site is there; the next build tries again, and says what is in its way.
  }
  return true;
}
