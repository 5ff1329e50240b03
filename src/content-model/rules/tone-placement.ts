import type { Passage } from '../../bulletin/body.ts';
import type { Bilingual } from '../../bulletin/language.ts';
import { lineAt } from '../prose/lines.ts';
import { placedOtherwise, type Placement, placementOf } from '../prose/tones.ts';
import type { ContentRule } from './rule.ts';

/** A syllable of an article, in lower case. */
export interface SyllableAt {
  readonly text: string;
  /** How often it stands there. */
  readonly count: number;
  /** The lines of the file (from 1) that it stands on. */
  readonly lines: readonly number[];
}

/** Syllables by how their tone is placed, each once. */
export type PlacedTones = Readonly<Record<Placement, readonly SyllableAt[]>>;

/** The end of a syllable whose tone could stand on either vowel, then all of the word: few are, so that is looked at last. */
const EITHER = /(?:[òóỏõọ][ae]|o[àáảãạèéẻẽẹ]|[ùúủũụ]y|u[ỳýỷỹỵ])(?![\p{L}\p{M}])(?<=(?<word>\p{L}+))/giu;

/** The syllables of an article whose tone is placed in the first way and in the second; none where all are placed in one. */
export function findPlacedTones(passages: readonly Passage[]): PlacedTones {
  const found = passages.flatMap((passage) =>
    [...passage.text.matchAll(EITHER)].map(({ groups: { word = '' } = {}, index }) => ({
      text: word.toLowerCase(),
      line: lineAt(passage, index),
    })),
  );
  const all = Array.from(
    Map.groupBy(found, ({ text }) => text),
    ([text, places]) => ({
      text,
      count: places.length,
      lines: [...new Set(places.map(({ line }) => line))],
    }),
  );
  const first = all.filter(({ text }) => placementOf(text) === 'first');
  const second = all.filter(({ text }) => placementOf(text) === 'second');
  return first.length > 0 && second.length > 0 ? { first, second } : { first: [], second: [] };
}

/** How many spellings of each kind a message names. */
const SHOWN = 3;

/** Spellings with the lines that they stand on: `“hòa” (dòng 3, 7)`. */
function named(syllables: readonly SyllableAt[]): Bilingual {
  const listed = (word: (lines: readonly number[]) => string) =>
    syllables
      .slice(0, SHOWN)
      .map(({ text, lines }) => `“${text}” (${word(lines)} ${lines.join(', ')})`)
      .join(', ') + (syllables.length > SHOWN ? ', …' : '');
  return { vi: listed(() => 'dòng'), en: listed(({ length }) => (length === 1 ? 'line' : 'lines')) };
}

function countOf(syllables: readonly SyllableAt[]): number {
  return syllables.reduce((sum, { count }) => sum + count, 0);
}

/** An article places the tone of `oa`, `oe` and `uy` in one way: all `hòa`, `ủy`, or all `hoà`, `uỷ`. */
export const tonePlacement: ContentRule = {
  name: 'tone-placement',
  looksAt: 'body',
  severity: 'warning',
  find({ wording: { tones } }, { words }) {
    const [first = [], second = []] = [tones.first, tones.second].map((all) =>
      all.filter(({ text }) => !words.allows(text)),
    );
    const [fewer, more] = countOf(first) < countOf(second) ? [first, second] : [second, first];
    const line = fewer[0]?.lines[0];
    if (line === undefined) return undefined;
    const right = [...new Set(fewer.map(({ text }) => placedOtherwise(text)))];
    const isSame = ({ text }: SyllableAt) => right.includes(text);
    const [one, other] = [
      named(fewer),
      named(more.toSorted((a, b) => Number(isSame(b)) - Number(isSame(a)))),
    ];
    const offered = right.slice(0, SHOWN).join(', ');
    return {
      line,
      vi: `Bài đặt dấu thanh theo hai kiểu: ${one.vi} và ${other.vi}; viết theo một kiểu. Kiểu dùng nhiều hơn trong bài: ${offered}`,
      en: `The article places tones in two ways: ${one.en} and ${other.en}; keep to one. The one more used here: ${offered}`,
    };
  },
};
