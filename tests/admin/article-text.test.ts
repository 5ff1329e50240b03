import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readArticle, writeArticle } from '../../src/admin/text/article-text.ts';

const ROOT = path.join(import.meta.dirname, '..', '..');
const ARTICLES = ['content/articles', 'tests/fixtures/site/content/articles'].flatMap((folder) =>
  readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.mdx'))
    .map((file) => path.join(folder, file)),
);

const WRITTEN = `---
# Viết theo báo.
title: "Bản Bó họp"
lead: Đoạn mở đầu.
date: 2020
locality: [son-la/xa-a]
author: ban-bien-tap # thay mặt tòa soạn
topics:
  - dan-van
photo: { src: ./a.svg, alt: 'Nhà sàn' }
---

Đoạn một.
`;

const withoutLine = (key: string): string => WRITTEN.replace(new RegExp(`^${key}:.*\\n`, 'm'), '');

describe('an article that the editor reads and writes', () => {
  test.each(ARTICLES)('%s stays as it is', (file) => {
    const text = readFileSync(path.join(ROOT, file), 'utf8').replaceAll('\r\n', '\n');
    expect(writeArticle(readArticle(text)).trimEnd()).toBe(text.trimEnd());
  });

  test('changes the line of a field alone, with comments and quotes of the others left', () => {
    const values = { ...readArticle(WRITTEN), lead: 'Một đoạn khác.' };
    expect(writeArticle(values)).toBe(WRITTEN.replace('Đoạn mở đầu.', 'Một đoạn khác.'));
  });

  test('takes one entry and a list of it for the same, and a year for a number', () => {
    const values = {
      ...readArticle(WRITTEN),
      author: ['ban-bien-tap'],
      locality: 'son-la/xa-a',
      date: '2020',
    };
    expect(writeArticle(values)).toBe(WRITTEN);
  });

  test('puts a new field where it belongs in the order of fields', () => {
    const { photo, body, _source, ...before } = readArticle(WRITTEN);
    const values = { ...before, series: 'nghi-quyet', photo, body, _source };
    expect(writeArticle(values)).toBe(WRITTEN.replace('photo:', 'series: nghi-quyet\nphoto:'));
  });

  test('writes the fields of a new article in the order of a frontmatter, in whatever order it gets them', () => {
    const { title, lead, ...rest } = readArticle(WRITTEN.replace('---\n\n', 'draft: true\n---\n\n'));
    const values = Object.fromEntries(Object.entries({ ...rest, lead, title, _source: undefined }).reverse());
    const fields = writeArticle(values).match(/^\w+(?=:)/gm);
    expect(fields).toEqual(['title', 'lead', 'date', 'locality', 'author', 'topics', 'photo', 'draft']);
  });

  test('leaves out a field that was emptied, and what is blank in groups', () => {
    const values = {
      ...readArticle(WRITTEN),
      photo: { src: '', alt: '' },
      hamlet: ' ',
      formerIds: [],
      draft: false,
    };
    expect(writeArticle(values)).toBe(withoutLine('photo'));
  });

  test('changes the text below the frontmatter alone', () => {
    const values = { ...readArticle(WRITTEN), body: 'Đoạn hai.' };
    expect(writeArticle(values)).toBe(WRITTEN.replace('Đoạn một.', 'Đoạn hai.'));
  });

  test('keeps letters composed that came decomposed', () => {
    const values = { ...readArticle(WRITTEN), lead: 'Hòa Phú'.normalize('NFD') };
    expect(writeArticle(values)).toBe(WRITTEN.replace('Đoạn mở đầu.', 'Hòa Phú'));
  });

  test('tells why it can’t read a frontmatter', () => {
    expect(() => readArticle('---\ntitle: [\n---\n')).toThrow();
  });
});

describe('a new article', () => {
  test('is written in house style', () => {
    const text = writeArticle({
      title: 'Tiêu đề: có hai chấm',
      date: '2023',
      author: ['a', 'b'],
      topics: ['dan-van'],
      source: { name: 'Báo, Đài', author: ['Vũ Văn'], url: '' },
      corrections: [{ date: '2020-02-01', text: 'Sửa 11 thành 12.' }],
      publishAt: '2026-12-01T06:00+07:00',
      body: 'Đoạn một.',
    });
    expect(text).toBe(`---
title: "Tiêu đề: có hai chấm"
date: 2023
author: [a, b]
topics: [dan-van]
source: { name: "Báo, Đài", author: Vũ Văn }
corrections: [{ date: 2020-02-01, text: Sửa 11 thành 12. }]
publishAt: 2026-12-01T06:00+07:00
---

Đoạn một.
`);
  });

  test('that translates holds its words alone, though the editor copied more of the original', () => {
    const copied = { ...readArticle(WRITTEN), title: 'Bó meets' };
    const text = writeArticle({
      ...copied,
      'translation-by': ['a'],
      'translation-method': 'human',
      'translation-date': '2020-02-01',
    });
    expect(text).toBe(`---
title: Bó meets
lead: Đoạn mở đầu.
translation: { by: a, method: human, date: 2020-02-01 }
photo: { src: ./a.svg, alt: Nhà sàn }
---

Đoạn một.
`);
  });
});
