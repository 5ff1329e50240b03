import type { Passage } from '../../bulletin/body.ts';
import { lineAt } from '../prose/lines.ts';
import type { ContentRule } from './rule.ts';

/** A sentence that stands in an article a second time. */
export interface DoubledAt {
  readonly text: string;
  /** Lines of the file, from 1: where it is repeated, and where it stands first. */
  readonly line: number;
  readonly first: number;
}

/** A sentence of fewer words may come again: “Đọc thêm: …”. */
const WORDS = 8;

const SENTENCE = /[^.!?…\s](?:[^.!?…]|[.](?=\S))*/gu;

/** What two sentences have in common that say the same. */
function keyOf(sentence: string): string {
  return (sentence.toLowerCase().match(/[\p{L}\p{M}\d]+/gu) ?? []).join(' ');
}

/** Sentences of at least eight words that repeat one before: the lead's, or the text's own. */
export function findDoubled(passages: readonly Passage[]): readonly DoubledAt[] {
  const firstLines = new Map<string, number>();
  const found: DoubledAt[] = [];
  for (const passage of passages) {
    if (passage.kind !== 'sentences') continue;
    for (const { 0: text, index } of passage.text.matchAll(SENTENCE)) {
      const key = keyOf(text);
      if (key.split(' ').length < WORDS) continue;
      const [line, first] = [lineAt(passage, index), firstLines.get(key)];
      if (first === undefined) firstLines.set(key, line);
      else found.push({ text: text.replace(/\s+/g, ' ').trim(), line, first });
    }
  }
  return found;
}

const SHOWN = 60;

/** No sentence of an article repeats another, or the lead. */
export const doubledSentences: ContentRule = {
  name: 'doubled-sentences',
  looksAt: 'body',
  severity: 'warning',
  find: ({ wording }) =>
    wording.doubled.map(({ text, line, first }) => {
      const words = text.length > SHOWN ? `${text.slice(0, SHOWN).trimEnd()}…` : text;
      return {
        line,
        vi: `Câu này đã có ở dòng ${first}: “${words}”. Bỏ đi hoặc viết lại.`,
        en: `This sentence stands on line ${first} already: “${words}”. Remove it or write it anew.`,
      };
    }),
};
