import type { Bilingual } from '../../bulletin/language.ts';
import type { SyllableAt } from '../prose/placed-tones.ts';
import { placedOtherwise } from '../prose/tones.ts';
import { bodiesIn, type Rule, warning } from './rule.ts';

/** How many spellings of each kind a message names. */
const SHOWN = 3;

/** Spellings with the lines that they stand on: `“hòa” (dòng 3, 7)`. */
function named(syllables: readonly SyllableAt[]): Bilingual {
  const spellings = syllables.map(({ text, lines }) => ({
    vi: `“${text}” (dòng ${lines.join(', ')})`,
    en: `“${text}” (${lines.length === 1 ? 'line' : 'lines'} ${lines.join(', ')})`,
  }));
  const more = spellings.length > SHOWN ? ', …' : '';
  const shown = spellings.slice(0, SHOWN);
  return {
    vi: shown.map(({ vi }) => vi).join(', ') + more,
    en: shown.map(({ en }) => en).join(', ') + more,
  };
}

function countOf(syllables: readonly SyllableAt[]): number {
  return syllables.reduce((sum, { count }) => sum + count, 0);
}

function message(fewer: readonly SyllableAt[], more: readonly SyllableAt[]): Bilingual {
  const right = [...new Set(fewer.map(({ text }) => placedOtherwise(text)))];
  const isSame = ({ text }: SyllableAt) => right.includes(text);
  const [one, other] = [
    named(fewer),
    named([...more.filter(isSame), ...more.filter((words) => !isSame(words))]),
  ];
  const offered = right.slice(0, SHOWN).join(', ');
  return {
    vi: `Bài đặt dấu thanh theo hai kiểu: ${one.vi} và ${other.vi}; viết theo một kiểu. Kiểu dùng nhiều hơn trong bài: ${offered}`,
    en: `The article places tones in two ways: ${one.en} and ${other.en}; keep to one. The one more used here: ${offered}`,
  };
}

/** An article places the tone of `oa`, `oe` and `uy` in one way: all `hòa`, `ủy`, or all `hoà`, `uỷ`. */
export const tonePlacement: Rule = (context) =>
  bodiesIn(context).flatMap(([file, { wording }]) => {
    const doubtful = (all: readonly SyllableAt[]) => all.filter(({ text }) => !context.words.allows(text));
    const [first, second] = [doubtful(wording.tones.first), doubtful(wording.tones.second)];
    const [fewer, more] = countOf(first) < countOf(second) ? [first, second] : [second, first];
    const line = fewer[0]?.lines[0];
    return line ? [warning('tone-placement', { file, line }, message(fewer, more))] : [];
  });
