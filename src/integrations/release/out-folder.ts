import { accessSync, constants, readlinkSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Settings } from '../../settings.ts';
import { refusal } from '../../refusal.ts';
import { protectionOf, realPath } from './protected-folders.ts';
import { refusedWords, type RefusedWords } from './refused-words.ts';
import { checkReplaceable, looked } from './site-folder.ts';
import { readMark } from './site-mark.ts';
import { statsAt } from './stats-at.ts';

/** The folder of the built site, which may be replaced, and how. */
export interface OutFolder {
  /** The folder itself, all links followed; it may be missing. */
  readonly folder: string;
  /** The symbolic link that leads to it, where readers come to it by one; the last, where it leads to others. */
  readonly link?: string;
  /** Whether another folder can't take its place: it is a mount point, or what it or the link lies in can't be written. */
  readonly isFixed: boolean;
}

/** More links in a row than any system follows. */
const MOST_LINKS = 40;

/** Follows a path's links to what isn't one. */
function follow(out: string, words: RefusedWords): Pick<OutFolder, 'folder' | 'link'> {
  let link: string | undefined;
  let target = out;
  for (let links = 0; links <= MOST_LINKS; links++) {
    const here = path.join(realPath(path.dirname(target)), path.basename(target));
    if (looked(here, words, statsAt)?.isSymbolicLink() !== true)
      return { folder: here, ...(link !== undefined && { link }) };
    link = here;
    target = path.resolve(path.dirname(here), readlinkSync(here));
  }
  throw refusal(words.circle(out));
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** What a folder lies in, or what there is yet of the way to it. Throws an error for people where that is no folder. */
function parentOf(folder: string, words: RefusedWords): string {
  const parent = path.dirname(folder);
  const stats = looked(parent, words, statsAt);
  if (stats === undefined) return parentOf(parent, words);
  if (!stats.isDirectory()) throw refusal(words.file(parent));
  return parent;
}

function isFixed({ folder, link }: Pick<OutFolder, 'folder' | 'link'>, words: RefusedWords): boolean {
  const parent = parentOf(folder, words);
  const stats = looked(folder, words, statsAt);
  const closed = [parent, ...(link === undefined ? [] : [path.dirname(link)])].find(
    (each) => !isWritable(each),
  );
  if (stats !== undefined && !isWritable(folder)) throw refusal(words.unwritable(folder, folder));
  const isMounted = stats !== undefined && stats.dev !== statSync(parent).dev;
  if (closed === undefined && !isMounted) return false;
  if (stats === undefined) throw refusal(words.unwritable(folder, closed ?? folder));
  return true;
}

/** The site of ours that a folder lies in, if any. */
function siteAround(folder: string): string | undefined {
  const parent = path.dirname(folder);
  if (parent === folder) return undefined;
  return readMark(parent) ? parent : siteAround(parent);
}

/**
 * Looks at where the site is to be built, `BULLETIN_OUT`, and changes nothing. Throws an error for people where a release
 * could delete what no build has made: where it is or leads into one of the protected folders, or where anything is there
 * that `checkReplaceable` knows no site in.
 */
export function outFolder(settings: Settings): OutFolder {
  const { outDir, messages } = settings;
  const words = refusedWords(messages);
  const { folder, link } = follow(outDir, words);
  // A link that leads out of a protected folder is in it all the same.
  const around = [outDir, link ?? outDir].map((each) => protectionOf(path.dirname(each), settings));
  const protection = protectionOf(folder, settings) ?? around.find((each) => each?.how === 'inside');
  if (protection) throw refusal(words[protection.how](outDir, protection.folder));
  if (link !== undefined && looked(path.dirname(folder), words, statsAt) === undefined)
    throw refusal(words.leadsNowhere(link, folder));
  const site = siteAround(folder);
  if (site !== undefined) throw refusal(words.insideSite(outDir, site));
  checkReplaceable(folder, words);
  return {
    folder,
    ...(link !== undefined && { link }),
    isFixed: isFixed({ folder, ...(link !== undefined && { link }) }, words),
  };
}
