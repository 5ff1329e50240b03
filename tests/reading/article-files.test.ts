import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { articleFiles } from '../../src/reading/article-files.ts';
import { readArticle } from '../../src/reading/read-article.ts';

type Texts = Readonly<Record<string, string>>;

const STORY = 'articles/2020/hop-chi-bo';
const TEXTS: Texts = {
  [`${STORY}/vi.mdx`]: '---\ntitle: Họp\n---\n\n## Mùng ba\n\n![Nhà](./nha.svg) [Tin](/tin/x/)\n',
  [`${STORY}/en.mdx`]: '---\ntitle: Meeting\n---\n\nOn the third.\n',
  [`${STORY}/nha.svg`]: '<svg/>',
  [`${STORY}-2/vi.mdx`]: '---\ntitle: Tin khác\n---\n',
  'topics.yaml': 'a: 1\n',
};

/** The articles of a content folder that holds these files. */
function articlesOf(files: Texts, surroundings = '/') {
  const all = Object.entries(files);
  const digests = all.map(([file, text]) => [file, createHash('sha256').update(text).digest('hex')] as const);
  const texts = new Map(all.filter(([file]) => !file.endsWith('.svg')));
  return articleFiles({ texts, binaries: new Map(), digests: new Map(digests) }, surroundings);
}

/** What is read of each of them. */
function bodiesOf(files: Texts) {
  return new Map(Array.from(articlesOf(files), ([file, article]) => [file, readArticle(article).read.body]));
}

const key = (files: Texts, surroundings?: string) =>
  articlesOf(files, surroundings).get(`${STORY}/vi.mdx`)?.bodyKey;

describe('the bodies of articles', () => {
  it('are read from the articles and the pages written by hand', () => {
    const others = { 'pages/about/vi.mdx': '', 'pages/about/notes.mdx': '', [`${STORY}/notes.mdx`]: '' };
    const files = [...articlesOf({ ...TEXTS, ...others }).keys()];
    expect(files.sort()).toEqual([
      `${STORY}-2/vi.mdx`,
      `${STORY}/en.mdx`,
      `${STORY}/vi.mdx`,
      'pages/about/vi.mdx',
    ]);
  });

  it('give links and headings alone of a page, which has a grammar of its own', () => {
    const file = 'pages/about/vi.mdx';
    const text =
      'import X from "./x.astro";\n\n## Liên hệ\n\n<X />\n\n[Tin](/tin/x/) và <a href="#lien-he">đây</a>\n';
    expect(bodiesOf({ [file]: text }).get(file)).toMatchObject({
      problems: [],
      references: {
        links: [
          { target: '/tin/x/', line: 7 },
          { target: '#lien-he', line: 7 },
        ],
        files: [],
        anchors: ['lien-he'],
      },
    });
    expect(bodiesOf({ [file]: '<X' }).get(file)?.references.links).toEqual([]);
  });

  it('tell what they point at, by line of the file', () => {
    expect(bodiesOf(TEXTS).get(`${STORY}/vi.mdx`)).toMatchObject({
      references: {
        links: [{ target: '/tin/x/', line: 7 }],
        files: [{ target: './nha.svg', line: 7 }],
        anchors: ['mung-ba'],
      },
      problems: [],
    });
  });

  it('tell what is wrong with them', () => {
    const { problems } = bodiesOf({ [`${STORY}/vi.mdx`]: '---\ntitle: Họp\n---\n\nGiờ là {1 + 1}.\n' }).get(
      `${STORY}/vi.mdx`,
    ) ?? { problems: [] };
    expect(problems).toMatchObject([{ file: `${STORY}/vi.mdx`, line: 5, severity: 'error', code: true }]);
  });
});

describe('the key that an article is kept under', () => {
  const unchanged = key(TEXTS);

  it('is a name for a file', () => {
    expect(unchanged).toMatch(/^[0-9a-f]{32}$/);
  });

  it.each([
    ['the article', { [`${STORY}/vi.mdx`]: `${TEXTS[`${STORY}/vi.mdx`] ?? ''}\nThêm.\n` }],
    ['what its sibling says above its text', { [`${STORY}/en.mdx`]: '---\ntitle: Meetings\n---\n' }],
    ['a picture beside it', { [`${STORY}/nha.svg`]: '<svg> </svg>' }],
    ['what stands beside it', { [`${STORY}/kenh.svg`]: '<svg/>' }],
  ])('changes with %s', (_, change) => {
    expect(key({ ...TEXTS, ...change })).not.toBe(unchanged);
  });

  it('stays with the text of its sibling', () => {
    const text = `${TEXTS[`${STORY}/en.mdx`] ?? ''}\nMore.\n`;
    expect(key({ ...TEXTS, [`${STORY}/en.mdx`]: text })).toBe(unchanged);
  });

  it('changes when a file beside it is renamed, or goes', () => {
    const { [`${STORY}/nha.svg`]: picture = '', ...rest } = TEXTS;
    expect(key(rest)).not.toBe(unchanged);
    expect(key({ ...rest, [`${STORY}/nha-san.svg`]: picture })).not.toBe(unchanged);
  });

  it('changes with what else its HTML depends on', () => {
    expect(key(TEXTS, '/ban-tin')).not.toBe(unchanged);
  });

  it('is another for each article, even of the same words', () => {
    const same = Object.fromEntries(Object.keys(TEXTS).map((file) => [file, '']));
    const keys = [...articlesOf(same).values()].map(({ bodyKey }) => bodyKey);
    expect(new Set(keys).size).toBe(3);
  });

  it('stays with another story, other records, or files found in another order', () => {
    expect(
      key({ ...TEXTS, [`${STORY}-2/vi.mdx`]: '', [`${STORY}-2/a.svg`]: '', 'topics.yaml': 'b: 2\n' }),
    ).toBe(unchanged);
    expect(key(Object.fromEntries(Object.entries(TEXTS).toReversed()))).toBe(unchanged);
  });
});
