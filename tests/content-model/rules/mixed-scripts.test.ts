import { expect, it } from 'vitest';
import { original, STORY, told } from '../content.ts';

it('warns of a word with letters of another alphabet in it', () => {
  const text = original({}, 'Chi bộ họ\u0440 đều.\n\nĐoàn thăm Москва, đo bằng μm.');
  expect(told({ [`${STORY}/vi.mdx`]: text })).toMatchInlineSnapshot(`
    "articles/2020/ban-bo-hop/vi.mdx:10 warning of mixed-scripts
    “họр” có chữ cái của bảng chữ khác (Kirin, Hy Lạp) lẫn vào, nên khi tìm sẽ không thấy. Gõ lại: họp
    “họр” has letters of another alphabet (Cyrillic, Greek) in it, so a search would miss it. Type it again: họp"
  `);
});
