import type { Doubt, RecoveredText } from './font-letters.ts';
import { recoverText } from './recover-text.ts';
import type { GarbledKind } from './names.ts';
import { TCVN3 } from './tcvn3.ts';
import { recoverUtf8 } from './utf8-as-latin1.ts';
import { VNI } from './vni.ts';
import { WINDOWS_1258_AS_1252 } from './windows-1258-as-1252.ts';

/** A text that was broken before it came. */
export interface Garbled {
  /** What broke it; the first of several. */
  readonly kind: GarbledKind;
  /** The first line that is broken, from 1. */
  readonly line: number;
  /** The first words that are broken. */
  readonly sample: string;
  /** What those words were intended to be, as far as that is known. */
  readonly becomes?: string;
  /** The whole text as it was intended, where all of it is certain. */
  readonly fixed?: string;
  /** The whole text as it probably was intended, where some of it isn't certain. */
  readonly proposed?: string;
  /** The first place of what is proposed that somebody has to look at. */
  readonly doubt?: Doubt;
}

interface Reader {
  readonly kind: GarbledKind;
  readonly read: (text: string) => RecoveredText | undefined;
}

const READERS: readonly Reader[] = [
  { kind: 'utf8-as-latin1', read: recoverUtf8 },
  ...[TCVN3, VNI, WINDOWS_1258_AS_1252].map((letters) => ({
    kind: letters.kind,
    read: (text: string) => recoverText(letters, text),
  })),
];

/** How often a text is read anew, for another kind that it has too. */
const MOST = 4;

const SAMPLE_WORDS = 3;
const SAMPLE_LENGTH = 60;

function sampleFrom(line: string, start: number): string {
  const words = line.slice(start).trim().split(/\s+/).slice(0, SAMPLE_WORDS);
  return words.join(' ').slice(0, SAMPLE_LENGTH);
}

const OUTSIDE_WORD = /[\s“"(]/;

/** Where the word begins in which an offset of a line stands. */
function wordStart(line: string, offset: number): number {
  let at = offset;
  while (at > 0 && !OUTSIDE_WORD.test(line.charAt(at - 1))) at -= 1;
  return at;
}

/** Where the first word begins in which two lines differ. */
function firstDifference(before: string, after: string): number {
  let at = 0;
  while (at < before.length && before[at] === after[at]) at += 1;
  return wordStart(before, at);
}

/** The first line in which a text differs from the recovered one, and its first words. */
function firstGarbled(before: string, after: string): Pick<Garbled, 'line' | 'sample' | 'becomes'> {
  const recovered = after.split('\n');
  const lines = before.split('\n');
  const index = Math.max(
    0,
    lines.findIndex((line, at) => line !== recovered[at]),
  );
  const [from, to] = [lines[index] ?? '', recovered[index] ?? ''];
  const start = firstDifference(from, to);
  return { line: index + 1, sample: sampleFrom(from, start), becomes: sampleFrom(to, start) };
}

function replaced(text: string): Garbled | undefined {
  const at = text.indexOf('\uFFFD');
  if (at < 0) return undefined;
  const lines = text.slice(0, at).split('\n');
  const lineStart = at - (lines.at(-1)?.length ?? 0);
  const line = text.slice(lineStart).split('\n', 1)[0] ?? '';
  const start = wordStart(line, at - lineStart);
  return { kind: 'replaced', line: lines.length, sample: sampleFrom(line, start) };
}

/** Letters that right Vietnamese alone has. */
const OURS = /[ĐđĨĩŨũƠơƯư\u1EA0-\u1EF9]/;

/** Beside right Vietnamese a soft hyphen is one; in text for the fonts of TCVN3 it is a letter. */
function withoutSoftHyphens(text: string): string {
  if (!text.includes('\u00AD')) return text;
  const lines = text.split('\n');
  return lines.map((line) => (OURS.test(line) ? line.replaceAll('\u00AD', '') : line)).join('\n');
}

/** The text as it was intended, where it isn't that already. */
function differing(read: Reader['read'], text: string): RecoveredText | undefined {
  const recovered = read(text);
  return recovered !== undefined && recovered.text !== text ? recovered : undefined;
}

/** The first way in which a text is garbled, and the text as it was intended by that. */
function firstReading(
  text: string,
): { readonly kind: GarbledKind; readonly recovered: RecoveredText } | undefined {
  const plain = withoutSoftHyphens(text);
  for (const { kind, read } of READERS) {
    const recovered = differing(read, text);
    // Soft hyphens alone don't make a text one of TCVN3.
    const sure =
      recovered && plain !== text && kind !== 'utf8-as-latin1' ? differing(read, plain) : recovered;
    if (sure !== undefined) return { kind, recovered: sure };
  }
  return undefined;
}

function readAll(text: string, times: number): RecoveredText {
  const found = firstReading(text);
  if (found === undefined) return { text, doubt: undefined };
  const { recovered } = found;
  if (times === 1) return { ...recovered, doubt: recovered.doubt ?? { line: 1, word: '', proposed: '' } };
  const rest = readAll(recovered.text, times - 1);
  return { text: rest.text, doubt: recovered.doubt ?? rest.doubt };
}

/**
 * Characters of garbled texts that hardly any right one has: a look that costs little, as every file has it. They are the
 * letters of Latin-1 that Vietnamese lacks, and the signs that newspapers don't need.
 */
const RARE = /[\u0080-\u009F¡-¦¨ª¬-¯´-¶¸-º¼-¿Ä-ÇËÎ-ÑÖØÛÜÞßä-çëî-ñö-øûüþÿ€\u03BC\u2212\uFFFD]/;
/** Where signs that newspapers need stand behind a letter as which the first byte of UTF-8 is shown. */
const MISREAD = /[ÂÃá][\u00A0§©«°-³·»½×]/;

/** How a text was broken before it came; undefined for one that is as it was written. */
export function garbledIn(text: string): Garbled | undefined {
  if (!RARE.test(text) && !MISREAD.test(text)) return undefined;
  const lost = replaced(text);
  if (lost !== undefined) return lost;
  const found = firstReading(text);
  if (found === undefined) return undefined;
  const { kind, recovered } = found;
  const rest = readAll(recovered.text, MOST);
  const where = { kind, ...firstGarbled(text, recovered.text) };
  const doubt = recovered.doubt ?? rest.doubt;
  return doubt === undefined ? { ...where, fixed: rest.text } : { ...where, proposed: rest.text, doubt };
}
