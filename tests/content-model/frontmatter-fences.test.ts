import { describe, expect, it } from 'vitest';
import { original, read, STORY, told } from './content.ts';

const VI = `${STORY}/vi.mdx`;
const PASSAGES = 'Chi bộ bản Bó họp.\n\nNguồn: Báo Sơn La.\n\n---\n\nHết.';
const WHOLE = original({}, PASSAGES);

describe('a file without the lines around its frontmatter', () => {
  it('is told when neither is there', () => {
    expect(told({ [VI]: 'Chi bộ bản Bó họp.' })).toMatchInlineSnapshot(`
      "articles/2020/ban-bo-hop/vi.mdx:1 error of frontmatter-fences
      Tệp không mở đầu bằng dòng “---”. Dòng đầu tiên phải là “---”, rồi tới các mục như “title: …”, rồi lại một dòng “---”.
      The file does not begin with a line “---”. The first line must be “---”, then fields such as “title: …”, then another line “---”."
    `);
  });

  it('is told where the second line belongs', () => {
    const open = original({}, 'Chi bộ bản Bó họp.').replace('\n---\n\n', '\n\n');
    expect(told({ [VI]: open })).toMatchInlineSnapshot(`
      "articles/2020/ban-bo-hop/vi.mdx:9 error of frontmatter-fences
      Phần đầu tệp mở bằng “---” mà không đóng. Thêm một dòng “---” trước dòng này: “Chi bộ bản Bó họp.”
      The frontmatter is opened with “---” and never closed. Add a line “---” before this line: “Chi bộ bản Bó họp.”"
    `);
  });

  it('is told of the second line alone, though the text has such a line of its own', () => {
    expect(told({ [VI]: WHOLE.replace('\n---\n\n', '\n\n') })).toMatchInlineSnapshot(`
      "articles/2020/ban-bo-hop/vi.mdx:9 error of frontmatter-fences
      Phần đầu tệp mở bằng “---” mà không đóng. Thêm một dòng “---” trước dòng này: “Chi bộ bản Bó họp.”
      The frontmatter is opened with “---” and never closed. Add a line “---” before this line: “Chi bộ bản Bó họp.”"
    `);
  });

  it('is told when no text follows', () => {
    expect(told({ [VI]: '---\ntitle: x\n' })).toMatchInlineSnapshot(`
      "articles/2020/ban-bo-hop/vi.mdx:2 error of frontmatter-fences
      Phần đầu tệp mở bằng “---” mà không đóng. Thêm một dòng “---” ở cuối, rồi viết nội dung bài bên dưới.
      The frontmatter is opened with “---” and never closed. Add a line “---” at the end, then write the text below it."
    `);
  });

  it('is told when it holds nothing', () => {
    expect(told({ [VI]: '---\n---\n' })).toMatchInlineSnapshot(`
      "articles/2020/ban-bo-hop/vi.mdx:1 error of frontmatter-fences
      Phần đầu tệp không có mục nào. Mỗi dòng ghi một mục, ví dụ: title: Chi bộ thôn 5 họp
      The frontmatter holds no fields. Write one field a line, for example: title: Chi bộ thôn 5 họp"
    `);
  });

  it('is told when something stands before the first', () => {
    expect(told({ [VI]: `\n${WHOLE}` })).toMatchInlineSnapshot(`
      "articles/2020/ban-bo-hop/vi.mdx:2 error of frontmatter-fences
      Dòng “---” mở phần đầu tệp phải đứng đầu tệp. Xóa những dòng trống và dấu cách ở trước.
      The line “---” that opens the frontmatter must be the first of the file. Delete the blank lines and spaces before it."
    `);
  });

  it('is told when a space stands before the second', () => {
    expect(told({ [VI]: WHOLE.replace('\n---\n\n', '\n ---\n\n') })).toMatchInlineSnapshot(`
      "articles/2020/ban-bo-hop/vi.mdx:8 error of frontmatter-fences
      Dòng “---” đóng phần đầu tệp có dấu cách ở trước. Xóa dấu cách ấy.
      There is a space before the line “---” that closes the frontmatter. Delete the space."
    `);
  });

  it('is told of another line in its place', () => {
    expect(told({ [VI]: WHOLE.replace('\n---\n\n', '\n–––\n\n') })).toMatchInlineSnapshot(`
      "articles/2020/ban-bo-hop/vi.mdx:8 error of frontmatter-fences
      Dòng “–––” đứng ở chỗ của dòng “---” nhưng không phải là ba gạch nối. Gõ lại dòng này: ---
      The line “–––” stands where a line “---” belongs, but is not three hyphens. Type it again: ---"
    `);
  });

  it.each(['–––', '—', '----', '+++', '***', '...', '…', '```yaml', '‐‐‐'])(
    'is told once of %j in the place of either',
    (line) => {
      const first = read({ [VI]: WHOLE.replace('---', line) }).problems;
      expect(first).toMatchObject([{ rule: 'frontmatter-fences', line: 1 }]);
      const second = read({ [VI]: WHOLE.replace('\n---\n\n', `\n${line}\n\n`) }).problems;
      expect(second).toMatchObject([{ rule: 'frontmatter-fences', line: 8 }]);
      for (const { message } of [...first, ...second]) expect(message.vi).toContain(`“${line}”`);
    },
  );

  it.each(['## Mở đầu', '<Figure src="./a.svg" alt="x" />', '> Lời', '1. Một', 'https://x.vn'])(
    'may begin its text with %j',
    (line) => {
      const { problems } = read({ [VI]: original({}, line).replace('\n---\n\n', '\n\n') });
      expect(problems).toMatchObject([{ rule: 'frontmatter-fences', line: 9 }]);
    },
  );

  it('is a draft where it says so', () => {
    const open = original({ draft: 'true' }).replace('\n---\n\n', '\n\n');
    expect(read({ [VI]: open }).problems).toMatchObject([{ severity: 'warning', line: 10 }]);
  });
});

describe('a file with both lines', () => {
  it.each(['--- ', '---\t', '---'])('may have %j for them', (line) => {
    expect(told({ [VI]: WHOLE.replace('---', line).replace('\n---\n', `\n${line}\n`) })).toBe('');
  });

  it('is told of a slip in its YAML, not of the lines', () => {
    const slip = original({ topics: '[sinh-hoat-chi-bo]\nseries:\nnghi-quyet' });
    expect(read({ [VI]: slip }).problems).toMatchObject([{ rule: 'yaml', line: 9 }]);
    const between = original({ hamlet: 'bản Bó\n\nhọp', series: 'nghi-quyet' });
    expect(read({ [VI]: between }).problems).toMatchObject([{ rule: 'yaml', line: 10 }]);
  });
});
