import { describe, expect, it } from 'vitest';
import { readYaml } from '../../src/content-model/yaml-document.ts';
import { mdx, original, read, STORY, told } from './content.ts';

const VI = `${STORY}/vi.mdx`;

/** What is told of YAML, as `line: the text that is offered`. */
function offered(yaml: string): readonly string[] {
  return readYaml('x.yaml', yaml)
    .problems.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0))
    .map(({ line, message }) => `${line}: ${/ngoặc: (.*)\. Nếu/.exec(message.vi)?.[1] ?? message.vi}`);
}

describe('words behind a #', () => {
  it('are told, with the value to copy', () => {
    expect(told({ [VI]: original({ title: 'Bản Bó #1 về họp' }) })).toMatchInlineSnapshot(`
      "articles/2020/ban-bo-hop/vi.mdx:2 error of yaml
      YAML coi chữ từ dấu “#” trở đi là ghi chú và bỏ mất “#1 về họp”. Đặt cả giá trị trong ngoặc: title: "Bản Bó #1 về họp". Nếu đúng là ghi chú thì chuyển lên một dòng riêng.
      YAML takes what stands behind “#” for a note and drops “#1 về họp”. Put the whole value in quotes: title: "Bản Bó #1 về họp". If it is a note, move it to a line of its own."
    `);
  });

  it.each([
    ['title: #1 về họp\nlead: x', ['1: title: "#1 về họp"']],
    ['title:\n  #1 về họp\nlead: x', ['2: title: "#1 về họp"']],
    ['title: Họp # ghi chú\nlead: x', ['1: title: "Họp # ghi chú"']],
    ['title: "Bản Bó" #1 về họp', [`1: title: '"Bản Bó" #1 về họp'`]],
    [`title: Lò "A" và 'B' #3`, [`1: title: 'Lò "A" và ''B'' #3'`]],
    ['lead: Tổ #5 góp\n  100 triệu\ntitle: x', ['1: lead: "Tổ #5 góp 100 triệu"']],
    ['lead: Chi bộ\n  tổ #5 góp\n  100 triệu', ['1: lead: "Chi bộ tổ #5 góp 100 triệu"']],
    ['lead: Chi bộ họp\n  #5 góp\ntitle: x', ['1: lead: "Chi bộ họp #5 góp"']],
    ['photo: { alt: Tổ #5 họp }\ntitle: x', ['1: alt: "Tổ #5 họp"']],
    ['photo: { alt: Tổ #5 họp, src: ./a.svg }\ntitle: x', ['1: alt: "Tổ #5 họp"']],
    [
      'photo: { src: ./a.svg, alt: Tổ #5 họp,\n  caption: Ảnh #2 }',
      ['1: alt: "Tổ #5 họp"', '2: caption: "Ảnh #2"'],
    ],
    ['corrections:\n  - text: Tổ #5\n    date: 2020\n', ['2: text: "Tổ #5"']],
    [
      'corrections: [{ date: 2020-02-01, text: Sửa #1 }, { text: Sửa #2, date: 2020 }]\ntitle: x',
      ['1: text: "Sửa #1"'],
    ],
    ['title: Học C# #5', ['1: title: "Học C# #5"']],
    ['formerIds: [tổ #5, b]', ['1: "tổ #5"']],
    ['nghi-quyet: { name: { vi: Tổ #5, en: Group #5 } }', ['1: vi: "Tổ #5"']],
    ['# a # b\nBCH: Ban Chấp hành # cũ\nTDP: to #5', ['2: BCH: "Ban Chấp hành # cũ"', '3: TDP: "to #5"']],
    ['- karaoke # từ mượn\n- họp bàn # x\n- a #1', ['2: "họp bàn # x"', '3: "a #1"']],
  ])('are told in %j', (yaml, expected) => {
    expect(offered(yaml)).toEqual(expected);
  });

  it('are not told of where a colon is', () => {
    const { problems } = readYaml('x', 'lead: Ông nói: "Tổ #5: góp" #vui');
    expect(problems.map(({ message }) => message.vi)).toEqual([
      expect.stringContaining(`lead: 'Ông nói: "Tổ #5: góp" #vui'`),
    ]);
  });

  it('are told of with what else is wrong, each once', () => {
    const yaml = 'photo: { alt: Tổ #5 họp }\ntitle: Họp: bàn\nlead: x #y\ndate: 2020\ndate: 2021\n';
    expect(
      readYaml('x', yaml)
        .problems.map(({ line }) => line)
        .sort(),
    ).toEqual([1, 2, 3, 5]);
  });

  it.each([
    'author: x # note\ntopics: [a, b] # note\ndate: 2020 # ước\ndraft: true # x\nuntil: by 2025-06-30 # x',
    'locality: # chính trước\n  - son-la/xa-x # Sơn La',
    '# ghi chú\ntitle: "Bản Bó #1" # ghi chú\nphoto:\n  # ảnh\n  src: x # y\n  alt: Họp\n  # hết\nlead: >-\n  Tổ #5\n  họp #6\n',
    'lead: Trang https://x.vn/#a và C# hay A#1',
    '- karaoke # từ mượn\n- ôtô # từ mượn',
    'name: { vi: A, en: B } # tên',
  ])('are notes in %j', (yaml) => {
    expect(readYaml('x', yaml).problems).toEqual([]);
  });
});

describe('a colon or a space that YAML does not know', () => {
  it('is told, with the line to copy', () => {
    const vi = mdx({ title: 'x' }).replace('title: x', 'title：Họp: bàn\nlead:\u00a0Chi bộ họp.\ndate:2020');
    expect(told({ [VI]: vi })).toMatchInlineSnapshot(`
      "articles/2020/ban-bo-hop/vi.mdx:2 error of yaml
      Dấu cách hoặc dấu hai chấm của mục này là ký tự khác, trông giống mà YAML không nhận (hay gặp khi chép từ Word). Gõ lại: title: "Họp: bàn"
      The space or the colon of this field is another character that looks alike, and YAML does not know it (it often comes from Word). Type it again: title: "Họp: bàn"

      articles/2020/ban-bo-hop/vi.mdx:3 error of invisible-characters
      Có ký tự không nhìn thấy hoặc dấu cách lạ (U+00A0, sau “lead:”). Sửa tự động bằng: npm run lint:content -- --fix
      There is a character that nobody sees, or an unusual blank (U+00A0, behind “lead:”). Have it put right by: npm run lint:content -- --fix

      articles/2020/ban-bo-hop/vi.mdx:4 error of yaml
      Không thấy dấu hai chấm theo sau là dấu cách. Viết: date: 2020
      There is no colon followed by a space. Write: date: 2020"
    `);
  });

  it.each([
    ['photo:\n  src: ./a.svg\n\u00a0\u00a0alt: x', 3, 'alt: x'],
    ['title\u00a0: x', 1, 'title: x'],
    ['title:\u200bHọp', 1, 'title: Họp'],
    ['topics:[a, b]', 1, 'topics: [a, b]'],
    ['HĐND:Hội đồng', 1, 'HĐND: Hội đồng'],
    ['- text：Sửa', 1, 'text: Sửa'],
  ])('is told in %j', (yaml, line, offer) => {
    const { problems } = readYaml('x', yaml);
    expect(problems).toMatchObject([{ line }]);
    expect(problems[0]?.message.vi.endsWith(`: ${offer}`)).toBe(true);
  });

  it.each([
    'lead: Giá:\u00a05 nghìn',
    'lead: >-\n  Giá:\u00a05 nghìn\n  Theo：x',
    'url: https://x.vn',
    'a: b:c',
    '- a:b',
  ])('is none in %j', (yaml) => {
    expect(readYaml('x', yaml).problems).toEqual([]);
  });
});

describe('a value in braces', () => {
  it('is told of where a comma cuts it', () => {
    const photo = '{ src: ./a.svg, alt: Họp, bàn việc, thu 4, 5 triệu, caption: Họp }';
    expect(told({ [VI]: original({ photo }) })).toMatchInlineSnapshot(`
      "articles/2020/ban-bo-hop/vi.mdx:8 error of yaml
      Dấu phẩy trong nhóm {…} cắt đôi giá trị này. Đặt cả giá trị trong ngoặc: alt: "Họp, bàn việc, thu 4, 5 triệu"
      A comma within the group {…} cuts this value in two. Put the whole value in quotes: alt: "Họp, bàn việc, thu 4, 5 triệu""
    `);
  });

  it('is told of where it has a colon', () => {
    const photo = '{ src: ./a.svg, alt: Họp: bàn việc, caption: Họp }';
    expect(told({ [VI]: original({ photo }) })).toMatchInlineSnapshot(`
      "articles/2020/ban-bo-hop/vi.mdx:8 error of yaml
      Giá trị có dấu hai chấm theo sau là dấu cách, hoặc dòng sau bị thụt vào nhầm. Đặt cả giá trị trong ngoặc: alt: "Họp: bàn việc"
      The value has a colon followed by a space, or the next line is indented by mistake. Put the whole value in quotes: alt: "Họp: bàn việc""
    `);
  });

  it.each([
    'a: { name: Bắc Yên, code: "03856", successors: [b, c, d] }',
    'a: { x, y: z }',
    'photo: { src: ./a.svg, alt: "Họp, bàn", caption: }',
  ])('is whole in %j', (yaml) => {
    expect(readYaml('x', yaml).problems).toEqual([]);
  });
});

describe('a key that YAML reads as a number or as nothing', () => {
  it('is told', () => {
    const authors = '007: { name: Bảy, kind: person }\nnull: { name: Không, kind: person }\n';
    const { problems } = read({ 'authors.yaml': authors });
    expect(problems.map(({ line, message }) => [line, message.vi, message.en])).toMatchInlineSnapshot(`
      [
        [
          1,
          "YAML đọc “007” thành số chứ không phải chữ. Đặt trong ngoặc kép: "007"",
          "YAML reads “007” as a number, not as text. Put it in double quotes: "007"",
        ],
        [
          2,
          "YAML đọc “null” thành giá trị trống chứ không phải chữ. Đặt trong ngoặc kép: "null"",
          "YAML reads “null” as nothing, not as text. Put it in double quotes: "null"",
        ],
      ]
    `);
  });
});

describe('a sign of YAML’s own that words follow at once', () => {
  it.each([
    ['title: !Bó họp', 'title: "!Bó họp"'],
    ['title: &Bó,họp', 'title: "&Bó,họp"'],
    ['title: "Bản Bó"#1 về họp', `title: '"Bản Bó"#1 về họp'`],
  ])('%s: the value is to be quoted', (yaml, right) => {
    const { problems } = readYaml('x.yaml', yaml);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message.vi).toContain(right);
  });
});
