import { restOfLine } from '../written-text.ts';
import { type BodyRule, excerpt } from './body-rule.ts';

/** Two or more `#` without a blank behind them are no heading; one alone may be a hashtag. */
export const gluedHeadings: BodyRule = {
  name: 'glued-headings',
  looksAt: 'marks',
  find: ({ source, blocks }) =>
    blocks
      .flatMap(({ lines }) => lines)
      .flatMap(({ at, printed }) => {
        const mark = /^#{2,}(?=\s*[^\s#])/.exec(printed)?.[0];
        if (mark === undefined || /\S/.test(source[at - 1]?.replace('>', ' ') ?? ' ')) return [];
        const line = restOfLine(source, at).trim();
        const right = `${mark.slice(0, 6)} ${excerpt(line.slice(mark.length).replace(/#+$/, ''))}`;
        return {
          start: at,
          end: at + mark.length,
          vi: `Dòng “${excerpt(line)}” không thành đề mục, vì thiếu dấu cách sau dấu #. Hãy viết: ${right}`,
          en: `The line “${excerpt(line)}” is no heading: it lacks the blank behind the #. Write: ${right}`,
        };
      }),
};
