import { garbledIn } from './garbled.ts';
import type { Encoding } from './names.ts';
import { isOfNewspapers, isWestern, likelihoodOfVietnamese } from './plausible-text.ts';

/** The text of a file, and how its bytes stood for it. */
export interface DecodedText {
  /** Without a byte order mark; in an unknown encoding what could be read, U+FFFD for the rest. */
  readonly text: string;
  readonly encoding: Encoding;
  /** Whether the text is what was written, so that it can be saved as UTF-8. */
  readonly isCertain: boolean;
  /** The first place that isn't UTF-8; undefined in UTF-8, and in UTF-16, which is none all over. */
  readonly first?: { readonly line: number; readonly sample: string } | undefined;
}

const UTF_8 = new TextDecoder('utf-8', { fatal: true });

function decodedAs(label: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const SAMPLE_LENGTH = 40;

/** The first place of a text that a pattern finds, with the words around. */
function firstPlace(text: string, pattern: RegExp): DecodedText['first'] {
  const at = text.search(pattern);
  if (at < 0) return undefined;
  const lineStart = text.lastIndexOf('\n', at) + 1;
  const start = at - (/\S{0,20}$/.exec(text.slice(lineStart, at))?.[0].length ?? 0);
  const sample = /^[^\r\n]*/.exec(text.slice(start, start + SAMPLE_LENGTH))?.[0] ?? '';
  return { line: text.slice(0, at).split('\n').length, sample: sample.split(/\s+/).slice(0, 3).join(' ') };
}

/** What parity of places the NULs of ASCII stand on in UTF-16; undefined for other bytes. */
function utf16Without(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const nuls = [0, 0];
  for (const [index, byte] of bytes.entries()) if (byte === 0) nuls[index % 2] = (nuls[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = nuls;
  // Of Vietnamese text, at least a third are ASCII; the other half of a pair is hardly ever NUL.
  if (odd * 6 >= bytes.length && even * 20 <= odd) return 'utf-16le';
  return even * 6 >= bytes.length && odd * 20 <= even ? 'utf-16be' : undefined;
}

function asUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): DecodedText {
  const text = decodedAs(encoding, bytes);
  if (text === undefined)
    return { text: new TextDecoder(encoding).decode(bytes), encoding, isCertain: false };
  return { text, encoding, isCertain: isOfNewspapers(text) };
}

/** UTF-16, by its byte order mark or the NULs of its ASCII. */
function decodedUtf16(bytes: Uint8Array): DecodedText | undefined {
  const [first, second, third, fourth] = bytes;
  const isUtf32 = first === 0xff && second === 0xfe && third === 0 && fourth === 0;
  if (first === 0xff && second === 0xfe && !isUtf32) return asUtf16(bytes, 'utf-16le');
  if (first === 0xfe && second === 0xff) return asUtf16(bytes, 'utf-16be');
  const without = isUtf32 ? undefined : utf16Without(bytes);
  return without === undefined ? undefined : asUtf16(bytes, without);
}

const FIRST_HIGH = /[^\p{ASCII}]/u;

/** Whether most of what isn't ASCII is right UTF-8, of which some bytes were broken. */
function isMostlyUtf8(lenient: string): boolean {
  const broken = lenient.match(/\uFFFD/g)?.length ?? 0;
  const whole = lenient.match(/[^\p{ASCII}\uFFFD]/gu)?.length ?? 0;
  return whole >= broken;
}

function decodedByCodePage(bytes: Uint8Array): DecodedText | undefined {
  const western = new TextDecoder('windows-1252').decode(bytes);
  const vietnamese = new TextDecoder('windows-1258').decode(bytes).normalize('NFC');
  const found = (text: string, encoding: Encoding, isCertain: boolean) => ({
    text,
    encoding,
    isCertain,
    first: firstPlace(text, FIRST_HIGH),
  });
  const likelihood = likelihoodOfVietnamese(vietnamese, western);
  if (likelihood === 'certain') return found(vietnamese, 'windows-1258', true);
  // Text for the fonts of TCVN3 and VNI: what it was intended to say is looked for in text that is UTF-8 too.
  if (garbledIn(western) !== undefined) return found(western, 'windows-1252', true);
  if (!isWestern(western)) return undefined;
  return likelihood === 'maybe'
    ? found(vietnamese, 'windows-1258', false)
    : found(western, 'windows-1252', true);
}

function decodedOtherwise(bytes: Uint8Array): DecodedText {
  const lenient = new TextDecoder('utf-8').decode(bytes);
  const otherwise = isMostlyUtf8(lenient) ? undefined : decodedByCodePage(bytes);
  if (otherwise !== undefined) return otherwise;
  return { text: lenient, encoding: 'unknown', isCertain: false, first: firstPlace(lenient, /\uFFFD/) };
}

/** The text of a file's bytes, in whatever encoding they are. */
export function decodeText(bytes: Uint8Array): DecodedText {
  let text: string | undefined;
  try {
    text = UTF_8.decode(bytes);
  } catch {
    text = undefined;
  }
  if (text !== undefined && !text.includes('\0')) return { text, encoding: 'utf-8', isCertain: true };
  const utf16 = decodedUtf16(bytes);
  if (utf16 !== undefined) return utf16;
  return text === undefined ? decodedOtherwise(bytes) : { text, encoding: 'utf-8', isCertain: true };
}
