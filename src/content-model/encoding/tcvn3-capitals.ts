import type { DecidedWord } from './font-letters.ts';

/*
 * TCVN3 has no codes for capitals with a tone: a font of their own shows them for those of the small letters. Where a small
 * letter may stand for a capital, the capital is proposed, and the text isn't sure.
 */

const TONED = /^(?=[^\u0300-\u036F]+[\u0302\u0306\u031B]?[\u0300\u0301\u0303\u0309\u0323])[aeiouy]/;
const MARKS = /[\u0300-\u036F]/;

/** Whether a word begins with a small vowel that bears a tone; the code of `ý` is the letter itself. */
function mayHideCapital(word: DecidedWord): boolean {
  return (
    (word.to !== word.text || word.text.startsWith('ý')) && TONED.test(word.to.normalize('NFD').slice(0, 4))
  );
}

const capitalised = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
const isCapitalised = (word: DecidedWord | undefined) =>
  word !== undefined && /^\p{Lu}(?!\p{Lu})/u.test(word.to);

/** What begins a sentence, a line, a quotation or a value. */
const START = /[\n.!?…:“"‘([]/;
/** What stands between the words of a name. */
const WITHIN_NAME = /^[\s-]+$/;

/** Words that stand beside names, and aren't part of any. */
const NEVER_NAMES = new Set('ở ấy à ạ ờ ừ ồ ít ảnh ủng ốm ắt ướt'.split(' '));
/** Names, or hardly ever anything else: châu Á, Úc. */
const OFTEN_NAMES = new Set(['á', 'úc']);
/** Countries behind words that go before a country: nước Ý. */
const COUNTRIES = new Set(['ý', 'áo', 'ấn']);
const BEFORE_COUNTRY = new Set('nước sang tại đội'.split(' '));
/** `ủy` of Đảng ủy is written small; that of Ủy ban and Ủy viên often isn't. */
const COMMITTEE = new Set(['ủy', 'uỷ']);
const BEFORE_COMMITTEE = new Set('đảng tỉnh thành huyện thị quận khu xứ quân cấp'.split(' '));
const AFTER_COMMITTEE = new Set(['ban', 'viên']);

function isInName(
  word: DecidedWord,
  before: DecidedWord | undefined,
  after: DecidedWord | undefined,
): boolean {
  const [prior, next] = [before?.to.toLowerCase() ?? '', after?.to.toLowerCase() ?? ''];
  if (OFTEN_NAMES.has(word.to) || (COUNTRIES.has(word.to) && BEFORE_COUNTRY.has(prior))) return true;
  if (NEVER_NAMES.has(word.to)) return false;
  if (COMMITTEE.has(word.to) && AFTER_COMMITTEE.has(next)) return true;
  if (COMMITTEE.has(word.to) && BEFORE_COMMITTEE.has(prior)) return false;
  return isCapitalised(before) || isCapitalised(after);
}

/** Letters of both cases, as caps lock leaves them: `CộNG`, `HộI`. */
function isHalfCapital({ text, to }: DecidedWord): boolean {
  const isMixed = /(?<=\p{L})\p{Lu}/u.test(to) && /\p{Ll}/u.test(to);
  return text !== to && isMixed && !/[a-z]/.test(text);
}

function proposed(
  word: DecidedWord,
  before: DecidedWord | undefined,
  after: DecidedWord | undefined,
): string | undefined {
  const isHalf = (other: DecidedWord | undefined) => other !== undefined && isHalfCapital(other);
  const hasMarks = word.to !== word.text && !/[a-z]/.test(word.text) && MARKS.test(word.to.normalize('NFD'));
  if (isHalf(word) || (hasMarks && (isHalf(before) || isHalf(after)))) return word.to.toUpperCase();
  if (!mayHideCapital(word)) return undefined;
  return START.test(word.gap) || isInName(word, before, after) ? capitalised(word.to) : undefined;
}

/** What stands before the first word of a heading or of a value of the frontmatter. */
const HEADED = /^\s*(?:#+|[\w-]+:)\s+/;
const ENDED = /[.,:;!?…]["”’]?\s*$/;
/** The words that a headline has at least. */
const HEADLINE = 3;

/** Whether a line stands alone, as headlines do, and has words in small letters only: that font may have shown capitals. */
function isHeadline(words: readonly DecidedWord[], number: number, lines: readonly string[]): boolean {
  const [before = '', line = '', after = ''] = [lines[number - 1], lines[number], lines[number + 1]];
  const isAlone = HEADED.test(line) || (before.trim() === '' && after.trim() === '');
  const read = words.filter(({ text, to }) => text !== to);
  return (
    isAlone &&
    read.length >= HEADLINE &&
    !ENDED.test(line) &&
    words.every(({ to }) => to === to.toLowerCase())
  );
}

/** The words with the first of each headline capitalised. */
function withHeadlines(words: readonly DecidedWord[], lines: readonly string[]): readonly DecidedWord[] {
  const ofLines = Map.groupBy(words, ({ line }) => line);
  return Array.from(ofLines, ([number, ofLine]) => {
    if (!isHeadline(ofLine, number, lines)) return ofLine;
    const at = HEADED.test(lines[number] ?? '') && /^\s*[\w-]+:/.test(lines[number] ?? '') ? 1 : 0;
    return ofLine.map((word, index) =>
      index === at ? { ...word, to: capitalised(word.to), isSure: false } : word,
    );
  }).flat();
}

/** The words with the capitals proposed that TCVN3 has no codes for. */
export function withCapitals(
  words: readonly DecidedWord[],
  lines: readonly string[],
): readonly DecidedWord[] {
  const proposals = words.map((word, index) => {
    const [before, after] = [words[index - 1], words[index + 1]];
    const to = proposed(
      index === 0 ? { ...word, gap: '\n' } : word,
      WITHIN_NAME.test(word.gap) ? before : undefined,
      WITHIN_NAME.test(after?.gap ?? '') ? after : undefined,
    );
    return to === undefined ? word : { ...word, to, isSure: false };
  });
  return withHeadlines(proposals, lines);
}
