import { keysOf } from './asked-time.ts';
import { datesIn, plainWord } from './date-grammar.ts';
import { cleanText, foldWord, type WordPlace, wordPlaces, wordsOf } from './words.ts';

/** A stretch of text, marked where it is what was searched for. */
export interface Stretch {
  readonly text: string;
  readonly marked: boolean;
}

/** Which words of a text are marked. */
export interface Wanted {
  /** Whole words, folded. */
  readonly words: ReadonlySet<string>;
  /** Whole words in the accents typed, where any were: NFC, lower case. */
  readonly typed?: ReadonlySet<string>;
  /** What a word may begin with, folded: the word still being typed. */
  readonly beginning?: string;
  /** Keys of times whose dates are marked, in whatever form they are written. */
  readonly dates?: ReadonlySet<string>;
}

/** What is marked in a story of this text: words in the accents typed where it has them so, and else in any. */
export function wantedIn(text: string, wanted: Wanted): Wanted {
  const { words, typed } = wanted;
  const held = wordsOf(text).filter((word) => typed?.has(word));
  const inTypedAccents = new Set(held.map(foldWord));
  const inAny = [...words].filter((word) => !inTypedAccents.has(word));
  return { ...wanted, words: new Set(inAny), typed: new Set(held) };
}

/** Words of an excerpt. */
const LENGTH = 36;
/** Words that stand before the first match, so that it doesn't open the excerpt. */
const BEFORE = 6;

interface TextWord extends WordPlace {
  readonly folded: string;
  readonly marked: boolean;
}

/** Which of some words are a part of a wanted date. */
function wordsOfDates(words: readonly string[], dates: ReadonlySet<string>): ReadonlySet<number> {
  const wanted = datesIn(words.map(plainWord)).filter(({ written }) =>
    keysOf(written).some((key) => dates.has(key)),
  );
  return new Set(
    wanted.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, at) => start + at)),
  );
}

function wordsIn(text: string, { words, typed, beginning, dates }: Wanted): readonly TextWord[] {
  const places = wordPlaces(text);
  const each = places.map(({ start, end }) => wordsOf(text.slice(start, end))[0] ?? '');
  const ofDates = dates ? wordsOfDates(each, dates) : undefined;
  return places.map(({ start, end }, at) => {
    const word = each[at] ?? '';
    const folded = foldWord(word);
    const begins = beginning !== undefined && beginning !== '' && folded.startsWith(beginning);
    const isWanted = begins || words.has(folded) || typed?.has(word) === true || ofDates?.has(at) === true;
    return { start, end, folded, marked: isWanted };
  });
}

/** Index of the first word of the window that holds the most different wanted words; the earliest of equals. */
function densest(words: readonly TextWord[]): number {
  let best = { start: 0, kinds: 0 };
  words.forEach((word, start) => {
    if (!word.marked) return;
    const window = words.slice(start, start + LENGTH - BEFORE).filter(({ marked }) => marked);
    const kinds = new Set(window.map(({ folded }) => folded)).size;
    if (kinds > best.kinds) best = { start, kinds };
  });
  return Math.max(0, best.start - BEFORE);
}

function stretches(text: string, words: readonly TextWord[], start: number, end: number): readonly Stretch[] {
  const cut: Stretch[] = [];
  let at = start;
  for (const word of words.filter(({ marked }) => marked)) {
    if (word.start > at) cut.push({ text: text.slice(at, word.start), marked: false });
    cut.push({ text: text.slice(word.start, word.end), marked: true });
    at = word.end;
  }
  if (at < end) cut.push({ text: text.slice(at, end), marked: false });
  return cut;
}

/** A whole text with the wanted words marked, in its own accents. */
export function marked(text: string, wanted: Wanted): readonly Stretch[] {
  const clean = cleanText(text);
  return stretches(clean, wordsIn(clean, wanted), 0, clean.length);
}

/** The part of a text where the wanted words stand closest, about 36 words, with an ellipsis where it is cut. */
export function excerpt(text: string, wanted: Wanted): readonly Stretch[] {
  const clean = cleanText(text);
  const words = wordsIn(clean, wanted);
  const first = densest(words);
  const shown = words.slice(first, first + LENGTH);
  const [opening, closing] = [shown[0], shown.at(-1)];
  if (opening === undefined || closing === undefined) return [];
  const isEnd = first + LENGTH >= words.length;
  const start = first === 0 ? 0 : opening.start;
  const cut = stretches(clean, shown, start, isEnd ? clean.length : closing.end);
  return [
    ...(first === 0 ? [] : [{ text: '… ', marked: false }]),
    ...cut,
    ...(isEnd ? [] : [{ text: ' …', marked: false }]),
  ];
}
