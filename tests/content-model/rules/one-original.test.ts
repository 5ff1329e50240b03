import { expect, it } from 'vitest';
import { DRAWING, mdx, original, read, STORY, told, translation } from '../content.ts';

const [VI, EN] = [`${STORY}/vi.mdx`, `${STORY}/en.mdx`];

it('tells two originals', () => {
  expect(told({ [EN]: original() })).toMatchInlineSnapshot(`
    "articles/2020/ban-bo-hop/en.mdx:1 error of one-original
    Cả hai bài đều là bản gốc vì không bài nào có “translation”. Thêm vào bài dịch, ví dụ: translation: { by: ban-bien-tap, method: human, date: 2020-02-01 }, và bỏ các mục đã có ở bản gốc.
    Both articles are originals, as neither has “translation”. Add it to the translated one, for example: translation: { by: ban-bien-tap, method: human, date: 2020-02-01 }, and remove the fields that the original has."
  `);
});

it('tells a translation of nothing', () => {
  expect(told({ [VI]: undefined, [EN]: translation() })).toMatchInlineSnapshot(`
    "articles/2020/ban-bo-hop/en.mdx:4:translation error of one-original
    Tin không có bản gốc: mọi bài đều có “translation”. Viết bản gốc ở articles/2020/ban-bo-hop/vi.mdx, hoặc bỏ “translation” và ghi đủ date, locality, author, topics ở đây.
    The story has no original: every article has “translation”. Write the original in articles/2020/ban-bo-hop/vi.mdx, or remove “translation” and give date, locality, author and topics here."
  `);
});

it('tells two translations', () => {
  expect(told({ [VI]: translation(), [EN]: translation() })).toMatchInlineSnapshot(`
    "articles/2020/ban-bo-hop/en.mdx:4:translation error of one-original
    Tin không có bản gốc: mọi bài đều có “translation”. Viết bản gốc ở articles/2020/ban-bo-hop/vi.mdx, hoặc bỏ “translation” và ghi đủ date, locality, author, topics ở đây.
    The story has no original: every article has “translation”. Write the original in articles/2020/ban-bo-hop/vi.mdx, or remove “translation” and give date, locality, author and topics here."
  `);
});

it('tells a folder without an article', () => {
  expect(told({ 'articles/2020/tin-hai/a.svg': DRAWING })).toMatchInlineSnapshot(`
    "articles/2020/tin-hai/a.svg error of one-original
    Thư mục này không có bài nào. Thêm vi.mdx hoặc en.mdx, hoặc xóa thư mục.
    This folder holds no article. Add vi.mdx or en.mdx, or delete the folder."
  `);
});

it('takes an article without facts beside an original for a translation that forgot to say so', () => {
  const { problems } = read({ [EN]: mdx({ title: 'Bản Bó', lead: 'x' }) });
  expect(problems).toMatchObject([{ rule: 'frontmatter', file: EN, field: 'translation' }]);
});

it('waits until both articles can be read', () => {
  expect(read({ [VI]: 'x', [EN]: translation() }).problems.map(({ rule }) => rule)).toEqual([
    'frontmatter-fences',
  ]);
});
