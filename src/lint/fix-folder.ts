import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { compareIds } from '../bulletin/order.ts';
import { type DecodedText, decodeText } from '../content-model/encoding/decode-text.ts';
import { withLineFeeds } from '../content-model/encoding/line-feeds.ts';
import { ENCODING_NAMES } from '../content-model/encoding/names.ts';
import { changedLines, formatChanges, withLines } from './changes.ts';
import { fixText } from './fix-text.ts';

const MARK = '\uFEFF';

/** Lines as they look where a file is read as UTF-8 that is none. */
function misread(bytes: Buffer, { encoding, text }: DecodedText): string {
  const lines = encoding.startsWith('utf-16')
    ? withLineFeeds(text)
        .split('\n')
        .map((line) => Buffer.from(line, 'utf16le').toString())
    : withLineFeeds(bytes.toString()).split('\n');
  return lines.map((line) => line.replaceAll(/\p{Cc}/gu, '')).join('\n');
}

/** What is written of a file and told of it; undefined where there is nothing to put right, or nothing certain. */
function fixFile(file: string, bytes: Buffer): { readonly told: string; readonly fixed: string } | undefined {
  const decoded = decodeText(bytes);
  const isUtf8 = decoded.encoding === 'utf-8';
  if (decoded.encoding === 'unknown' || !decoded.isCertain) return undefined;
  const text = withLineFeeds(decoded.text);
  const lines = fixText(file, text);
  const changes = changedLines(isUtf8 ? text : misread(bytes, decoded), lines);
  if (changes.length === 0 && isUtf8) return undefined;
  const mark = isUtf8 && bytes.toString().startsWith(MARK) ? MARK : '';
  return {
    told: formatChanges(isUtf8 ? file : `${file} (${ENCODING_NAMES[decoded.encoding]} → UTF-8)`, changes),
    fixed: mark + withLines(decoded.text, lines),
  };
}

/** Puts right what is certain in the texts of the content folder (by path), and gives a diff for each file that changed. */
export async function fixFolder(contentDir: string, files: Iterable<string>): Promise<readonly string[]> {
  const told: string[] = [];
  for (const file of [...files].sort(compareIds)) {
    const target = path.join(contentDir, file);
    const result = fixFile(file, await readFile(target));
    if (result === undefined) continue;
    await writeFile(target, result.fixed);
    told.push(result.told);
  }
  return told;
}
