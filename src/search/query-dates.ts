import type { AskedTime } from './asked-time.ts';
import { checkRange, parseTypedTime } from './typed-dates.ts';
import { foldWord, hasAccents } from './words.ts';

/** What was typed between two blanks. */
export interface Chunk {
  /** In NFC, with the letters that were meant: as `cleanText` gives it. */
  readonly text: string;
  /** Where it stands in what was typed, from `start` to before `end`. */
  readonly start: number;
  readonly end: number;
}

/** A date that is asked for. */
export interface AskedDate {
  readonly time: AskedTime;
  /** Whether it can hardly be anything else. `26/3` may be a part, a street or a festival. */
  readonly isSure: boolean;
}

/** Chunks that are a date together, from the one at `first` to before that at `end`. */
export interface DateChunks extends AskedDate {
  readonly first: number;
  readonly end: number;
}

/** Chunks of the longest date: "Thứ Ba, ngày 21 tháng 01 năm 2020". */
const MOST_CHUNKS = 8;
/** Characters of the longest chunk of a date, with what stands around it. */
const LONGEST_CHUNK = 24;

const BARE_YEAR = /^(?:19|20)\d\d$/;
const BARE_DAY = /^\d{1,2}[/-]\d{1,2}$/;
/** Numbers alone are a date where they are parted as in one. */
const BARE_DATES = [
  BARE_YEAR,
  BARE_DAY,
  /^\d{1,2} ?[/.\-–] ?\d{4}$/,
  /^\d{4}[/.-]\d{1,2}$/,
  /^\d{1,2}( ?[/.\-–] ?| )\d{1,2}\1\d{4}$/,
  /^\d{4}([/.-])\d{1,2}\1\d{1,2}$/,
];

/** Beside these, four digits are no year: numbers of three digits or more, the dash of a range. */
const PART_OF_NUMBER = /^(?:[\d.,]{3,}|[-–—])$/;
/** Behind these stands the number of a paper: "số 12/2020". */
const PAPER =
  /(?:^| )(?:s[oố]|no\.?|ngh[iị] (?:quy[eế]t|đ[iị]nh|d[iị]nh)|quy[eế]t đ[iị]nh|quyet dinh|ch[iỉ] th[iị]|th[oô]ng t[uư]|c[oô]ng v[aă]n|nq|nđ|qđ|ct|tt|cv)$/i;
/** Behind these, without accents, "nam" is a name: "viet nam 2023". */
const BEFORE_NAM = /^(?:viet|quang|ha|mien|dong|tay|phia|van)$/i;
/** Words that do no more than lead to a date. */
const LEADING = /^(?:trong|vào|vao|hồi|in|on|of|during)$/i;
const FROM = /^(?:từ|tu|from)$/i;
const TO = /^(?:đến|den|tới|toi|to|until|till|[-–—])$/i;

/** Text without the punctuation around it. */
function core(text: string): string {
  return text.replaceAll(/^[(['’.,;:!?#]+|[)\]'’.,;:!?]+$/g, '');
}

/** Whether what reads as a date is something else by the way it is written, or by what stands beside it. */
function meansElse(text: string, before: readonly Chunk[], after: Chunk | undefined): boolean {
  const beside = [...before.slice(-1), ...(after ? [after] : [])];
  if (BARE_YEAR.test(text) && beside.some((chunk) => PART_OF_NUMBER.test(chunk.text))) return true;
  if (!/\p{L}/u.test(text)) {
    const two = before.slice(-2).map((chunk) => chunk.text);
    return !BARE_DATES.some((form) => form.test(text)) || (text.length > 4 && PAPER.test(two.join(' ')));
  }
  // Three machines are "3 may" where accents are left out; the month is "3 May".
  if (/\bmay\b/.test(text) && !/\d{4}/.test(text)) return true;
  if (!/^nam /i.test(text)) return false;
  return before.some((chunk) => hasAccents(chunk.text) || BEFORE_NAM.test(foldWord(chunk.text)));
}

function dateAt(chunks: readonly Chunk[], first: number): DateChunks | undefined {
  for (let end = Math.min(chunks.length, first + MOST_CHUNKS); end > first; end--) {
    const within = chunks.slice(first, end);
    if (within.some((chunk) => chunk.text.length > LONGEST_CHUNK)) continue;
    const text = core(within.map((chunk) => chunk.text).join(' '));
    const time = parseTypedTime(text);
    if ('kind' in time || meansElse(text, chunks.slice(0, first), chunks[end])) continue;
    return { time, isSure: !BARE_DAY.test(text), first, end };
  }
  return undefined;
}

/** The date that two others are the ends of, where "đến" or a dash stands between them. */
function rangeOf(
  before: DateChunks | undefined,
  date: DateChunks,
  chunks: readonly Chunk[],
): DateChunks | undefined {
  const between = chunks[date.first - 1];
  if (before?.end !== date.first - 1 || between === undefined || !TO.test(between.text)) return undefined;
  if (!('from' in before.time) || !('from' in date.time)) return undefined;
  const [{ from }, { to }] = [before.time, date.time];
  if (checkRange(from, to)) return undefined;
  const first = FROM.test(chunks[before.first - 1]?.text ?? '') ? before.first - 1 : before.first;
  return { time: { from, to }, isSure: true, first, end: date.end };
}

/**
 * Finds the dates among chunks. The longest wins; none overlap. Four digits alone are a year from 1900 to 2099, unless they are
 * a part of a number or of "2020 - 2025"; two numbers alone are a date where `/` or a like sign stands between them, but for
 * numbers of papers. What no calendar has is no date.
 */
export function findDates(chunks: readonly Chunk[]): readonly DateChunks[] {
  const dates: DateChunks[] = [];
  for (let at = 0; at < chunks.length; at = Math.max(at + 1, dates.at(-1)?.end ?? 0)) {
    const date = dateAt(chunks, at);
    if (date === undefined) continue;
    const range = rangeOf(dates.at(-1), date, chunks);
    const isLed = at > (dates.at(-1)?.end ?? 0) && LEADING.test(chunks[at - 1]?.text ?? '');
    if (range) dates.splice(-1, 1, range);
    else dates.push(isLed ? { ...date, first: at - 1 } : date);
  }
  return dates;
}
