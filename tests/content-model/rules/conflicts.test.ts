import { describe, expect, it } from 'vitest';
import { original, read, STORY, told } from '../content.ts';

const VI = `${STORY}/vi.mdx`;
const CONFLICT = `<<<<<<< HEAD
Chi bộ có 11 đảng viên.
=======
Chi bộ có 12 đảng viên.
>>>>>>> sua-so-lieu`;

function found(body: string) {
  return read({ [VI]: original({}, body) }).problems.filter(({ rule }) => rule === 'conflicts');
}

describe('a conflict that git left', () => {
  it('is told once, in an article as in a register', () => {
    const words = `<<<<<<< HEAD\n- bản\n||||||| 1a2b3c4\n=======\n- mường\n>>>>>>> main\n`;
    const files = { [VI]: original({}, `${CONFLICT}\n\n${CONFLICT}`), 'words.yaml': words };
    const shown = told(files).split('\n\n');
    expect(shown.filter((problem) => problem.includes('conflicts')).join('\n\n')).toMatchInlineSnapshot(`
      "articles/2020/ban-bo-hop/vi.mdx:10 error of conflicts
      Xung đột git chưa giải quyết, từ dòng 10 đến dòng 14. Chọn một trong hai bản, rồi xóa ba dòng “<<<<<<<”, “=======” và “>>>>>>>”.
      An unresolved git conflict, from line 10 to line 14. Choose one of the two versions, then delete the three lines “<<<<<<<”, “=======” and “>>>>>>>”.

      words.yaml:1 error of conflicts
      Xung đột git chưa giải quyết, từ dòng 1 đến dòng 6. Chọn một trong hai bản, rồi xóa ba dòng “<<<<<<<”, “=======” và “>>>>>>>”.
      An unresolved git conflict, from line 1 to line 6. Choose one of the two versions, then delete the three lines “<<<<<<<”, “=======” and “>>>>>>>”."
    `);
  });

  it('is told in the frontmatter', () => {
    const problems = read({ [VI]: original().replace('date: 2020-01-21', CONFLICT) }).problems;
    expect(problems.filter(({ rule }) => rule === 'conflicts')).toMatchObject([{ line: 4 }]);
  });

  it('is told when half of it is left', () => {
    expect(told({ [VI]: original({}, 'Chi bộ họp.\n>>>>>>> sua-so-lieu') })).toMatchInlineSnapshot(`
      "articles/2020/ban-bo-hop/vi.mdx:11 error of conflicts
      Còn sót dòng “>>>>>>> sua-so-lieu” của một xung đột git. Xem lại chữ ở trên và dưới, rồi xóa dòng ấy và dòng “=======” nếu còn.
      The line “>>>>>>> sua-so-lieu” is left over from a git conflict. Read what stands above and below, then delete it, and the line “=======” if it is there."
    `);
    expect(found('<<<<<<< HEAD\nChi bộ họp.')).toHaveLength(1);
    expect(found('||||||| merged common ancestors\nChi bộ họp.\n=======')).toHaveLength(1);
  });

  it.each([
    'Chi bộ họp\n=======\n',
    '>>>>>>>\n>>>>>>>',
    'Viết <<<<<<< HEAD trong câu',
    ' <<<<<<< HEAD',
    '||||||| a | b |',
    '<<<<<<<< HEAD',
  ])('is not seen in %j', (body) => {
    expect(found(body)).toEqual([]);
  });
});
