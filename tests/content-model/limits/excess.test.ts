import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { excessOf, excessOfFile, withinLimits } from '../../../src/content-model/limits/excess.ts';
import { beyond } from '../../../src/content-model/limits/limit-problem.ts';
import { LIMITS } from '../../../src/content-model/limits/limits.ts';
import { mdx, original, STORY } from '../content.ts';

const ARTICLE = `${STORY}/vi.mdx`;

/** What is said of an article with this body. */
const ofBody = (body: string) => excessOf(ARTICLE, original({}, body))?.en;

/** The limit that a message names: the words of what is counted. */
function limitIn(message: string | undefined): string | undefined {
  return Object.entries(LIMITS).find(
    ([, { counted, figure }]) =>
      message?.includes(`${counted.en}; the limit is ${figure.toLocaleString('en')}.`) ?? false,
  )?.[0];
}

describe('an article that nobody writes is refused by the limit that it is beyond', () => {
  it.each([
    ['textBytes', 'Đảng bộ xã.\n\n'.repeat(70_000)],
    ['lines', 'a\n\n'.repeat(300_000)],
    ['lineLength', 'chi bộ '.repeat(10_000)],
    ['wordLength', `![](data:image/png;base64,${'iVBORw0K'.repeat(1_000)})`],
    ['entities', '&amp; '.repeat(100_000).replaceAll(/(.{600}) /g, '$1\n')],
    ['emphasis', '_a '.repeat(100_000).replaceAll(/(.{600})/g, '$1\n')],
    ['code', '`a '.repeat(5_000).replaceAll(/(.{600})/g, '$1\n')],
    ['brackets', '[a] '.repeat(20_000).replaceAll(/(.{600})/g, '$1\n')],
    ['elements', '<Quote>\n'.repeat(3_000)],
    ['quotes', '> > > >\n'.repeat(2_000)],
    ['braces', '{a}\n'.repeat(1_000)],
    ['backslashes', '\\# '.repeat(20_000).replaceAll(/(.{600})/g, '$1\n')],
    ['headings', '## Kết quả\n\n'.repeat(4_000)],
    ['cells', `|${'a|'.repeat(100)}\n|${'-|'.repeat(100)}\n${'b\n'.repeat(5_000)}`],
    ['references', `${'[a] '.repeat(4_000)}\n\n[a]: /${'x'.repeat(3_000)}`],
  ])('%s', (limit, body) => {
    expect(limitIn(ofBody(body))).toBe(limit);
  });

  it.each([
    ['frontmatterLines', Array.from({ length: 500 }, (_, at) => `a${at}: b`).join('\n')],
    ['frontmatterLength', `lead: ${'chi bộ '.repeat(2_000)}\nhamlet: ${'chi bộ '.repeat(2_000)}`],
    ['yamlDepth', `topics: ${'['.repeat(1_000)}`],
    ['yamlDepth', `topics:\n  ${'- '.repeat(1_000)}a`],
    ['yamlDepth', Array.from({ length: 100 }, (_, at) => `${' '.repeat(at)}a:`).join('\n')],
  ])('%s', (limit, fields) => {
    expect(limitIn(excessOf(ARTICLE, `---\n${fields}\n---\n\nChi bộ họp.\n`)?.en)).toBe(limit);
  });

  it.each([
    ['yamlLines', 'a: b\n'.repeat(5_000)],
    ['yamlDepth', `a: ${'{b: '.repeat(100)}`],
    ['wordLength', `a: ${'b'.repeat(5_000)}`],
  ])('a register too: %s', (limit, yaml) => {
    expect(limitIn(excessOf('topics.yaml', yaml)?.en)).toBe(limit);
  });

  it('with the number, the limit and what to do, in both languages', () => {
    expect(excessOf(ARTICLE, original({}, '## Kết quả\n\n'.repeat(4_000)))).toEqual({
      vi: 'Tệp có 4.000 dòng đầu đề (#); giới hạn là 1.000. Chia bài thành nhiều tin rồi dẫn liên kết giữa các tin, hoặc đính kèm văn bản dài dạng PDF.',
      en: 'The file has 4,000 headings (#); the limit is 1,000. Split it into several stories that link to each other, or attach the long document as a PDF.',
    });
  });
});

describe('what people write is far within the limits', () => {
  const CONTENT = path.join(import.meta.dirname, '../../../content');
  const prose = (length: number) => 'Chi bộ bản Bó họp mùng 3 hằng tháng (21/1/2020). '.repeat(length / 49);
  const rows = (count: number, columns: number) =>
    Array.from({ length: count }, (_, at) => `| **${at}** ${'| *Hữu&nbsp;Lũng* '.repeat(columns)}|\n`).join(
      '',
    );

  it('all texts of this repository', () => {
    const files = readdirSync(CONTENT, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.(?:mdx|yaml)$/.test(file),
    );
    expect(files.length).toBeGreaterThan(40);
    const refused = files.filter((file) => excessOf(file, readFileSync(path.join(CONTENT, file), 'utf8')));
    expect(refused).toEqual([]);
  });

  it.each([
    ['100 kB with 300 headings', `## Đề mục\n\n${prose(350)}\n\n`.repeat(300)],
    ['40 pages, lines broken as in a letter', `${prose(98)}\n`.repeat(2_000)],
    ['a table of 500 rows', `| a ${'| b '.repeat(4)}|\n|${' - |'.repeat(5)}\n${rows(500, 4)}`],
    ['a table of 20 columns', `| a ${'| b '.repeat(20)}|\n|${' - |'.repeat(21)}\n${rows(100, 20)}`],
    [
      '300 links by name',
      `${Array.from({ length: 300 }, (_, at) => `[a][${at}]\n`).join('')}\n${Array.from({ length: 300 }, (_, at) => `[${at}]: https://baolangson.vn/${'x'.repeat(180)}\n`).join('')}`,
    ],
    ['200 footnotes', `${'Chi bộ[^1] họp.\n\n'.repeat(200)}[^1]: Theo báo.`],
    ['a speech of 6 pages in one paragraph', prose(18_000)],
    ['a poem of 500 lines', '> Đường lên xứ Lạng bao xa  \n'.repeat(500)],
    [
      'a gallery of 200 pictures',
      '<Figure src="./a.jpg" alt="Chi bộ bản Bó họp" caption="Ảnh: Ngọc Hưng" />\n\n'.repeat(200),
    ],
    ['a title in the middle of a line, by spaces', `${' '.repeat(60)}QUYẾT ĐỊNH\n\n`.repeat(20)],
    ['a line of 100 hyphens', `${'-'.repeat(100)}\n\n`.repeat(50)],
  ])('%s', (_, body) => {
    expect(ofBody(body)).toBeUndefined();
  });

  it('a frontmatter with all fields, many times over', () => {
    const fields = Array.from({ length: 40 }, (_, at) => [`field${at}`, `"${prose(300)}"`] as const);
    expect(excessOf(ARTICLE, mdx(Object.fromEntries(fields)))).toBeUndefined();
  });
});

describe('files beside an article', () => {
  it.each([
    ['svg', 300_000],
    ['jpeg', 25_000_000],
    ['pdf', 60_000_000],
  ] as const)('%s of %d bytes is none too large', (kind, bytes) => {
    expect(excessOfFile({ kind, bytes })).toBeUndefined();
  });

  it.each([
    ['svg', 2_000_000, LIMITS.drawingBytes],
    ['png', 60_000_000, LIMITS.pictureBytes],
    ['pdf', 200_000_000, LIMITS.fileBytes],
    ['unknown', 200_000_000, LIMITS.fileBytes],
  ] as const)('%s of %d bytes is', (kind, bytes, limit) => {
    expect(excessOfFile({ kind, bytes })).toEqual(beyond(limit, bytes));
  });
});

it('a text that has too much stands as an empty one, and others as they are', () => {
  const { texts, excesses } = withinLimits([
    ['a.yaml', 'a: b\n'],
    ['b.yaml', 'a: b\n'.repeat(5_000)],
  ]);
  expect([...texts]).toEqual([
    ['a.yaml', 'a: b\n'],
    ['b.yaml', ''],
  ]);
  expect([...excesses.keys()]).toEqual(['b.yaml']);
});

it('no figure stands without a reason', () => {
  for (const { figure, reason, counted, remedy } of Object.values(LIMITS)) {
    expect(figure).toBeGreaterThan(0);
    for (const text of [reason, counted.vi, counted.en, remedy.vi, remedy.en]) expect(text).not.toBe('');
  }
});
