import { cpSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { partOf, writeWhole } from '../store/whole-file.ts';

/** What is to become of a content folder. Paths are below it, with `/`. */
export interface Replacement {
  readonly contentDir: string;
  /** Where what stands there now is kept, a folder that isn't there yet. */
  readonly keptDir: string;
  /** Files to be written. */
  readonly texts: ReadonlyMap<string, string>;
  /** Files and folders to be taken out; all else stays. */
  readonly taken: readonly string[];
}

/** Files that have to be there even when nothing else is: git keeps no empty folders, and a build wants this one. */
const EMPTY_FOLDER = 'articles/.gitkeep';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Does something in one go: Ctrl+C takes effect no earlier than when it is done. */
function uninterrupted(work: () => void): void {
  const wait = () => undefined;
  for (const signal of SIGNALS) process.on(signal, wait);
  try {
    work();
  } finally {
    for (const signal of SIGNALS) process.off(signal, wait);
  }
}

/** Copies what stands there now, so that nothing is changed before all of it stands elsewhere. */
function keep({ contentDir, keptDir, texts, taken }: Replacement): void {
  const part = partOf(keptDir);
  try {
    mkdirSync(part, { recursive: true });
    for (const name of new Set([...taken, ...texts.keys()])) {
      const from = path.join(contentDir, name);
      if (existsSync(from)) cpSync(from, path.join(part, name), { recursive: true });
    }
    renameSync(part, keptDir);
  } catch (error) {
    rmSync(part, { recursive: true, force: true });
    throw error;
  }
}

function change({ contentDir, texts, taken }: Replacement): void {
  for (const [name, text] of texts) writeWhole(path.join(contentDir, name), text);
  for (const name of taken) rmSync(path.join(contentDir, name), { recursive: true, force: true });
  mkdirSync(path.join(contentDir, 'articles'), { recursive: true });
  writeFileSync(path.join(contentDir, EMPTY_FOLDER), '');
}

function restore({ contentDir, keptDir, texts }: Replacement): void {
  for (const name of [EMPTY_FOLDER, ...texts.keys()])
    if (!existsSync(path.join(keptDir, name))) rmSync(path.join(contentDir, name), { force: true });
  cpSync(keptDir, contentDir, { recursive: true });
  rmSync(keptDir, { recursive: true, force: true });
}

/**
 * Writes files and takes others out, all of them or none: what stands there now is first copied to `keptDir`. Throws the
 * error of the file system where that fails, with the folder as it was.
 */
export function replaceContent(replacement: Replacement): void {
  uninterrupted(() => {
    keep(replacement);
    try {
      change(replacement);
    } catch (error) {
      restore(replacement);
      throw error;
    }
  });
}

/** A folder beside the content that isn't there yet: `ban-tin-mau`, `ban-tin-mau-2`, … */
export function freeFolder(contentDir: string): string {
  const base = path.join(path.dirname(contentDir), 'ban-tin-mau');
  let folder = base;
  for (let number = 2; existsSync(folder); number++) folder = `${base}-${number}`;
  return folder;
}
