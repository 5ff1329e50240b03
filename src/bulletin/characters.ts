/**
 * Characters that a text should have been written without, since what readers see isn't what a search or an id finds:
 * letters that look like others, and characters that nobody sees. Sources: the Unicode Character Database (general
 * categories Cc and Cf, Default_Ignorable_Code_Point), and confusables.txt of UTS #39.
 */

/** Letters that look like `đ` and are none: eth of Icelandic, African d, d with an overlay of its own. */
const LIKE_DD: Readonly<Record<string, string>> = { Ð: 'Đ', ð: 'đ', Ɖ: 'Đ', ɖ: 'đ', D: 'Đ', d: 'đ' };

/** What stands before and behind a character. */
interface Around {
  readonly before: string;
  readonly behind: string;
}

/** A kind of character. Which of them stay isn't said by lookbehind, which Safari doesn't know before 16.4. */
interface CharacterKind {
  readonly characters: RegExp;
  /** Whether one is right where it stands. */
  readonly isRight: (character: string, around: Around) => boolean;
}

/** Code units that are looked at on each side of a character. */
const NEAR = 220;

function aroundOf(text: string, start: number, length: number): Around {
  const end = start + length;
  return { before: text.slice(Math.max(0, start - NEAR), start), behind: text.slice(end, end + NEAR) };
}

function wrongOnes(text: string, { characters, isRight }: CharacterKind): readonly RegExpExecArray[] {
  return Array.from(text.matchAll(characters)).filter(
    (match) => !isRight(match[0], aroundOf(text, match.index, match[0].length)),
  );
}

function replaceWrong(
  text: string,
  { characters, isRight }: CharacterKind,
  by: (character: string) => string,
): string {
  return text.replace(characters, (character: string, start: number) =>
    isRight(character, aroundOf(text, start, character.length)) ? character : by(character),
  );
}

const ADDRESS = /(?:https?:\/\/|\.\/)[^\s"'<>)\]}]{0,200}$/;

/**
 * Those, and letters as other programs set them: ligatures, full width, “bold” made of mathematical letters. Vietnamese
 * has `đ` at the beginning of a word alone, so within one (“Sigurður”) eth is what was intended; a name of a file or an
 * address on the web has to stay as it is.
 */
const LOOK_ALIKES: CharacterKind = {
  characters:
    /[ÐðƉɖ]|[Dd](?:\u0335|\u0336)|[\uFB00-\uFB06\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A\u{1D400}-\u{1D7FF}]/gu,
  isRight: (letter, { before }) => /[ÐðƉɖ]/.test(letter) && (/\p{Ll}$/u.test(before) || ADDRESS.test(before)),
};

/** Controls, what turns the direction of writing, separators of lines that no editor shows, characters of one font alone. */
const FORBIDDEN =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u206F\uE000-\uF8FF\uFDD0-\uFDEF\uFFF9-\uFFFC\uFFFE\uFFFF\u{1FFFE}\u{1FFFF}\u{F0000}-\u{10FFFF}]/gu;

/** Blanks of other widths. */
const STRANGE_BLANK = String.raw`[\u00A0\u1680\u2000-\u200A\u202F\u205F\u2800\u3000]`;

/** Characters without width, but for the joiners and selectors that emoji and other scripts are made with. */
const WITHOUT_WIDTH = String.raw`[\u00AD\u034F\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B\u2060-\u2065\u3164\uFEFF\uFFA0\u{E0000}\u{E0002}-\u{E001F}\u{E0080}-\u{E0FFF}]`;

/** A joiner joins emoji, or letters of a script that writes by it; between other characters it does nothing. */
function joins({ before, behind }: Around): boolean {
  return (
    /(?:[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F]|(?!\p{Script=Latin})\p{L}\p{M}*)$/u.test(
      before,
    ) && /^(?:\p{Extended_Pictographic}|(?!\p{Script=Latin})\p{L})/u.test(behind)
  );
}

/** A selector chooses how the character before it is drawn. */
function selects({ before }: Around): boolean {
  return /[\p{Emoji}\p{Extended_Pictographic}\p{Script=Han}]$/u.test(before);
}

/** Tags spell the flag of a region. */
function tags({ before }: Around): boolean {
  return /[\u{1F3F4}\u{E0020}-\u{E007F}]$/u.test(before);
}

const INVISIBLE: CharacterKind = {
  characters: new RegExp(
    `${WITHOUT_WIDTH}|[\\u200C\\u200D]|[\\uFE00-\\uFE0F]|[\\u{E0001}\\u{E0020}-\\u{E007F}]`,
    'gu',
  ),
  isRight: (character, around) => {
    if (/[\u200C\u200D]/.test(character)) return joins(around);
    if (/[\uFE00-\uFE0F]/.test(character)) return selects(around);
    return /[\u{E0001}\u{E0020}-\u{E007F}]/u.test(character) && tags(around);
  },
};

/** A blank that holds a figure and what belongs to it on one line is right: “30 km²”, “Điều 5”; behind `Ã` it is half of an `à`. */
const BLANK: CharacterKind = {
  characters: new RegExp(STRANGE_BLANK, 'gu'),
  isRight: (blank, { before, behind }) =>
    /[\u00A0\u202F]/.test(blank) && (/[\p{N}«§№Ã]$/u.test(before) || /^[\p{N}%:;!?»#]/u.test(behind)),
};

/** Code units (hexadecimal, single or from one to another) that a text with any of these has, and most texts have none of. */
const SUSPECT =
  '0000-0008 000b 000c 000e-001f 007f-00a0 00ad 00d0 00f0 0189 0256 0335 0336 034f 061c 115f ' +
  '1160 1680 17b4 17b5 180b-180f 2000-200f 2028-202f 205f-206f 2800 3000 3164 d835 db40-dbff ' +
  'e000-f8ff fb00-fb06 fdd0-fdef fe00-fe0f feff ff10-ff5a ffa0 fff9-fffc fffe ffff';

/** 1 for each of those: a table is looked up five times as fast as the same class of a regular expression. */
const IS_SUSPECT = new Uint8Array(0x1_0000);
for (const range of SUSPECT.split(' ')) {
  const [from = '', to = from] = range.split('-');
  IS_SUSPECT.fill(1, parseInt(from, 16), parseInt(to, 16) + 1);
}

/** Whether a closer look at a text's characters is worth it; quick. */
export function mayHaveStrangeCharacters(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (IS_SUSPECT[text.charCodeAt(at)] === 1) return true;
  return false;
}

/** Characters of a text of one kind, in its order. */
export interface StrangeCharacters {
  /** Letters that look like others, as written. */
  readonly lookAlikes: readonly RegExpExecArray[];
  /** Characters that may change what is shown, which no program should take out unasked. */
  readonly forbidden: readonly RegExpExecArray[];
  /** Characters that nobody sees, and blanks that are none of the keyboard's. */
  readonly invisible: readonly RegExpExecArray[];
}

/** Finds what {@link repairCharacters} would replace, and what it wouldn't. */
export function strangeCharacters(text: string): StrangeCharacters {
  if (!mayHaveStrangeCharacters(text)) return { lookAlikes: [], forbidden: [], invisible: [] };
  const invisible = [...wrongOnes(text, INVISIBLE), ...wrongOnes(text, BLANK)];
  return {
    lookAlikes: wrongOnes(text, LOOK_ALIKES),
    forbidden: [...text.matchAll(FORBIDDEN)],
    invisible: invisible.sort((a, b) => a.index - b.index),
  };
}

/** Characters without width, and the letters behind them. */
const BETWEEN = /[\u00AD\u200B]+(?=([\p{L}\p{M}]{1,12}))/gu;
const LETTERS_BEFORE = /[\p{L}\p{M}]{1,12}$/u;

const OURS = /[ĐđĂăƠơƯưẠ-ỹ]/;
const VOWELS = /[aeiouy]+/g;

/** Whether letters are two syllables of Vietnamese, which has one run of vowels in each. */
function areTwoSyllables(left: string, right: string): boolean {
  const joined = left + right;
  if (!OURS.test(joined)) return false;
  return (foldMarks(joined).match(VOWELS)?.length ?? 0) > 1;
}

function foldMarks(word: string): string {
  return word.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

/** A blank that lost its width between two syllables is one again. */
function withBlanks(text: string): string {
  return text.replace(BETWEEN, (between: string, right: string, start: number) => {
    const [left] = LETTERS_BEFORE.exec(aroundOf(text, start, 0).before) ?? [];
    return left !== undefined && areTwoSyllables(left, right) ? ' ' : between;
  });
}

function plainLetter(written: string): string {
  return LIKE_DD[written.charAt(0)] ?? written.normalize('NFKC');
}

/**
 * The text in NFC with the letters that were intended and without characters that nobody sees; controls and marks of
 * direction stay. Lines stay lines.
 * @example repairCharacters('Ðảng\u00A0bộ') // 'Đảng bộ'
 */
export function repairCharacters(text: string): string {
  const composed = text.normalize('NFC');
  if (!mayHaveStrangeCharacters(composed)) return composed;
  // Twice: a joiner beside a letter of another alphabet may be beside a Latin one behind that.
  const seen = replaceWrong(withBlanks(composed), INVISIBLE, () => '');
  const plain = replaceWrong(replaceWrong(seen, LOOK_ALIKES, plainLetter), INVISIBLE, () => '');
  return replaceWrong(plain, BLANK, () => ' ').normalize('NFC');
}

/** Letters of Cyrillic and Greek that are drawn like Latin ones. */
const HOMOGLYPHS: ReadonlyMap<string, string> = new Map(
  (
    [
      ['АВСЕНІЈКМОРЅТУХавсеіјкморѕтухԁһԛԝ', 'ABCEHIJKMOPSTYXabceijkmopstyxdhqw'],
      ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧανικορυχ', 'ABEZHIKMNOPTYXavikopux'],
    ] as const
  ).flatMap(([alike, latin]) => Array.from(alike, (letter, at) => [letter, latin.charAt(at)] as const)),
);

/** A word of letters, and their marks, with one of another alphabet in it. */
const WITH_OTHERS = /[\p{L}\p{M}]*[\p{Script=Cyrillic}\p{Script=Greek}][\p{L}\p{M}]*/gu;
const OTHERS = /[\u0370-\u03FF\u0400-\u052F\u1C80-\u1C8F\u1F00-\u1FFF\u2DE0-\u2DFF\uA640-\uA69F]/;

/** A letter of Greek beside Latin ones is a sign where it looks like none of them: “μm”, “kΩ”. */
function isMixed(word: string): boolean {
  return (
    /\p{Script=Latin}/u.test(word) &&
    Array.from(word).some((letter) => HOMOGLYPHS.has(letter) || /\p{Script=Cyrillic}/u.test(letter))
  );
}

/** Words of a text that mix Latin letters with those of another alphabet. */
export function mixedWords(text: string): readonly string[] {
  if (!OTHERS.test(text)) return [];
  return (text.match(WITH_OTHERS) ?? []).filter(isMixed);
}

/** The text with such words in Latin letters as far as they look like them: what was intended, for a search. */
export function latinWords(text: string): string {
  if (!OTHERS.test(text)) return text;
  return text.replace(WITH_OTHERS, (word) =>
    isMixed(word) ? word.replace(/./gu, (letter) => HOMOGLYPHS.get(letter) ?? letter).normalize('NFC') : word,
  );
}
