import { describe, expect, it } from 'vitest';
import { readFrontmatter } from '../../src/content-model/frontmatter-block.ts';
import { readYaml } from '../../src/content-model/yaml-document.ts';
import { mdx, original, read, STORY, told } from './content.ts';

const VI = `${STORY}/vi.mdx`;

describe('YAML that does not parse', () => {
  it.each([
    [
      'a colon in a title',
      'title: Yên Sơn: đảng viên nêu gương\nlead: x',
      1,
      'dấu hai chấm theo sau là dấu cách',
    ],
    ['a quotation that is not closed', 'title: x\nlead: "abc\ndate: 2020', 2, 'không đóng lại'],
    ['a tab', 'photo:\n\tsrc: x', 2, 'phím Tab'],
    ['a list that is not closed', 'topics: [a, b\ndate: 2020', 2, 'chưa đóng'],
    ['a reserved character', 'title: @ban-tin', 1, 'bắt đầu bằng một ký tự'],
    ['a percent sign', 'title: 5%\nlead: %5', 2, 'bắt đầu bằng một ký tự'],
    ['text behind a quotation', 'title: "Cầm tay" chỉ việc\nlead: x', 1, 'chữ thừa'],
    ['a key written twice', 'date: 2020\ntitle: x\ndate: 2021', 3, 'đã ghi ở trên'],
    ['a missing space', 'date:2020\ntitle: x', 1, 'Không thấy dấu hai chấm theo sau là dấu cách'],
    ['an exclamation mark in front', 'title: !quan trọng', 1, '“!”'],
    ['an asterisk in front', 'title: *quan', 1, '“*”'],
    ['an ampersand in front', 'title: x\nlead: &quan trọng', 2, '“&”'],
    ['a second document', 'title: x\n---\nlead: y', 2, 'ở giữa tệp'],
    ['a line of three dots', 'title: x\n...\nlead: y', 2, 'ở giữa tệp'],
    ['values that nothing parts', 'topics: ["a" "b"]', 1, 'Thiếu dấu phẩy'],
    ['a tag', 'title: ! quan trọng', 1, 'trong ngoặc: title: "! quan trọng"'],
    ['quotes in quotes', 'title: "Họp "mùng 3" ở Bó"', 1, `ngoặc: title: 'Họp "mùng 3" ở Bó'`],
    ['a quotation that ends a line too late', 'title: "Họp\nlead: "x"', 1, 'không đóng lại'],
    ['a line that goes on without indent', 'lead:\nChi bộ họp\ndate: 2020', 2, 'nối tiếp dòng trên'],
    ['a key without colon at the end', 'title: x\nlead Chi bộ', 2, 'Không thấy dấu hai chấm'],
    ['a first line indented', '  title: x\nlead: y', 2, 'thụt vào không thẳng'],
    ['an unknown escape', 'title: "\\q"', 1, 'không đọc được'],
  ])('tells %s, its line and what to do', (_, yaml, line, words) => {
    const { document, problems } = readYaml('topics.yaml', yaml);
    expect(document.data).toBeUndefined();
    expect(problems).toMatchObject([{ rule: 'yaml', severity: 'error', file: 'topics.yaml', line }]);
    expect(problems[0]?.message.vi).toContain(words);
  });

  it('is told in both languages', () => {
    const vi = mdx({ title: 'Yên Sơn: đảng viên nêu gương', lead: 'x', topics: '[a' });
    expect(told({ [VI]: vi })).toMatchInlineSnapshot(`
      "articles/2020/ban-bo-hop/vi.mdx:2 error of yaml
      Giá trị có dấu hai chấm theo sau là dấu cách, hoặc dòng sau bị thụt vào nhầm. Đặt cả giá trị trong ngoặc: title: "Yên Sơn: đảng viên nêu gương"
      The value has a colon followed by a space, or the next line is indented by mistake. Put the whole value in quotes: title: "Yên Sơn: đảng viên nêu gương"

      articles/2020/ban-bo-hop/vi.mdx:5 error of yaml
      Dòng thụt vào không thẳng với các dòng cùng nhóm, hoặc danh sách […] hay nhóm {…} ở trên chưa đóng. Căn thẳng các dòng, hoặc thêm ] hay }.
      The line is not indented like its neighbours, or a list […] or group {…} above is not closed. Align the lines, or add the ] or }."
    `);
  });

  it('never gives away a stack trace or the parser’s own words', () => {
    const { problems } = readYaml('topics.yaml', 'a: "x" y\n\tb: {c\nd: *e');
    expect(JSON.stringify(problems)).not.toMatch(/at node|Error|token|scalar/);
  });
});

describe('a document', () => {
  const text = '# note\ntitle: x\ntopics: [a,\n  b]\nphoto:\n  src: y\nseries:\n';
  const { document } = readYaml('x.mdx', text, 2);

  it.each([
    [['title'], 3, 'title'],
    [['title', 0], 3, 'title'],
    [['topics', 1], 5, 'topics.1'],
    [['photo', 'src'], 7, 'photo.src'],
    [['photo', 'alt'], 6, 'photo.alt'],
    [['series', 'x'], 8, 'series.x'],
    [['lead'], 1, 'lead'],
  ])('knows where %j is written', (path, line, field) => {
    expect(document.at(path)).toEqual({ file: 'x.mdx', line, field });
  });

  it('leaves unquoted dates as they are written', () => {
    expect(
      readYaml('x', 'a: 2020-01-21\nb: 2020-01\nc: 2020\nd: 2020-01-21T06:00+07:00').document.data,
    ).toEqual({
      a: '2020-01-21',
      b: '2020-01',
      c: 2020,
      d: '2020-01-21T06:00+07:00',
    });
  });

  it('counts lines of an article from its first, with the line before the frontmatter', () => {
    expect(read({ [VI]: original({ topics: '[x]' }) }).problems).toMatchObject([{ line: 7 }]);
  });

  it('that is known is not parsed again, and knows its places all the same', () => {
    const { document, problems } = readFrontmatter('x.mdx', '---\ndate: 2020\n---\n', { date: '2021' });
    expect([document.data, problems]).toEqual([{ date: '2021' }, []]);
    expect(document.at(['date']).line).toBe(2);
  });
});
