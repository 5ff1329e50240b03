import { type DecodedText, decodeText } from '../content-model/encoding/decode-text.ts';
import { withLineFeeds } from '../content-model/encoding/line-feeds.ts';
import { ENCODING_NAMES } from '../content-model/encoding/names.ts';
import { changedLines, formatChanges, withLines } from './changes.ts';
import { fixText } from './fix-text.ts';

/** A corrected file. */
export interface FixedFile {
  /** Its whole text, to be saved as UTF-8. */
  readonly text: string;
  /** A diff of the lines that changed. */
  readonly diff: string;
}

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

/** A file with all corrections that are certain; undefined where there are none. */
export function fixFile(file: string, bytes: Buffer): FixedFile | undefined {
  const decoded = decodeText(bytes);
  const isUtf8 = decoded.encoding === 'utf-8';
  if (decoded.encoding === 'unknown' || !decoded.isCertain) return undefined;
  const text = withLineFeeds(decoded.text);
  const lines = fixText(file, text);
  const changes = changedLines(isUtf8 ? text : misread(bytes, decoded), lines);
  if (changes.length === 0 && isUtf8) return undefined;
  const mark = isUtf8 && bytes.toString().startsWith(MARK) ? MARK : '';
  return {
    diff: formatChanges(isUtf8 ? file : `${file} (${ENCODING_NAMES[decoded.encoding]} → UTF-8)`, changes),
    text: mark + withLines(decoded.text, lines),
  };
}
