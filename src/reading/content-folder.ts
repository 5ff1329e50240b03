import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  lstatSync,
  openSync,
  readFileSync,
  readSync,
  statSync,
  type Dirent,
} from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Bilingual } from '../bulletin/language.ts';
import type { BinaryFile, ContentFiles, WrongEncoding } from '../content-model/content-files.ts';
import { decodeText } from '../content-model/encoding/decode-text.ts';
import { withLineFeeds } from '../content-model/encoding/line-feeds.ts';
import { kindOf } from '../content-model/first-bytes.ts';
import { isIgnored } from '../content-model/ignored-files.ts';
import { refusal } from '../refusal.ts';
import { excessOf, excessOfFile } from '../content-model/limits/excess.ts';
import { beyond, limitProblem, tooManyFiles } from '../content-model/limits/limit-problem.ts';
import { LIMITS } from '../content-model/limits/limits.ts';

const TEXT = /\.(?:mdx|md|yaml)$/i;

/** The content folder in memory, with a digest (hex) of each file's bytes. */
export interface ContentFolder extends ContentFiles {
  readonly digests: ReadonlyMap<string, string>;
}

/** What was read, to be added to. */
interface Contents {
  readonly texts: Map<string, string>;
  readonly binaries: Map<string, BinaryFile>;
  readonly digests: Map<string, string>;
  readonly encodings: Map<string, WrongEncoding>;
  readonly excesses: Map<string, Bilingual>;
}

/** Whether what an error says is that there is nothing to read at a path, or no more. */
function isGone(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'ENOENT' || code === 'ENOTDIR' || code === 'ELOOP';
}

/** Names below the content folder. */
interface Listed {
  readonly files: readonly string[];
  /** Symbolic links, which aren't followed: git keeps where they lead, not what is there. */
  readonly links: readonly string[];
}

const LINK = {
  vi: 'Đây là liên kết (symbolic link) nên không được đọc: git chỉ giữ địa chỉ của nó, không giữ những gì ở đó. Chép tệp hoặc thư mục thật vào chỗ này.',
  en: 'This is a symbolic link, which isn’t read: git keeps where it leads, not what is there. Put the file or folder itself in its place.',
} as const satisfies Bilingual;

async function listed(folder: string, contentDir: string): Promise<Listed> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const namesOf = (some: readonly Dirent[]): readonly string[] =>
    some
      .map(({ parentPath, name }) => path.relative(contentDir, path.join(parentPath, name)))
      .map((file) => file.split(path.sep).join('/'))
      .filter((name) => !isIgnored(name));
  return {
    files: namesOf(entries.filter((entry) => entry.isFile())),
    links: namesOf(entries.filter((entry) => entry.isSymbolicLink())),
  };
}

/** What is at a path below the content folder now: a file, or those in a folder. */
async function listedAt(name: string, contentDir: string, attempts = 3): Promise<Listed> {
  const target = path.join(contentDir, name);
  try {
    const stats = name === '' ? statSync(target) : lstatSync(target);
    if (stats.isDirectory()) return await listed(target, contentDir);
    return { files: stats.isFile() ? [name] : [], links: stats.isSymbolicLink() ? [name] : [] };
  } catch (error) {
    if (!isGone(error)) throw error;
    // A folder in it may have gone while it was listed: then the rest is still there.
    return existsSync(target) && attempts > 1
      ? listedAt(name, contentDir, attempts - 1)
      : { files: [], links: [] };
  }
}

/** What there is of a file to be read. */
interface FileBytes {
  /** All of it, or its first bytes where it has too many. */
  readonly bytes: Buffer;
  readonly excess?: Bilingual;
  /** Changes with the file. */
  readonly digest: string;
}

/** What may be read without a look at what kind of file it is. */
const SMALL = Math.min(LIMITS.textBytes.figure, LIMITS.drawingBytes.figure);

/** How many bytes tell the kind of a file. */
const HEAD = 4096;

function firstBytes(file: string): Buffer {
  const opened = openSync(file, 'r');
  try {
    const bytes = Buffer.alloc(HEAD);
    return bytes.subarray(0, readSync(opened, bytes));
  } finally {
    closeSync(opened);
  }
}

function digestOf(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}

function read(file: string, isText: boolean): FileBytes {
  const { size, mtimeMs } = statSync(file);
  if (size > SMALL) {
    const head = firstBytes(file);
    const excess = isText
      ? beyond(LIMITS.textBytes, size)
      : excessOfFile({ kind: kindOf(head), bytes: size });
    if (excess) return { bytes: head, excess, digest: digestOf(`${size} ${mtimeMs}`) };
  }
  // One after another without waiting: thousands of small files come twice as fast as through promises.
  const bytes = readFileSync(file);
  return { bytes, digest: digestOf(bytes) };
}

/** What is read of a file; undefined where it has gone since it was listed. */
function readFile(file: string, isText: boolean): FileBytes | undefined {
  try {
    return read(file, isText);
  } catch (error) {
    if (isGone(error)) return undefined;
    throw error;
  }
}

/** Takes a text; one that has too much of something stands as empty. */
function addText({ texts, encodings, excesses }: Contents, name: string, { bytes, excess }: FileBytes): void {
  const { text, ...saved } = decodeText(bytes);
  const found = excess ?? excessOf(name, withLineFeeds(text));
  texts.set(name, found ? '' : withLineFeeds(text));
  if (found) excesses.set(name, found);
  else if (saved.encoding !== 'utf-8') encodings.set(name, saved);
}

/** Reads a file; gives whether it is there. */
function readInto(contents: Contents, name: string, contentDir: string): boolean {
  const { binaries, digests, encodings, excesses } = contents;
  const isText = TEXT.test(name);
  const found = readFile(path.join(contentDir, name), isText);
  if (found === undefined) return false;
  if (digests.get(name) === found.digest) return true;
  digests.set(name, found.digest);
  encodings.delete(name);
  excesses.delete(name);
  if (isText) addText(contents, name, found);
  else {
    const { bytes, excess } = found;
    const kind = kindOf(bytes);
    const size = excess ? statSync(path.join(contentDir, name)).size : bytes.length;
    binaries.set(name, { kind, bytes: size, ...(excess && { problems: [limitProblem(name, excess)] }) });
  }
  return true;
}

function folderOf(file: string): string {
  return path.posix.dirname(file);
}

/** Picks the files to be read: of a folder with too many, none, and no links. */
function picked({ files, links }: Listed, excesses: Map<string, Bilingual>): readonly string[] {
  for (const link of links) excesses.set(link, LINK);
  return [...Map.groupBy(files, folderOf)].flatMap(([folder, inside]) => {
    if (inside.length <= LIMITS.filesInFolder.figure) return inside;
    excesses.set(folder, tooManyFiles(inside.length));
    return [];
  });
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
    excesses: new Map(),
  };
  for (const name of picked(await listedAt('', folder), contents.excesses)) readInto(contents, name, folder);
  return contents;
}

/** Whether a folder holds too many files, or would by one more: then it is read as a whole. */
function isCrowded(folder: string, { digests, excesses }: Contents): boolean {
  if (excesses.has(folder)) return true;
  const inside = [...digests.keys()].filter((file) => folderOf(file) === folder);
  return inside.length >= LIMITS.filesInFolder.figure;
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
    excesses: new Map(before.excesses),
  };
  for (const changed of paths) {
    if (isIgnored(changed)) continue;
    const name = isCrowded(folderOf(changed), contents) ? folderOf(changed) : changed;
    if (!contents.texts.has(name)) contents.excesses.delete(name);
    const isIn = (file: string) => name === '' || file === name || file.startsWith(`${name}/`);
    const gone = new Set([...contents.digests.keys()].filter(isIn));
    for (const file of picked(await listedAt(name, contentDir), contents.excesses))
      if (readInto(contents, file, contentDir)) gone.delete(file);
    for (const part of Object.values<Map<string, unknown>>({ ...contents }))
      for (const file of gone) part.delete(file);
  }
  return contents;
}
