import { expect, it } from 'vitest';
import { original, STORY, told, translation } from '../content.ts';

it('warns of marks of Markdown and of tags in fields that are words alone', () => {
  const files = {
    [`${STORY}/vi.mdx`]: original({
      title: '"**Bản Bó** họp"',
      lead: '"Chi bộ &amp; [tin](/tin/x/)"',
      hamlet: 'bản <b>Bó</b>',
    }),
    [`${STORY}/en.mdx`]: translation({ title: 'Bó & Co: 3 < 5 * 2 [sic]'.replace(': ', ' – ') }),
  };
  expect(told(files)).toMatchInlineSnapshot(`
    "articles/2020/ban-bo-hop/vi.mdx:2:title warning of plain-fields
    “**Bản Bó**” in ra nguyên như thế, vì mục này chỉ là chữ, không nhận dấu của Markdown hay thẻ. Viết: Bản Bó
    “**Bản Bó**” is printed as it stands: this field is words alone, without marks of Markdown or tags. Write: Bản Bó

    articles/2020/ban-bo-hop/vi.mdx:3:lead warning of plain-fields
    “&amp;” in ra nguyên như thế, vì mục này chỉ là chữ, không nhận dấu của Markdown hay thẻ. Xóa đi.
    “&amp;” is printed as it stands: this field is words alone, without marks of Markdown or tags. Remove it.

    articles/2020/ban-bo-hop/vi.mdx:8:hamlet warning of plain-fields
    “<b>” in ra nguyên như thế, vì mục này chỉ là chữ, không nhận dấu của Markdown hay thẻ. Xóa đi.
    “<b>” is printed as it stands: this field is words alone, without marks of Markdown or tags. Remove it."
  `);
});
