import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { BinaryKind, ContentFiles } from '../content-model/content-files.ts';

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

function asText(bytes: Buffer): string {
  return bytes
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n');
}

/** The content folder in memory, with a digest (hex) of each file's bytes. */
export interface ContentFolder extends ContentFiles {
  readonly digests: ReadonlyMap<string, string>;
}

/**
 * Reads the content folder into memory: texts with LF and without a byte order mark, of other files what they are.
 * Paths are below the folder, with `/`; what begins with a dot, file or folder, is passed over.
 * Throws an error when there is no such folder.
 */
export async function readContentFolder(folder: string): Promise<ContentFolder> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => {
    throw new Error(`There is no content folder at ${folder}. Set BULLETIN_CONTENT to where it is.`);
  });
  const texts = new Map<string, string>();
  const binaries = new Map<string, { kind: BinaryKind; bytes: number }>();
  const digests = new Map<string, string>();
  for (const entry of entries) {
    const file = path.join(entry.parentPath, entry.name);
    const name = path.relative(folder, file).split(path.sep).join('/');
    if (!entry.isFile() || /(?:^|\/)\./.test(name)) continue;
    // One after another without waiting: thousands of small files come twice as fast as through promises.
    const bytes = readFileSync(file);
    digests.set(name, createHash('sha256').update(bytes).digest('hex'));
    if (TEXT.test(name)) texts.set(name, asText(bytes));
    else binaries.set(name, { kind: kindOf(bytes), bytes: bytes.length });
  }
  return { texts, binaries, digests };
}
