import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { BinaryFile } from '../../src/content-model/content-files.ts';
import { readContent } from '../../src/content-model/read-content.ts';
import { DRAWING, mdx, original, read, STORY, translation } from './content.ts';

const [VI, EN] = [`${STORY}/vi.mdx`, `${STORY}/en.mdx`];

describe('reading the content', () => {
  it('tells all problems together, by file and line', () => {
    const { problems } = read({
      [VI]: original({ lead: '', topics: '[khong-co]', date: '2021' }),
      'articles/2020/tin-hai/vi.mdx': mdx({ title: 'a: b' }),
      'topics.yaml': 'sinh-hoat-chi-bo: { name: {} }',
    });
    const places = problems.map(({ file, line, rule }) => `${file}:${line ?? 0} ${rule}`);
    expect(places).toEqual([
      'articles/2020/ban-bo-hop/vi.mdx:3 frontmatter',
      'articles/2020/ban-bo-hop/vi.mdx:4 folder-year',
      'articles/2020/ban-bo-hop/vi.mdx:7 references',
      'articles/2020/tin-hai/vi.mdx:2 yaml',
      'topics.yaml:1 records',
      'topics.yaml:1 records',
    ]);
  });

  it('leaves out what is broken and keeps the rest, also where only a picture is missing', () => {
    const { model } = read({
      'articles/2020/khong-ngay/vi.mdx': original({ date: undefined }),
      'articles/2020/khong-chuyen-muc/vi.mdx': original({ topics: '[khong-co]' }),
      'articles/2020/khong-anh/vi.mdx': original({ photo: '{ src: ./x.svg, alt: x }' }),
      'articles/2020/hai-goc/vi.mdx': original(),
      'articles/2020/hai-goc/en.mdx': original(),
      'articles/2021/ban-bo-hop/vi.mdx': original({ date: '2021' }),
    });
    expect(model.stories.map(({ id, date }) => `${id} ${date}`)).toEqual([
      'ban-bo-hop 2020-01-21',
      'khong-anh 2020-01-21',
    ]);
  });

  it('tells problems of a draft as warnings', () => {
    const { problems } = read({ [VI]: original({ draft: 'true', topics: '[khong-co]' }), [EN]: 'x' });
    expect(problems.map(({ severity }) => severity)).toEqual(['warning', 'warning']);
  });

  it('tells a draft’s problems as warnings even where its YAML does not parse', () => {
    const { problems } = read({ [VI]: original({ draft: 'true', title: 'a: b' }) });
    expect(problems).toMatchObject([{ rule: 'yaml', severity: 'warning' }]);
  });

  it('tells problems of a draft translation as warnings, and the original’s as errors', () => {
    const { problems } = read({
      [VI]: original({ topics: '[khong-co]' }),
      [EN]: translation({ draft: 'true', lead: '' }),
    });
    expect(problems.map(({ file, severity }) => `${file} ${severity}`)).toEqual([
      `${EN} warning`,
      `${VI} error`,
    ]);
  });

  it('never throws, however a file is cut off or garbled', () => {
    const whole = original({ photo: '{ src: ./x.svg, alt: "x" }', corrections: '[{ date: 2020, text: y }]' });
    for (let length = 0; length <= whole.length; length += 9) {
      const cut = whole.slice(0, length);
      for (const text of [cut, `${cut}\n---\n`, `${cut}: [&*!{\n---\n`]) {
        expect(() =>
          read({ [VI]: text, [EN]: text, 'topics.yaml': text, 'localities/son-la.yaml': text }),
        ).not.toThrow();
      }
    }
  });

  it('takes hostile keys for unknown fields', () => {
    const { problems } = read({
      [VI]: original({ __proto__x: '1', constructor: '2', '"__proto__"': '{ a: 1 }' }),
    });
    expect(problems.map(({ field }) => field)).toEqual(['__proto__x', 'constructor', '__proto__']);
  });

  it('finds nothing wrong with the bulletin’s own content', () => {
    const root = path.join(import.meta.dirname, '../../content');
    const texts = new Map<string, string>();
    const binaries = new Map<string, BinaryFile>();
    for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const file = path.join(entry.parentPath, entry.name);
      const name = path.relative(root, file).split(path.sep).join('/');
      if (/\.(mdx|yaml)$/.test(name)) texts.set(name, readFileSync(file, 'utf8').replaceAll('\r\n', '\n'));
      else binaries.set(name, DRAWING);
    }
    const { model, problems } = readContent({ texts, binaries }, new Map(), new Date('2027-01-01T00:00Z'));
    expect(problems).toEqual([]);
    expect(model.stories.length).toBeGreaterThan(0);
  });
});
