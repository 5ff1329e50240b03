import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { BinaryKind, ContentFiles, WrongEncoding } from '../content-model/content-files.ts';
import { decodeText } from '../content-model/encoding/decode-text.ts';
import { withLineFeeds } from '../content-model/encoding/line-feeds.ts';
import { kindOf } from '../content-model/first-bytes.ts';
import { isIgnored } from '../content-model/ignored-files.ts';
import { refusal } from '../refusal.ts';

const TEXT = /\.(?:mdx|md|yaml)$/i;

/** The content folder in memory, with a digest (hex) of each file's bytes. */
export interface ContentFolder extends ContentFiles {
  readonly digests: ReadonlyMap<string, string>;
}

/** What was read, to be added to. */
interface Contents {
  readonly texts: Map<string, string>;
  readonly binaries: Map<string, { readonly kind: BinaryKind; readonly bytes: number }>;
  readonly digests: Map<string, string>;
  readonly encodings: Map<string, WrongEncoding>;
}

/** Whether what an error says is that there is nothing to read at a path, or no more. */
function isGone(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'ENOENT' || code === 'ENOTDIR' || code === 'ELOOP';
}

/** Names of the files in a folder, below the content folder. Links are passed over: git keeps where they lead, not what is there. */
async function filesIn(folder: string, contentDir: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.relative(contentDir, path.join(parentPath, name)))
    .map((file) => file.split(path.sep).join('/'))
    .filter((name) => !isIgnored(name));
}

/** What is at a path below the content folder now: a file, or those in a folder. */
async function filesAt(name: string, contentDir: string, attempts = 3): Promise<readonly string[]> {
  const target = path.join(contentDir, name);
  try {
    const stats = name === '' ? statSync(target) : lstatSync(target);
    if (stats.isDirectory()) return await filesIn(target, contentDir);
    return stats.isFile() ? [name] : [];
  } catch (error) {
    if (!isGone(error)) throw error;
    // A folder in it may have gone while it was listed: then the rest is still there.
    return existsSync(target) && attempts > 1 ? filesAt(name, contentDir, attempts - 1) : [];
  }
}

/** A file's bytes; undefined where it has gone since it was listed. */
function bytesOf(file: string): Buffer | undefined {
  try {
    // One after another without waiting: thousands of small files come twice as fast as through promises.
    return readFileSync(file);
  } catch (error) {
    if (isGone(error)) return undefined;
    throw error;
  }
}

/** Reads a file; gives whether it is there. */
function readInto(
  { texts, binaries, digests, encodings }: Contents,
  name: string,
  contentDir: string,
): boolean {
  const bytes = bytesOf(path.join(contentDir, name));
  if (bytes === undefined) return false;
  const digest = createHash('sha256').update(bytes).digest('hex');
  if (digests.get(name) === digest) return true;
  digests.set(name, digest);
  encodings.delete(name);
  if (TEXT.test(name)) {
    const { text, ...saved } = decodeText(bytes);
    texts.set(name, withLineFeeds(text));
    if (saved.encoding !== 'utf-8') encodings.set(name, saved);
  } else binaries.set(name, { kind: kindOf(bytes), bytes: bytes.length });
  return true;
}

/**
 * Reads the content folder into memory: texts with LF and without a byte order mark, of other files what they are.
 * Paths are below the folder, with `/`; what is none of the content (`isIgnored`) is passed over.
 * Throws an error when there is no such folder.
 */
export async function readContentFolder(folder: string): Promise<ContentFolder> {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw refusal(`There is no content folder at ${folder}. Set BULLETIN_CONTENT to where it is.`);
  const contents: Contents = {
    texts: new Map(),
    binaries: new Map(),
    digests: new Map(),
    encodings: new Map(),
  };
  for (const name of await filesAt('', folder)) readInto(contents, name, folder);
  return contents;
}

/**
 * The content folder `before`, with what stands at some paths read again: a file, or all in a folder; what is there no
 * more is left out. What didn't change are the same objects.
 */
export async function readAgain(
  before: ContentFolder,
  paths: Iterable<string>,
  contentDir: string,
): Promise<ContentFolder> {
  const contents: Contents = {
    texts: new Map(before.texts),
    binaries: new Map(before.binaries),
    digests: new Map(before.digests),
    encodings: new Map(before.encodings),
  };
  for (const name of paths) {
    if (isIgnored(name)) continue;
    const isIn = (file: string) => name === '' || file === name || file.startsWith(`${name}/`);
    const gone = new Set([...contents.digests.keys()].filter(isIn));
    for (const file of await filesAt(name, contentDir))
      if (readInto(contents, file, contentDir)) gone.delete(file);
    for (const part of [contents.texts, contents.binaries, contents.digests, contents.encodings])
      for (const file of gone) part.delete(file);
  }
  return contents;
}
