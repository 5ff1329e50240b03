import { mkdirSync, readdirSync, readFileSync, renameSync, rmdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { z } from 'astro/zod';
import { writeWhole } from '../../store/whole-file.ts';
import { filesBelow, link, type SiteFiles } from './site-files.ts';
import { entriesOf, MARK, STAGING } from './site-mark.ts';
import { statsAt } from './stats-at.ts';

/** What {@link STAGING} holds: the files that are still to be placed and, once they are all there, what the site will be. */
const stagedIn = (folder: string) => path.join(folder, STAGING, 'site');
const listIn = (folder: string) => path.join(folder, STAGING, 'files.json');

const LIST = z.array(z.string());

/** All files of the site that a fill of a folder has begun to put in place; undefined where none has. */
export function filledWith(folder: string): readonly string[] | undefined {
  try {
    return LIST.parse(JSON.parse(readFileSync(listIn(folder), 'utf8')));
  } catch {
    return undefined;
  }
}

function isSame(source: string, target: string): boolean {
  const [from, to] = [statSync(source), statsAt(target)];
  if (to?.isFile() !== true || from.size !== to.size) return false;
  return readFileSync(source).equals(readFileSync(target));
}

/** Pages, compressed ones too. */
const PAGE = /\.html(?:\.\w+)?$/;

/** The files of a site in the order in which they are placed: no page may name what isn't there yet. */
export function inTurn(names: readonly string[], folder: string): readonly string[] {
  const pages = names.filter((name) => PAGE.test(name));
  const others = names.filter((name) => !PAGE.test(name));
  const isNew = (name: string): boolean => statsAt(path.join(folder, name)) === undefined;
  return [...others.filter(isNew), ...others.filter((name) => !isNew(name)), ...pages];
}

/** Makes the folder of a file, in the place of a file where a former site had one of that name. */
function makeFolder(folder: string, name: string, made: Set<string>): void {
  if (name === '.' || made.has(name)) return;
  makeFolder(folder, path.posix.dirname(name), made);
  const target = path.join(folder, name);
  const stats = statsAt(target);
  if (stats !== undefined && !stats.isDirectory()) rmSync(target);
  mkdirSync(target, { recursive: true });
  made.add(name);
}

function place(names: readonly string[], folder: string): void {
  const made = new Set<string>();
  for (const name of names) {
    makeFolder(folder, path.posix.dirname(name), made);
    const target = path.join(folder, name);
    if (statsAt(target)?.isDirectory() === true) rmSync(target, { recursive: true });
    renameSync(path.join(stagedIn(folder), name), target);
  }
}

/** Deletes a file, or all in a folder, that isn't of the site with these names; gives whether anything is left. */
function deleteOthers(folder: string, name: string, names: ReadonlySet<string>): boolean {
  const target = path.join(folder, name);
  if (statsAt(target)?.isDirectory() === true) {
    const left = readdirSync(target).filter((entry) => deleteOthers(folder, `${name}/${entry}`, names));
    if (left.length > 0) return true;
    rmdirSync(target);
    return false;
  }
  // A file system may give another form of a letter than the one that it was given.
  const isOfSite = names.has(name.normalize());
  if (!isOfSite) rmSync(target);
  return isOfSite;
}

/**
 * Ends a fill that was cut off: one that had begun to change the site is carried through, of another nothing is left.
 * Done again, it does no more.
 */
export function finishFill(folder: string): void {
  const files = filledWith(folder);
  if (files !== undefined) {
    const staged = [...filesBelow(stagedIn(folder)).keys()].filter((name) => name !== MARK);
    place(inTurn(staged, folder), folder);
    const names = new Set(files.map((name) => name.normalize()));
    for (const top of entriesOf(folder)) if (top !== STAGING) deleteOthers(folder, top, names);
    // Until the mark is there, what is in the folder is known by the list too.
    if (statsAt(path.join(stagedIn(folder), MARK))) place([MARK], folder);
    rmSync(listIn(folder));
  }
  rmSync(path.join(folder, STAGING), { recursive: true, force: true });
}

/**
 * Puts a site of these files into a folder that can't be replaced as a whole. All that is new is brought to the same disk
 * first, so that a full disk changes nothing; then files are renamed into the site one by one, what pages load before the
 * pages; what isn't of the site is deleted last. Meanwhile readers may see pages of both sites.
 */
export function fill(files: SiteFiles, folder: string): void {
  finishFill(folder);
  const changed = [...files].filter(([name, source]) => !isSame(source, path.join(folder, name)));
  try {
    mkdirSync(stagedIn(folder), { recursive: true });
    link(new Map(changed), stagedIn(folder));
    writeWhole(listIn(folder), JSON.stringify([...files.keys()]));
  } catch (error) {
    // What is half there would keep a full disk full.
    rmSync(path.join(folder, STAGING), { recursive: true, force: true });
    throw error;
  }
  finishFill(folder);
}
