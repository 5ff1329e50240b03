import { expect, it } from 'vitest';
import { original, STORY, told } from '../content.ts';

it('tells a story that lies in another year’s folder', () => {
  expect(told({ [`${STORY}/vi.mdx`]: original({ date: '2019-12' }) })).toMatchInlineSnapshot(`
    "articles/2020/ban-bo-hop/vi.mdx:4:date error of folder-year
    Tin ghi năm 2019 mà nằm trong thư mục 2020. Chuyển thư mục tin sang articles/2019/ban-bo-hop, hoặc sửa ngày.
    The story is dated 2019 but lies in the folder 2020. Move its folder to articles/2019/ban-bo-hop, or correct the date."
  `);
});

it('takes a date of the year alone', () => {
  expect(told({ [`${STORY}/vi.mdx`]: original({ date: '2020' }) })).toBe('');
});
