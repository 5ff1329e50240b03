import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { originalSchema, translationSchema } from '../../src/content-model/fields/article.ts';
import { namesIn } from '../../src/content-model/fields/field.ts';
import { toJsonSchema } from '../../src/content-model/fields/json-schema.ts';
import { authorSchema, headingSchema, localitySchema } from '../../src/content-model/fields/other-files.ts';
import type { JsonSchema } from '../../src/content-model/fields/types.ts';
import { readFrontmatter } from '../../src/content-model/frontmatter-block.ts';
import { jsonSchemas } from '../../src/content-model/json-schemas.ts';
import { namesOf, readAuthors, readHeadings } from '../../src/content-model/records.ts';
import { isGroup, readYaml } from '../../src/content-model/yaml-document.ts';
import { createDice, type Dice } from '../search/random.ts';

const CONTENT = path.join(import.meta.dirname, '../fixtures/site/content');
const readText = (file: string) => readFileSync(path.join(CONTENT, file), 'utf8');
const REGISTERS = ['topics.yaml', 'series.yaml', 'authors.yaml'];
const files = { texts: new Map(REGISTERS.map((file) => [file, readText(file)])), binaries: new Map() };
const schemas = jsonSchemas({
  topics: namesOf(readHeadings(files, 'topics.yaml')),
  series: namesOf(readHeadings(files, 'series.yaml')),
  authors: namesOf(readAuthors(files)),
});

const fits = (schema: JsonSchema, data: unknown) => z.fromJSONSchema(schema).safeParse(data).success;

const articles = readdirSync(path.join(CONTENT, 'articles'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.mdx'))
  .map((file) => {
    const { document } = readFrontmatter(file, readText(path.join('articles', file)));
    return { file, data: isGroup(document.data) ? document.data : {} };
  });
const isTranslation = (data: object) => Object.hasOwn(data, 'translation');

describe('the schemas of articles', () => {
  it('accept the frontmatter of every article', () => {
    expect(articles.length).toBeGreaterThan(10);
    for (const { file, data } of articles)
      expect(fits(isTranslation(data) ? schemas.translation : schemas.original, data), file).toBe(true);
  });

  it('have the fields of the content model, in its order, each described with an example in Vietnamese', () => {
    const pairs = [
      [schemas.original, originalSchema],
      [schemas.translation, translationSchema],
    ] as const;
    for (const [{ properties }, schema] of pairs) {
      const fields = isGroup(properties) ? properties : {};
      expect(Object.keys(fields)).toEqual(namesIn(schema));
      for (const [key, field] of Object.entries(fields))
        expect(isGroup(field) && field.description, key).toMatch(new RegExp(` Ví dụ: ${key}: .`));
    }
  });

  it.each([
    ['topics', ['sinh-hoat-mau', 'doan-va-hoi'], ['sinh-hoat']],
    ['author', 'le-anh-thu', 'le-anh'],
    ['author', ['le-anh-thu', 'tran-thi-mau'], ['le-anh-thu', 'ai-do']],
    ['photoBy', 'ban-thu', 'ban'],
    ['series', 'loat-bai-mau', 'loat-bai'],
  ])('take in “%s” only ids that there are', (key, right, wrong) => {
    const [article] = articles.filter(({ data }) => !isTranslation(data));
    expect(fits(schemas.original, { ...article?.data, [key]: right })).toBe(true);
    expect(fits(schemas.original, { ...article?.data, [key]: wrong })).toBe(false);
  });

  it('name the ids', () => {
    const topics = JSON.stringify(isGroup(schemas.original.properties) && schemas.original.properties.topics);
    expect(topics).toContain('"enum":["sinh-hoat-mau",');
    expect(topics).toContain('"enumDescriptions":["Sinh hoạt mẫu",');
  });

  it('leave ids free where a register is empty', () => {
    const { original } = jsonSchemas({ topics: [], series: [], authors: [] });
    const [article] = articles.filter(({ data }) => !isTranslation(data));
    expect(fits(original, article?.data)).toBe(true);
    // The kinds of stories are no register.
    expect(JSON.stringify(original).match(/"enum":[^\]]*/g)).toEqual(['"enum":["brief"']);
  });
});

const VALUES: readonly unknown[] = [
  '',
  ' ',
  'Họp',
  'a\nb',
  'a\n',
  2020,
  1899,
  99999,
  2020.5,
  '2020',
  '1899',
  '2020-13',
  '2020-02-29',
  '2021-02-29',
  '1900-02-29',
  '2000-02-29',
  '2020-04-31',
  '2020-4-1',
  '5/3/2020',
  'by 2020-01-01',
  '2020-01-21T06:00+07:00',
  '2020-01-21T24:00Z',
  '2020-01-21T06:00',
  '2021-02-29T06:00Z',
  'https://a.vn/x',
  'http:///x',
  'ftp://a.vn',
  true,
  false,
  null,
  [],
  ['a'],
  ['a', 'b'],
  ['a', 'a'],
  [''],
  [1],
  {},
  { src: './a.svg', alt: 'A' },
  { alt: 'A' },
  { src: './a.svg', alt: 'A', x: 1 },
  { name: 'Báo' },
  { name: 'Báo', date: '2020', author: ['a'] },
  [{ date: '2020', text: 'Một.' }],
  [{ text: 'Một.' }],
  [{}],
  { date: '2020-01', reason: 'Sai.' },
  { by: 'a', method: 'human', date: 2020 },
  { by: [], method: 'ai', date: '2020' },
  { vi: 'A', en: 'B' },
  { vi: 'A' },
  'thanh-pho',
  '02473',
  '1',
  'person',
  'newsroom',
];

/** A group of fields with some left out, some changed and perhaps one that no schema knows. */
function randomGroup(keys: readonly string[], base: Readonly<Record<string, unknown>>, dice: Dice): object {
  const changes = dice.some(keys).filter(() => dice.roll(3) === 0);
  const changed = Object.fromEntries(changes.map((key) => [key, dice.pick(VALUES)]));
  const all = Object.entries({ ...base, ...changed, ...(dice.roll(9) === 0 && { nope: 1 }) });
  return Object.fromEntries(all.filter(() => dice.roll(12) > 0));
}

describe('the JSON schemas accept what the content model accepts, and nothing else', () => {
  const HEADING = { name: 'A', description: { vi: 'A', en: 'B' } };
  it.each([
    [
      'originals',
      originalSchema,
      articles.filter(({ data }) => !isTranslation(data)).map(({ data }) => data),
    ],
    [
      'translations',
      translationSchema,
      articles.filter(({ data }) => isTranslation(data)).map(({ data }) => data),
    ],
    ['topics', headingSchema, [HEADING]],
    ['authors', authorSchema, [{ name: 'A', kind: 'person' }]],
    [
      'units',
      localitySchema,
      [{ name: 'A', code: '02473', since: '2020-01-01', until: 'by 2025-06-30', successors: 'a' }],
    ],
  ])('%s at random', (_, schema, bases) => {
    const json = z.fromJSONSchema(toJsonSchema(schema));
    const keys = namesIn(schema);
    const dice = createDice(11);
    const verdicts = Array.from({ length: 1500 }, () => {
      const data = randomGroup(keys, dice.pick<Readonly<Record<string, unknown>>>(bases), dice);
      const right = schema.safeParse(data).success;
      expect(json.safeParse(data).success, JSON.stringify(data)).toBe(right);
      return right;
    });
    expect(verdicts.filter(Boolean).length).toBeGreaterThan(100);
    expect(verdicts.filter((right) => !right).length).toBeGreaterThan(100);
  });

  it('each value in each field', () => {
    for (const [schema, base] of [
      [originalSchema, articles.find(({ data }) => !isTranslation(data))?.data],
      [translationSchema, articles.find(({ data }) => isTranslation(data))?.data],
    ] as const) {
      const json = z.fromJSONSchema(toJsonSchema(schema));
      for (const key of namesIn(schema))
        for (const value of VALUES) {
          const data = { ...base, [key]: value };
          expect(json.safeParse(data).success, JSON.stringify(data)).toBe(schema.safeParse(data).success);
        }
    }
  });
});

/** The registers of this bulletin, whosever it is. */
const OWN = path.join(import.meta.dirname, '../../content');
const readOwn = (file: string) => readFileSync(path.join(OWN, file), 'utf8');

describe('the schemas of registers', () => {
  it.each(['bulletin', 'topics', 'series', 'authors', 'abbreviations', 'words'] as const)(
    'accept %s.yaml',
    (name) => {
      expect(fits(schemas[name], readYaml('', readOwn(`${name}.yaml`)).document.data)).toBe(true);
    },
  );

  it('accept every file of the gazetteer', () => {
    const json = z.fromJSONSchema(schemas.localities);
    for (const file of readdirSync(path.join(OWN, 'localities')).filter((name) => name.endsWith('.yaml')))
      expect(json.safeParse(readYaml('', readOwn(`localities/${file}`)).document.data).success, file).toBe(
        true,
      );
  });

  it('refuse what is no register, and describe its fields', () => {
    expect(fits(schemas.topics, ['a'])).toBe(false);
    expect(fits(schemas.authors, { a: { name: 'A' } })).toBe(false);
    expect(JSON.stringify(schemas.localities)).toContain('Mã các đơn vị thay thế.');
    expect(JSON.stringify(schemas.topics)).toContain('Tên tiếng Việt.');
  });
});
