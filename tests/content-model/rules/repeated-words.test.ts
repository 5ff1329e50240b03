import { expect, it } from 'vitest';
import { toldOf } from '../prose/wording-of.ts';

it('tells of a word of grammar written twice, over the end of a line too', () => {
  const en = { text: 'The Party cell of of the hamlet meets.' };
  expect(toldOf({ text: 'Chi bộ của của bản Bó và\nvà các đảng viên.' }, { en })).toMatchInlineSnapshot(`
    "articles/2020/ban-bo-hop/en.mdx:7 warning of repeated-words
    Lặp từ: “of of”. Bỏ bớt một: of
    A word is repeated: “of of”. Remove one: of

    articles/2020/ban-bo-hop/vi.mdx:10 warning of repeated-words
    Lặp từ: “của của”. Bỏ bớt một: của
    A word is repeated: “của của”. Remove one: của

    articles/2020/ban-bo-hop/vi.mdx:10 warning of repeated-words
    Lặp từ: “và và”. Bỏ bớt một: và
    A word is repeated: “và và”. Remove one: và"
  `);
});

it('takes words that are doubled on purpose, and those that only meet', () => {
  const text =
    'Đồi xanh xanh, ngày ngày, luôn luôn, nhà nhà thi đua; năm năm qua, Ủy ban ban hành, hội đồng đồng ý, chi bộ bộ phận; bởi và, và.';
  expect(toldOf({ text }, { en: { text: 'They had had that that year.' } })).toBe('');
});
