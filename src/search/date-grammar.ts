import { ENGLISH_MONTHS } from '../i18n/dates.ts';
import { foldWord, hasAccents, toneVariants } from './words.ts';

/** A date as it is written, checked for nothing yet. */
export interface WrittenDate {
  /** Of two or four digits. */
  readonly year?: string;
  /** From the first to the last; a single month is both. */
  readonly months?: readonly [first: number, last: number];
  /** Of a single month. */
  readonly day?: number;
}

/** A date that stands in words, from that at `start` to before `end`. */
export interface DatePlace {
  readonly written: WrittenDate;
  readonly start: number;
  readonly end: number;
}

/** Ways to say the numbers from 1 to 12. */
const NUMBERS: readonly (readonly string[])[] = [
  ['mot', 'i', 'first'],
  ['hai', 'ii', 'second'],
  ['ba', 'iii', 'third'],
  ['tu', 'bon', 'iv', 'fourth'],
  ['nam'],
  ['sau'],
  ['bay'],
  ['tam'],
  ['chin'],
  ['muoi'],
  ['muoi mot'],
  ['muoi hai'],
];
const WORDS_OF_DATES =
  'ngày mùng mồng tháng năm quý quí thứ chủ nhật một hai tư bốn sáu bảy bẩy tám chín mười nửa đầu cuối của từ đến tới';

/** Without accents, by the way they are written. */
const PLAIN = new Map(
  WORDS_OF_DATES.split(' ').flatMap((word) => toneVariants(word).map((way) => [way, foldWord(way)])),
);

/** A word as dates are read: without the accents that it has there. "Thắng" is no "tháng", "quỹ" no "quý". */
export function plainWord(word: string): string {
  return hasAccents(word) ? (PLAIN.get(word) ?? word) : word;
}

/** The longest first, so that "mười một" isn't "mười". */
function anyOf(words: readonly string[]): string {
  // Runs while the script loads, before an older engine has got `toSorted`.
  return [...words].sort((a, b) => b.length - a.length).join('|');
}

const SPOKEN = anyOf(NUMBERS.flat());
/** What with a day before it is surely no year of two digits. */
const MONTH = '1[0-2]|[1-9]';
const NUMBER = String.raw`\d{1,2}|${SPOKEN}`;
const YEAR = String.raw`(?<year>\d{4})`;
const ANY_YEAR = String.raw`(?<year>\d{4}|\d{2})`;
const DAY = String.raw`(?:(?:ngay|mung|mong) (?<said>${NUMBER})|(?<day>\d{1,2}))`;
const ENGLISH_DAY = String.raw`(?:the )?(?<day>\d{1,2})(?: (?:st|nd|rd|th))?`;
const SHORT_MONTH = 'thang|thg|th|t';
/** What begins as an English month does; {@link readDate} sees whether it is one, or how it is shortened. */
const NAME = `(?<name>(?:${ENGLISH_MONTHS.map((month) => month.slice(0, 3).toLowerCase()).join('|')})[a-z]*)`;
const QUARTER = '[1-4]|i{1,3}|iv|mot|hai|ba|tu|bon';

/** Days of a year, with a year or of any. */
const days = (year: string): readonly string[] => [
  `${DAY} (?<month>${year === '' ? MONTH : String.raw`\d{1,2}`})${year && ` ${year}`}`,
  `${DAY} (?:${year === '' ? 'thang' : SHORT_MONTH}) (?<month>${NUMBER})${year && ` (?:nam )?${year}`}`,
  `${ENGLISH_DAY}(?: of)? ${NAME}${year && `(?: of)? ${year}`}`,
  `${NAME} ${ENGLISH_DAY}${year && ` ${year}`}`,
];
const monthsOf = (year: string): readonly string[] => [
  `(?<month>\\d{1,2}) ${year}`,
  `(?:${SHORT_MONTH}) (?<month>${NUMBER}) (?:nam )?${year}`,
];
const OTHERS = [
  String.raw`(?<year>\d{4}) (?<month>\d{1,2}) (?<day>\d{1,2})`,
  `${NAME}(?: of)? ${YEAR}`,
  `(?:tu )?thang (?<begin>${NUMBER}) (?:den|toi) (?:thang )?(?<month>${NUMBER}) (?:nam )?${YEAR}`,
  `(?:quy|qui|q|quarter) (?<quarter>${QUARTER}) (?:nam |of )?${YEAR}`,
  `q(?<quarter>i{1,3}|iv) (?:nam )?${YEAR}`,
  `(?<quarter>first|second|third|fourth|1 st|2 nd|3 rd|4 th) quarter (?:of )?${YEAR}`,
  `(?<count>${NUMBER}) thang (?<side>dau|cuoi) (?:cua )?(?:nam )?${YEAR}`,
  `nua (?<half>dau|cuoi) (?:cua )?(?:nam )?${YEAR}`,
  `h (?<half>[12]) ${YEAR}`,
  `(?<half>first|second) half (?:of )?${YEAR}`,
];

/** What stands for a date by itself, as somebody types it. */
const WHOLE = [
  ...days(ANY_YEAR),
  ...days(''),
  ...monthsOf(ANY_YEAR),
  ...OTHERS,
  String.raw`(?<year>\d{4}) (?<month>\d{1,2})`,
  `(?:nam )?${YEAR}`,
].map((pattern) => new RegExp(`^(?:${pattern})$`));

/**
 * What is a date within a text, the longest first: not a year, which is a word like others, nor what a year and another
 * number may be. "2, 3/9/2021" has no 2 March.
 */
const WITHIN = new RegExp(
  `(^| )(${[...days(YEAR), ...monthsOf(YEAR), ...OTHERS, ...days('').map((day) => `${day}(?! \\d| thang)`)]
    .join('|')
    .replaceAll(/\?<\w+>/g, '?:')})(?= |$)`,
  'g',
);

function numberOf(said: string): number {
  return /^\d/.test(said) ? Number.parseInt(said, 10) : 1 + NUMBERS.findIndex((ways) => ways.includes(said));
}

type Groups = Readonly<Record<string, string | undefined>>;

/** The number of an English month by its name or its beginning, three letters at least; 0 for other words. */
function monthNamed(name: string): number {
  return 1 + ENGLISH_MONTHS.findIndex((month) => month.toLowerCase().startsWith(name));
}

function monthsIn({ name, begin, month, quarter, count, side, half }: Groups): WrittenDate['months'] {
  const only = name === undefined ? month && numberOf(month) : monthNamed(name);
  if (typeof only === 'number') return [begin === undefined ? only : numberOf(begin), only];
  if (quarter !== undefined) return [3 * numberOf(quarter) - 2, 3 * numberOf(quarter)];
  if (half !== undefined) return ['dau', 'first', '1'].includes(half) ? [1, 6] : [7, 12];
  if (count === undefined) return undefined;
  return side === 'dau' ? [1, numberOf(count)] : [13 - numberOf(count), 12];
}

function writtenIn(groups: Groups): WrittenDate {
  const { year, said, day = said } = groups;
  const months = monthsIn(groups);
  return {
    ...(year !== undefined && { year }),
    ...(months && { months }),
    ...(day !== undefined && { day: numberOf(day) }),
  };
}

/** No date is written without one; the patterns of dates take long where there is none. */
const NUMBER_OR_MONTH = /\d|thang/;

/** What words say, {@link plainWord}s with blanks between, where they are a date as a whole. */
export function readDate(words: string): WrittenDate | undefined {
  if (!NUMBER_OR_MONTH.test(words)) return undefined;
  for (const pattern of WHOLE) {
    const groups = pattern.exec(words)?.groups;
    if (groups && (groups.name === undefined || monthNamed(groups.name) > 0)) return writtenIn(groups);
  }
  return undefined;
}

/** The dates that stand in the words of a text, {@link plainWord}s; none overlap. */
export function datesIn(words: readonly string[]): readonly DatePlace[] {
  const text = words.join(' ');
  const wordsBefore = (at: number): number => (at === 0 ? 0 : text.slice(0, at - 1).split(' ').length);
  return Array.from(text.matchAll(WITHIN)).flatMap(({ 1: blank = '', 2: date = '', index }) => {
    const written = readDate(date);
    const start = wordsBefore(index + blank.length);
    return written ? [{ written, start, end: start + date.split(' ').length }] : [];
  });
}
