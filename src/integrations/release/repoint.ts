import { readlinkSync, rmSync, symlinkSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import path from 'node:path';
import { refusal } from '../../refusal.ts';
import type { SiteFiles } from './site-files.ts';
import type { RefusedWords } from './refused-words.ts';
import { checkReplaceable, looked, makeSite, removeSite } from './site-folder.ts';
import { statsAt } from './stats-at.ts';

const TWIN = '.ban-tin-2';

/** The folder that a link leads to by turns with another. */
export function twinOf(folder: string): string {
  return folder.endsWith(TWIN) ? folder.slice(0, -TWIN.length) : folder + TWIN;
}

const nextOf = (link: string): string => `${link}.ban-tin-new`;

/** Clears away the link that a build left that was cut off. Throws an error for people where a release would find anything else. */
export function recoverRepointed(link: string, folder: string, words: RefusedWords): void {
  checkReplaceable(twinOf(folder), words);
  const stats = looked(nextOf(link), words, statsAt);
  if (stats === undefined) return;
  if (!stats.isSymbolicLink()) throw refusal(words.foreign(nextOf(link), []));
  rmSync(nextOf(link));
}

/**
 * Makes a site of these files beside the one that a link leads to, then leads the link there in one step. The site before
 * stays until the next release.
 */
export async function repoint(
  files: SiteFiles,
  link: string,
  folder: string,
  words: RefusedWords,
): Promise<void> {
  const twin = twinOf(folder);
  recoverRepointed(link, folder, words);
  removeSite(twin, words);
  makeSite(files, twin, folder, words);
  const written = path.isAbsolute(readlinkSync(link)) ? twin : path.relative(path.dirname(link), twin);
  symlinkSync(written, nextOf(link), 'junction');
  await rename(nextOf(link), link);
}
