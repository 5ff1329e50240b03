import { describe, expect, it } from 'vitest';
import { original, read, STORY, told } from './content.ts';

const VI = `${STORY}/vi.mdx`;

describe('words that YAML reads as something else', () => {
  it('are told as they were typed', () => {
    const fields = { title: '1.400', hamlet: '+84', series: 'null', author: '007', formerIds: '[0123]' };
    expect(told({ [VI]: original(fields) })).toMatchInlineSnapshot(`
      "articles/2020/ban-bo-hop/vi.mdx:2:title error of frontmatter
      YAML đọc “1.400” thành số chứ không phải chữ. Đặt trong ngoặc kép: "1.400"
      YAML reads “1.400” as a number, not as text. Put it in double quotes: "1.400"

      articles/2020/ban-bo-hop/vi.mdx:6:author error of frontmatter
      YAML đọc “007” thành số chứ không phải chữ. Đặt trong ngoặc kép: "007"
      YAML reads “007” as a number, not as text. Put it in double quotes: "007"

      articles/2020/ban-bo-hop/vi.mdx:8:hamlet error of frontmatter
      YAML đọc “+84” thành số chứ không phải chữ. Đặt trong ngoặc kép: "+84"
      YAML reads “+84” as a number, not as text. Put it in double quotes: "+84"

      articles/2020/ban-bo-hop/vi.mdx:9:series error of frontmatter
      YAML đọc “null” thành giá trị trống chứ không phải chữ. Đặt trong ngoặc kép: "null"
      YAML reads “null” as nothing, not as text. Put it in double quotes: "null"

      articles/2020/ban-bo-hop/vi.mdx:10:formerIds.0 error of frontmatter
      YAML đọc “0123” thành số chứ không phải chữ. Đặt trong ngoặc kép: "0123"
      YAML reads “0123” as a number, not as text. Put it in double quotes: "0123""
    `);
  });

  it.each([
    '0123',
    '1e3',
    '0x1F',
    '0o17',
    '.5',
    '5.',
    '10.0',
    '.inf',
    '.nan',
    '~',
    'Null',
    'TRUE',
    '-0',
    '12345678901234567890',
  ])('may be %s', (typed) => {
    const { problems } = read({ [VI]: original({ source: `{ name: ${typed} }` }) });
    expect(problems).toMatchObject([{ field: 'source.name' }]);
    expect(problems[0]?.message.vi).toContain(`Đặt trong ngoặc kép: "${typed}"`);
    expect(told({ [VI]: original({ source: `{ name: "${typed}" }` }) })).toBe('');
  });

  it.each(['1_000', '12:30', '2020-01-21', 'yes', 'on', '0.1.2'])('are words as they stand: %s', (title) => {
    expect(told({ [VI]: original({ title }) })).toBe('');
  });

  it('are told in the registers', () => {
    const files = {
      'authors.yaml': 'ban-bien-tap: { name: 1.400, kind: newsroom }\n',
      'abbreviations.yaml': 'BCH: 0123\n',
      'words.yaml': '- 360\n- null\n',
      'localities/son-la.yaml': 'son-la: { name: 12, code: 0014 }\n',
    };
    const { problems } = read(files);
    const offered = problems.flatMap(({ file, message }) => {
      const [, typed] = /ngoặc kép: (.*)$/.exec(message.vi) ?? [];
      return typed === undefined ? [] : [`${file}: ${typed}`];
    });
    expect(offered).toEqual([
      'abbreviations.yaml: "0123"',
      'authors.yaml: "1.400"',
      'localities/son-la.yaml: "12"',
      'localities/son-la.yaml: "0014"',
      'words.yaml: "360"',
      'words.yaml: "null"',
    ]);
  });

  it('a month with a dot is read as it was typed', () => {
    const [problem] = read({ [VI]: original({ date: '2011.10' }) }).problems;
    expect(problem?.message.vi).toContain('Viết: date: 2011-10');
  });

  it('a topic is offered in a list, in quotes', () => {
    const [problem] = read({ [VI]: original({ topics: '007' }) }).problems;
    expect(problem?.message.vi).toContain('topics: ["007"]');
  });
});
