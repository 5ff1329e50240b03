import type { Bilingual } from '../../bulletin/language.ts';
import type { DoubledAt } from '../prose/doubled.ts';
import { bodiesIn, type Rule, warning } from './rule.ts';

const SHOWN = 60;

function message({ text, first }: DoubledAt): Bilingual {
  const words = text.length > SHOWN ? `${text.slice(0, SHOWN).trimEnd()}…` : text;
  return {
    vi: `Câu này đã có ở dòng ${first}: “${words}”. Bỏ đi hoặc viết lại.`,
    en: `This sentence stands on line ${first} already: “${words}”. Remove it or write it anew.`,
  };
}

/** No sentence of an article repeats another, or the lead. */
export const doubledSentences: Rule = (context) =>
  bodiesIn(context).flatMap(([file, { wording }]) =>
    wording.doubled.map((doubled) =>
      warning('doubled-sentences', { file, line: doubled.line }, message(doubled)),
    ),
  );
