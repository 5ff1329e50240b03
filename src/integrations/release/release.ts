import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { SAMPLES_FILE } from '../../content-model/samples.ts';
import { refusal } from '../../refusal.ts';
import type { Settings } from '../../settings.ts';
import { writeWhole } from '../../store/whole-file.ts';
import type { SiteFiles } from './site-files.ts';
import { fill, finishFill } from './fill.ts';
import { type OutFolder, outFolder } from './out-folder.ts';
import { refusedWords, type RefusedWords } from './refused-words.ts';
import { recoverReplaced, replace } from './replace.ts';
import { recoverRepointed, repoint } from './repoint.ts';
import { MARK, markFor, readMark } from './site-mark.ts';
import { codeOf } from './stats-at.ts';

/** Does what changes a folder; throws an error for people where the file system doesn't let it. */
async function changing<T>(folder: string, words: RefusedWords, change: () => Promise<T>): Promise<T> {
  try {
    return await change();
  } catch (error) {
    if (error instanceof Error && codeOf(error) !== undefined)
      throw refusal(words.failed(folder, error.message));
    throw error;
  }
}

/**
 * Makes the site whole that a build left that was cut off: the old one or the new one. Throws an error for people where a
 * release might delete what no build has made; then nothing is changed.
 */
export async function recover(settings: Settings): Promise<void> {
  const words = refusedWords(settings.messages);
  const { folder, link, isFixed } = outFolder(settings);
  await changing(folder, words, async () => {
    if (!isFixed && link === undefined) await recoverReplaced(folder, words);
    if (!isFixed && link !== undefined) recoverRepointed(link, folder, words);
    finishFill(folder);
  });
}

/** Whether the content is that of the sample bulletin. */
function hasSamples({ contentDir }: Settings): boolean {
  return existsSync(path.join(contentDir, SAMPLES_FILE));
}

/**
 * How many stories would be missed of the site that stands where `BULLETIN_OUT` says: none of the samples where the
 * content is a newsroom's own by now. Undefined where no site stands there.
 */
export function standingStories(settings: Settings): number | undefined {
  const mark = readMark(outFolder(settings).folder);
  return mark?.samples && !hasSamples(settings) ? 0 : mark?.stories;
}

/** How a site was put in its place; one that was filled may have been seen half old, half new. */
export type Way = 'whole' | 'filled';

async function put(
  files: SiteFiles,
  { folder, link, isFixed }: OutFolder,
  words: RefusedWords,
): Promise<Way> {
  if (!isFixed && link !== undefined) {
    await repoint(files, link, folder, words);
    return 'whole';
  }
  if (!isFixed && (await replace(files, folder, words))) return 'whole';
  fill(files, folder);
  return 'filled';
}

/**
 * Puts a site of these files, of so many stories, where `BULLETIN_OUT` says; the old one is there whole until the new one
 * is, unless the folder had to be filled in place. Throws an error for people where that can't be done.
 */
export async function release(files: SiteFiles, stories: number, settings: Settings): Promise<Way> {
  const words = refusedWords(settings.messages);
  const mark = path.join(settings.cacheDir, MARK);
  writeWhole(mark, markFor(files.keys(), stories, hasSamples(settings)));
  // First, so that what is made is known as ours whenever a build is cut off.
  const all: SiteFiles = new Map([[MARK, mark], ...files, [MARK, mark]]);
  const out = outFolder(settings);
  const way = await changing(out.folder, words, () => put(all, out, words));
  // The site's own is left alone: damage to one in the cache would make the site somebody else's.
  rmSync(mark);
  return way;
}
