import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { BinaryKind, ContentFiles, WrongEncoding } from '../../content-model/content-files.ts';
import { decodeText } from '../../content-model/encoding/decode-text.ts';
import { withLineFeeds } from '../../content-model/encoding/line-feeds.ts';

const TEXT = /\.(?:mdx|md|yaml)$/;

/** An SVG begins with its element, whatever editor programs write before it. */
const SVG = /^(?:\xef\xbb\xbf)?(?:\s|<\?[^>]*>|<!--[\s\S]*?-->|<!DOCTYPE[^>]*>)*<svg[\s>]/;

/** What a file's first bytes say that it is, whatever its name says. */
function kindOf(bytes: Uint8Array): BinaryKind {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  if (head.startsWith('\x89PNG\r\n')) return 'png';
  if (head.startsWith('\xff\xd8\xff')) return 'jpeg';
  if (head.startsWith('GIF8')) return 'gif';
  if (head.startsWith('%PDF-')) return 'pdf';
  if (head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP') return 'webp';
  if (head.slice(4, 8) === 'ftyp' && /^avi[fs]/.test(head.slice(8, 12))) return 'avif';
  return SVG.test(head) ? 'svg' : 'unknown';
}

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

function isHidden(name: string): boolean {
  return /(?:^|\/)\./.test(name);
}

/** Names of the files in a folder, below the content folder. */
async function filesIn(folder: string, contentDir: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.relative(contentDir, path.join(parentPath, name)))
    .map((file) => file.split(path.sep).join('/'))
    .filter((name) => !isHidden(name));
}

function readInto({ texts, binaries, digests, encodings }: Contents, name: string, contentDir: string): void {
  // One after another without waiting: thousands of small files come twice as fast as through promises.
  const bytes = readFileSync(path.join(contentDir, name));
  const digest = createHash('sha256').update(bytes).digest('hex');
  if (digests.get(name) === digest) return;
  digests.set(name, digest);
  encodings.delete(name);
  if (TEXT.test(name)) {
    const { text, ...saved } = decodeText(bytes);
    texts.set(name, withLineFeeds(text));
    if (saved.encoding !== 'utf-8') encodings.set(name, saved);
  } else binaries.set(name, { kind: kindOf(bytes), bytes: bytes.length });
}

/**
 * Reads the content folder into memory: texts with LF and without a byte order mark, of other files what they are.
 * Paths are below the folder, with `/`; what begins with a dot, file or folder, is passed over.
 * Throws an error when there is no such folder.
 */
export async function readContentFolder(folder: string): Promise<ContentFolder> {
  const names = await filesIn(folder, folder).catch(() => {
    throw new Error(`There is no content folder at ${folder}. Set BULLETIN_CONTENT to where it is.`);
  });
  const contents: Contents = {
    texts: new Map(),
    binaries: new Map(),
    digests: new Map(),
    encodings: new Map(),
  };
  for (const name of names) readInto(contents, name, folder);
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
    if (isHidden(name)) continue;
    const stats = statSync(path.join(contentDir, name), { throwIfNoEntry: false });
    const present = stats?.isDirectory()
      ? await filesIn(path.join(contentDir, name), contentDir)
      : stats?.isFile()
        ? [name]
        : [];
    const gone = new Set([...contents.digests.keys()].filter((file) => `${file}/`.startsWith(`${name}/`)));
    for (const file of present) {
      readInto(contents, file, contentDir);
      gone.delete(file);
    }
    for (const part of [contents.texts, contents.binaries, contents.digests, contents.encodings])
      for (const file of gone) part.delete(file);
  }
  return contents;
}
