import type { Bilingual } from '../../bulletin/language.ts';
import { placedOtherwise } from '../prose/tones.ts';
import type { WordsAt } from '../prose/wording.ts';
import { bodiesIn, type Rule, warning } from './rule.ts';

/** How many spellings of each kind a message names. */
const SHOWN = 3;

/** Spellings with the lines that they stand on: `“hòa” (dòng 3, 7)`. */
function named(words: readonly WordsAt[]): Bilingual {
  const spellings = [...Map.groupBy(words, ({ text }) => text)].map(([text, places]) => {
    const lines = [...new Set(places.map(({ line }) => line))];
    return {
      vi: `“${text}” (dòng ${lines.join(', ')})`,
      en: `“${text}” (${lines.length === 1 ? 'line' : 'lines'} ${lines.join(', ')})`,
    };
  });
  const more = spellings.length > SHOWN ? ', …' : '';
  const shown = spellings.slice(0, SHOWN);
  return {
    vi: shown.map(({ vi }) => vi).join(', ') + more,
    en: shown.map(({ en }) => en).join(', ') + more,
  };
}

function message(fewer: readonly WordsAt[], more: readonly WordsAt[]): Bilingual {
  const right = [...new Set(fewer.map(({ text }) => placedOtherwise(text)))];
  const isSame = ({ text }: WordsAt) => right.includes(text);
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
    const doubtful = (all: readonly WordsAt[]) => all.filter(({ text }) => !context.words.allows(text));
    const [first, second] = [doubtful(wording.tones.first), doubtful(wording.tones.second)];
    const [fewer, more] = first.length < second.length ? [first, second] : [second, first];
    const [at] = fewer;
    return at ? [warning('tone-placement', { file, line: at.line }, message(fewer, more))] : [];
  });
