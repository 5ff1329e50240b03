import { restOfLine } from '../written-text.ts';
import { type BodyRule, excerpt } from './body-rule.ts';

/** A line right below a quotation becomes part of it, though it bears no `>`. */
export const quoteLines: BodyRule = {
  name: 'quote-lines',
  looksAt: 'lines',
  severity: 'warning',
  find({ source, blocks }) {
    const isQuoted = (at: number) => source.slice(source.lastIndexOf('\n', at - 1) + 1, at).includes('>');
    return blocks.flatMap(({ lines, end }) => {
      const [first, ...others] = lines;
      const joined = first && isQuoted(first.at) ? others.find(({ at }) => !isQuoted(at)) : undefined;
      if (!joined) return [];
      const words = excerpt(restOfLine(source, joined.at));
      return {
        start: joined.at,
        end,
        vi: `Dòng “${words}” in chung vào lời trích ở trên. Hãy để một dòng trống ở giữa; nếu là lời trích thì viết: > ${words}`,
        en: `The line “${words}” becomes part of the quotation above. Leave a blank line between them; if it belongs to the quotation, write: > ${words}`,
      };
    });
  },
};
