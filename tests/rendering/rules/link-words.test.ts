import { describe, expect, it } from 'vitest';
import { problemsOf } from '../body-of.ts';

describe('a link without words', () => {
  it('is told with what to write', () => {
    expect(problemsOf('Xem [](/tin/ban-bo-hop/).')).toMatchInlineSnapshot(`
      [
        "link-words:4",
        "Liên kết tới “/tin/ban-bo-hop/” không có chữ nào để bấm. Hãy viết: [chữ hiện ra](/tin/ban-bo-hop/)",
        "The link to “/tin/ban-bo-hop/” has no words to click. Write: [words to show](/tin/ban-bo-hop/)",
      ]
    `);
  });

  it.each([
    '[ ](/tin/x/)',
    '[\u200B](/tin/x/)',
    '[&nbsp;](/tin/x/)',
    '[\u2800\u00AD](/tin/x/)',
    '[<br />](/tin/x/)',
    '[][x]\n\n[x]: /tin/x/',
  ])('is told of %s', (text) => {
    expect(problemsOf(text)).toContain('link-words:4');
  });

  it.each([
    '[Chi bộ](/tin/x/)',
    '[**26**](/tin/x/)',
    '[`a`](/tin/x/)',
    '[→](/tin/x/)',
    '[![Chi bộ họp](./hop.svg)](/tin/x/)',
    'Chú thích[^1] ở đây.\n\n[^1]: Theo báo.',
    'https://baosonla.vn/x',
  ])('is not %s', (text) => {
    expect(problemsOf(text)).toEqual([]);
  });

  it('is told of its picture’s words or of its address, where these are missing', () => {
    expect(problemsOf('[![](./hop.svg)](/tin/x/)')[0]).toBe('picture-alt:4');
    expect(problemsOf('[]()')).toMatchInlineSnapshot(`
      [
        "known-addresses:4",
        "Liên kết “” chưa có địa chỉ. Hãy viết: [chữ hiện ra](https://…)",
        "The link “” has no address. Write: [words to show](https://…)",
      ]
    `);
  });
});
