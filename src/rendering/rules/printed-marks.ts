import { type BodyRule, excerpt } from './body-rule.ts';

const WORD = String.raw`([\p{L}\p{N})]{1,20})`;

/** Marks of other programs, each with what takes its place. */
const KINDS = [
  [/(?<!=)==([^\s=](?:[^=\n]{0,200}[^\s=])?)==(?!=)/g, '**$1**'],
  [new RegExp(String.raw`${WORD}\^\{?([\p{L}\p{N}]{1,9})[\^}]`, 'gu'), '$1<sup>$2</sup>'],
  [new RegExp(String.raw`${WORD}\^(-?\d{1,9})(?![\p{L}\p{N}^])`, 'gu'), '$1<sup>$2</sup>'],
  [new RegExp(String.raw`${WORD}(?<=[\p{L})])~(\d{1,9})~`, 'gu'), '$1<sub>$2</sub>'],
  [/&(nbsp|amp|lt|gt|quot|[mn]dash|hellip)(?![\p{L};])/gu, '&$1;'],
] as const;

/** Marks that other programs know, and that readers would see here as they were typed. */
export const printedMarks: BodyRule = {
  name: 'printed-marks',
  looksAt: 'marks',
  severity: 'warning',
  find: ({ blocks }) =>
    blocks.flatMap(({ start, printed }) =>
      KINDS.flatMap(([mark, right]) =>
        [...printed.matchAll(mark)].map(({ 0: written, index }) => ({
          start: start + index,
          end: start + index + written.length,
          vi: `“${excerpt(written)}” in ra nguyên văn, vì dấu này không có nghĩa trong bài. Hãy viết: ${written.replace(mark, right)}`,
          en: `“${excerpt(written)}” is printed as it stands: the mark means nothing in an article. Write: ${written.replace(mark, right)}`,
        })),
      ),
    ),
};
