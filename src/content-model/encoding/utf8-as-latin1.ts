import type { RecoveredText } from './font-letters.ts';
import { type Origin, type Restored, withLostBytes } from './lost-bytes.ts';
import { isRightWord } from './right-words.ts';
import { BYTES, HIGH_CHARACTERS } from './windows-1252.ts';

/** What Latin-1 and Windows-1252 show for the bytes that continue a character of UTF-8. */
const NEXT = `[\u0080-\u00BF${HIGH_CHARACTERS.slice(0, 32).join('')}]`;
/** Characters of two to four bytes. Windows-1258 shows Ă where the others show Ã. */
const SEQUENCE = new RegExp(
  `[\u00C2-\u00DFĂ]${NEXT}|[\u00E0-\u00EF]${NEXT}{2}|[\u00F0-\u00F4]${NEXT}{3}`,
  'gu',
);
/** A quick look at a whole text: what each garbled letter of Vietnamese, sign or emoji begins with. */
const SUSPECT = new RegExp(`[ÂÃĂÄÅÆÌ]${NEXT}|á[º»]|â[€‚„\u0080-\u009F]|ðŸ|ð\u009F`, 'u');

/** Vietnamese letters that no garbled text shows. */
const OURS = /[ĐđĨĩŨũƠơƯư\u1EA0-\u1EF9]/;
/** What newspapers and editors write: Latin letters, marks, signs and emoji. */
const PLAUSIBLE = /^[\u0080-\u036F\u1E00-\u1EFF\u2000-\u2BFF\uFE0F\uFEFF\u{1F000}-\u{1FAFF}]$/u;
/** What may stand behind a word that ends in a capital: quotation marks, dashes, the figures of footnotes. */
const MAY_FOLLOW = /[”“’‘…–—•¹²³»«™\u00A0]/;

/** An opening quotation mark, which `á»«` for `ừ` isn't. */
const GUILLEMET = /(?<!á»)«/;

/** How often a text may have been garbled. */
const TIMES = 3;

function decoded(sequence: string): string | undefined {
  const bytes = Array.from(sequence, (character) => (character === 'Ă' ? 0xc3 : (BYTES.get(character) ?? 0)));
  const [first = 0, ...others] = bytes;
  const code = others.reduce((sum, byte) => sum * 64 + (byte & 63), first & (127 >> bytes.length));
  const isShortest = code >= ([0, 0, 0x80, 0x800, 0x1_0000][bytes.length] ?? 0);
  if (!isShortest || code > 0x10_ffff) return undefined;
  const character = String.fromCodePoint(code);
  return PLAUSIBLE.test(character) ? character : undefined;
}

/** Whether characters can't be intended as they stand. */
function isProof(sequence: string, index: number, line: string, isQuoted: boolean): boolean {
  const character = decoded(sequence);
  if (character === undefined) return false;
  const [first, last] = [sequence.charAt(0), sequence.slice(-1)];
  if (first === 'â' || first === 'ð') return true;
  if (first === 'á') return !MAY_FOLLOW.test(last) || !isQuoted;
  const isInside = /\p{Ll}/u.test(line.charAt(index - 1));
  if (first === 'Â' || first === 'Ì') return isInside || /[°£©®§½¼¾±µ¿¡·]/.test(last);
  if (!/[ÃĂÄÅÆ]/.test(first)) return false;
  return isInside || !MAY_FOLLOW.test(last) || (first !== 'Ã' && /\p{L}/u.test(line.charAt(index + 2)));
}

function hasProof(line: string): boolean {
  if (!SUSPECT.test(line)) return false;
  const isQuoted = GUILLEMET.test(line);
  return line.matchAll(SEQUENCE).some(({ 0: found, index }) => isProof(found, index, line, isQuoted));
}

function readOnce(line: string): string {
  return line.replace(SEQUENCE, (sequence) => decoded(sequence) ?? sequence);
}

/** Signs of Windows-1252 that garbled letters show, and those of Latin-1 don't. */
const OF_WINDOWS = /[‘’“”•–—˜™š›œžŸ€‚ƒ„…†‡ˆ‰Š‹ŒŽ]/;

const KEPT_SPACE = /[ÃĂ] (?:[ ,.;:!?)]|$)/;

function originOf(garbled: readonly string[]): Origin {
  return {
    isWindows1252: garbled.some((line) => OF_WINDOWS.test(line)),
    keepsSpaces: garbled.some((line) => KEPT_SPACE.test(line)),
  };
}

function readLine(line: string, from: Origin): Restored {
  let read = line;
  for (let times = 0; times < TIMES && hasProof(read); times += 1) read = readOnce(read);
  return withLostBytes(read, from);
}

/** A line that proves nothing, of a text that is garbled all over: what ends in no right word is garbled too. */
function readDoubtful(line: string): string {
  return line.replace(SEQUENCE, (sequence, index: number) => {
    const word = /\p{L}*$/u.exec(line.slice(Math.max(0, index - 8), index))?.[0] ?? '';
    return isRightWord(word + sequence.charAt(0)) ? sequence : (decoded(sequence) ?? sequence);
  });
}

/** A text in which UTF-8 was read as Latin-1, Windows-1252 or Windows-1258, as it was intended; undefined for any other. */
export function recoverUtf8(text: string): RecoveredText | undefined {
  if (!SUSPECT.test(text)) return undefined;
  const lines = text.split('\n').map((line) => ({ line, isGarbled: hasProof(line) }));
  if (!lines.some(({ isGarbled }) => isGarbled)) return undefined;
  const isMixed = OURS.test(text);
  const from = originOf(lines.filter(({ isGarbled }) => isGarbled).map(({ line }) => line));
  const read = lines.map(({ line, isGarbled }) => {
    if (isGarbled) return readLine(line, from);
    return isMixed ? { text: line, doubt: undefined } : withLostBytes(readDoubtful(line), from);
  });
  const doubts = read.flatMap(({ doubt }, index) => (doubt ? [{ ...doubt, line: index + 1 }] : []));
  return { text: read.map((line) => line.text).join('\n'), doubt: doubts[0] };
}
