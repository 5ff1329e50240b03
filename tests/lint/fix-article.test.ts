import { describe, expect, it } from 'vitest';
import { fixArticle } from '../../src/lint/fix-article.ts';
import { saysTheSame } from '../../src/lint/same-meaning.ts';
import { mdx } from '../content-model/content.ts';
import { randomArticle } from './random-article.ts';

const body = (text: string) =>
  fixArticle(mdx({ title: 'Họp' }, text))
    .split('\n')
    .slice(4, -1)
    .join('\n');

describe('what --fix puts right', () => {
  it.each([
    ['accents typed as separate characters', 'Chi bộ họp.'.normalize('NFD'), 'Chi bộ họp.'],
    ['spaces between words', 'Chi  bộ   họp.', 'Chi bộ họp.'],
    ['space at the end of a line', 'Chi bộ họp. \nĐảng viên đến.\t', 'Chi bộ họp.\nĐảng viên đến.'],
    ['straight quotes', 'Việc "dân vận khéo" được khen.', 'Việc “dân vận khéo” được khen.'],
    ['quotes around emphasis and links', '"*khéo*" và ["khen"](/tin/x/)', '“*khéo*” và [“khen”](/tin/x/)'],
    ['a quote over several lines', '> "Phải làm\n> ngay."', '> “Phải làm\n> ngay.”'],
    [
      'cells of tables',
      '| "a"  b | c |\n| --- | --- |\n| d | e |',
      '| “a” b | c |\n| --- | --- |\n| d | e |',
    ],
  ])('%s', (_, written, right) => {
    expect(body(written)).toBe(right);
  });

  it('quotes and spaces in the words of a frontmatter, however they are written', () => {
    const fields = {
      title: 'Việc "khéo"  ở bản',
      lead: String.raw`"Bí thư nói: \"làm  ngay\"."`,
      photo: `{ src: ./a.svg, alt: 'Bảng "tin"  mới' }`,
    };
    expect(fixArticle(mdx(fields)).split('\n').slice(1, 4)).toEqual([
      'title: Việc “khéo” ở bản',
      'lead: "Bí thư nói: “làm ngay”."',
      "photo: { src: ./a.svg, alt: 'Bảng “tin” mới' }",
    ]);
  });
});

describe('what --fix leaves as it is', () => {
  it.each([
    ['code', 'Gõ `a  "b"` rồi\n\n```\nx  "y"\n```'],
    ['attributes of components', '<Figure src="./a.svg" alt="Bảng  tin" />'],
    ['addresses and their titles', '[tin](https://a.vn/x "Bài") và https://a.vn/y'],
    ['a line that two spaces break', 'Dòng một  \ndòng hai'],
    ['an inch, a lost quote', 'Màn hình 6" và 7" được lắp.\n\nHọ nói "làm ngay.'],
    ['escaped quotes', String.raw`Việc \"khéo\" này`],
    ['indents of lists', '- một\n\n  hai\n\n  - ba'],
    ['text that can’t be parsed', 'Tỷ lệ <5%  và "x"'],
  ])('%s', (_, written) => {
    expect(body(written)).toBe(written);
  });

  it('a value on several lines, and one with escapes', () => {
    const source = mdx({ title: 'Họp', lead: '>-\n  Một  "hai"\n  ba', photo: '{ alt: "a\\tb  c" }' });
    expect(fixArticle(source)).toBe(source);
  });
});

/** The text without what may be put right. */
const words = (text: string) =>
  text
    .normalize('NFC')
    .replaceAll(/[“”"\\]/g, '')
    .replaceAll(/\s+/g, '');

describe('--fix on articles at random', () => {
  const articles = Array.from({ length: 400 }, (_, seed) => {
    const text = randomArticle(seed + 1);
    return { text, fixed: fixArticle(text), isWhole: saysTheSame(text, text) };
  });

  it('changes most of them, and most can be parsed', () => {
    expect(articles.filter(({ text, fixed }) => fixed !== text).length).toBeGreaterThan(350);
    expect(articles.filter(({ isWhole }) => isWhole).length).toBeGreaterThan(250);
  });

  it('is the same when run again', () => {
    for (const { fixed } of articles) expect(fixArticle(fixed)).toBe(fixed);
  });

  it('loses no word, no line and no structure', () => {
    for (const { text, fixed, isWhole } of articles) {
      expect(words(fixed)).toBe(words(text));
      expect(fixed.split('\n')).toHaveLength(text.split('\n').length);
      if (isWhole) expect(saysTheSame(text.normalize('NFC'), fixed), text).toBe(true);
    }
  });
});
