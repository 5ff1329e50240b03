import path from 'node:path';
import type { Settings } from '../../settings.ts';
import { writeWhole } from '../../store/whole-file.ts';
import type { SiteFiles } from '../incremental/release.ts';
import { fill, finishFill } from './fill.ts';
import { outFolder } from './out-folder.ts';
import { refusedWords } from './refused-words.ts';
import { recoverReplaced, replace } from './replace.ts';
import { recoverRepointed, repoint } from './repoint.ts';
import { MARK, markFor, readMark } from './site-mark.ts';

/**
 * Makes the site whole that a build left that was cut off: the old one or the new one. Throws an error for people where a
 * release might delete what no build has made; then nothing is changed.
 */
export async function recover(settings: Settings): Promise<void> {
  const words = refusedWords(settings.messages);
  const { folder, link, isFixed } = outFolder(settings);
  if (!isFixed && link === undefined) await recoverReplaced(folder, words);
  if (!isFixed && link !== undefined) recoverRepointed(link, folder, words);
  finishFill(folder);
}

/** How many stories the site has that stands where `BULLETIN_OUT` says; undefined where none does. */
export function standingStories(settings: Settings): number | undefined {
  return readMark(outFolder(settings).folder)?.stories;
}

/**
 * Puts a site of these files, of so many stories, where `BULLETIN_OUT` says; the old one is there whole until the new one
 * is. Gives whether the folder had to be filled in place, where that doesn't hold.
 */
export async function release(
  files: SiteFiles,
  stories: number,
  settings: Settings,
): Promise<'whole' | 'filled'> {
  const words = refusedWords(settings.messages);
  const mark = path.join(settings.cacheDir, MARK);
  writeWhole(mark, markFor(files.keys(), stories));
  // First, so that what is made is known as ours whenever a build is cut off.
  const all: SiteFiles = new Map([[MARK, mark], ...files, [MARK, mark]]);
  const { folder, link, isFixed } = outFolder(settings);
  if (!isFixed && link !== undefined) {
    await repoint(all, link, folder, words);
    return 'whole';
  }
  if (!isFixed && (await replace(all, folder, words))) return 'whole';
  fill(all, folder);
  return 'filled';
}
