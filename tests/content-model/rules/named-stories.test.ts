import { expect, it } from 'vitest';
import { original, STORY, told } from '../content.ts';

const named = (related: string) => ({ [`${STORY}/vi.mdx`]: original({ related }) });

it('takes other stories that readers can open', () => {
  const another = { 'articles/2020/tin-hai/vi.mdx': original({ title: 'Tin hai' }) };
  expect(told({ ...named('[tin-hai]'), ...another })).toBe('');
});

it('tells an id that no story has, and the nearest that there is; the story’s own; one too many; what readers can’t open', () => {
  const stories = ['hai', 'ba', 'bon', 'nam'].map((number): [string, string] => [
    `articles/2020/tin-${number}/vi.mdx`,
    original({ title: `Tin ${number}`, ...(number === 'nam' && { draft: 'true' }) }),
  ]);
  const changes = {
    ...named('[tin-hay, ban-bo-hop, tin-nam, tin-ba, tin-bon]'),
    ...Object.fromEntries(stories),
  };
  expect(told(changes)).toMatchInlineSnapshot(`
    "articles/2020/ban-bo-hop/vi.mdx:8:related.0 error of named-stories
    Không có tin nào mang mã “tin-hay”. Gần nhất: tin-hai (Tin hai), tin-ba (Tin ba), tin-bon (Tin bon). Viết mã của một tin: phần cuối của địa chỉ.
    There is no story with the id “tin-hay”. Nearest: tin-hai (Tin hai), tin-ba (Tin ba), tin-bon (Tin bon). Write the id of a story: the last part of its address.

    articles/2020/ban-bo-hop/vi.mdx:8:related.1 error of named-stories
    Đây là mã của chính tin này. Bỏ mã này khỏi “related”.
    This is the id of the story itself. Remove it from “related”.

    articles/2020/ban-bo-hop/vi.mdx:8:related.2 error of named-stories
    Tin “tin-nam” còn là bản nháp nên người đọc không mở được. Bỏ mã này khỏi “related”, hoặc bỏ “draft” ở tin ấy.
    The story “tin-nam” is a draft, which readers can’t open. Remove the id from “related”, or remove “draft” from that story.

    articles/2020/ban-bo-hop/vi.mdx:8:related.4 error of named-stories
    Chỉ có chỗ cho 4 tin. Bỏ bớt khỏi “related”.
    There is room for 4 stories. Remove the others from “related”."
  `);
});
