import { createDice, type Dice } from '../search/random.ts';

const WORDS =
  'chi bộ họp Đảng viên hòa thuỷ của người dân, được xã Hòa Phú. nghị quyết; (khéo) – “đã” năm 2020: 97% tổ'.split(
    ' ',
  );

const MARKS = [
  '"',
  '"',
  '"khéo"',
  '*nhấn*',
  '**đậm**',
  '`mã  "x"`',
  '[liên kết "a"](/tin/x/)',
  '[b](/c "d")',
  '<sup>2  "m"</sup>',
  'https://a.vn/x',
  '6"',
  '\\"',
  '&quot;',
  '\\*',
  '_',
  '*',
  '“',
  '”',
  '{',
  '<',
  '\u00A0',
];

const SPACES = [' ', ' ', ' ', ' ', '  ', '   ', '\n', ' \n', '  \n', '\t', '\t\n', ''];

const STARTS = [
  '',
  '',
  '',
  '## ',
  '- ',
  '  - ',
  '> ',
  '>  ',
  '1. ',
  '| ',
  '    ',
  '```\n',
  '<Quote by="A  B">\n',
];

/** Marks that break a file when alone stand in few. */
function pieces(dice: Dice, count: number): string {
  const marks = dice.roll(4) === 0 ? MARKS : MARKS.filter((mark) => !/^[{<]$/.test(mark));
  return Array.from({ length: count }, () => {
    const piece = dice.roll(4) === 0 ? dice.pick(marks) : dice.pick(WORDS);
    const typed = dice.roll(12) === 0 ? piece.normalize('NFD') : piece;
    return typed + dice.pick(SPACES);
  }).join('');
}

function block(dice: Dice): string {
  const start = dice.pick(STARTS);
  const end = start.startsWith('```') ? '\n```' : start.startsWith('<') ? '\n</Quote>' : '';
  return start + pieces(dice, 2 + dice.roll(12)) + end;
}

/** An article of Vietnamese words, Markdown and marks in any order; the same for the same seed. */
export function randomArticle(seed: number): string {
  const dice = createDice(seed * 7919);
  const title = pieces(dice, 5)
    .replaceAll(/[\n\t:{[<*&#"\\`]/g, '')
    .trim();
  const lead = pieces(dice, 9)
    .replaceAll(/[\n\t\\]/g, ' ')
    .replaceAll('"', '\\"');
  const blocks = Array.from({ length: 1 + dice.roll(5) }, () => block(dice));
  return `---\ntitle: A ${title}\nlead: "${lead}"\n---\n\n${blocks.join('\n\n')}\n`;
}
