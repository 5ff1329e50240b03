import { describe, expect, test } from 'vitest';
import { attribute, elementsOf, textOf } from '../site/html.ts';
import { htmlOf } from './body-of.ts';

/** The words of a table's row heads; '' stands for a table without any. */
function rowHeads(text: string): readonly string[] {
  return elementsOf(htmlOf(text))
    .filter((one) => attribute(one, 'scope') === 'row')
    .map(textOf);
}

/** A table of these rows, the first being its head. */
const table = (...rows: readonly string[]): string => {
  const [head = '', ...others] = rows;
  return [head, head.replaceAll(/[^|]+/g, '-'), ...others].map((row) => `|${row}|`).join('\n');
};

describe('the caption of a table', () => {
  const NUMBERS = table('Việc|Số', 'Họp|3');

  test.each([
    ['Bảng 1. Đảng viên mới', 'vi'],
    ['Bảng 1: Đảng viên mới', 'vi'],
    ['Bảng: Đảng viên mới', 'vi'],
    ['Bảng số 2 – Đảng viên mới', 'vi'],
    ['BẢNG 2.1. ĐẢNG VIÊN MỚI', 'vi'],
    ['Biểu số 3. Đảng viên mới', 'vi'],
    ['Bảng II. Đảng viên mới', 'vi'],
    ['Bảng 4', 'vi'],
    ['Table 1. New members', 'en'],
    ['Table: new members', 'en'],
  ] as const)('is the line above it: "%s"', (caption, language) => {
    const html = htmlOf(`Trước.\n\n${caption}\n\n${NUMBERS}\n\nSau.`, language);
    expect(html).toContain(`aria-label="${caption}"><table><caption>${caption}</caption><thead>`);
    expect(html).not.toContain(`<p>${caption}</p>`);
    expect(html).toMatch(/^<p>Trước\.<\/p>[^]*<p>Sau\.<\/p>$/);
  });

  test('may be in bold, have links, and stand right above it', () => {
    const html = htmlOf(`**Bảng 1.** Theo [nghị quyết](/tin/x/)\n${NUMBERS}`);
    expect(html).toContain(
      '<caption><strong>Bảng 1.</strong> Theo <a href="/ban-tin/tin/x/">nghị quyết</a></caption>',
    );
    expect(html).toContain('aria-label="Bảng 1. Theo nghị quyết"');
  });

  test.each([
    'Bảng 1 nêu số đảng viên mới.',
    'Bảng dưới đây nêu số đảng viên mới:',
    'Bảng này: xem thêm.',
    'Bài báo nêu các số liệu sau:',
    'Biểu dương ba chi bộ.',
    'Tables were laid.',
    `Bảng 1. ${'Một câu dài. '.repeat(20)}`,
  ])('is no other paragraph: "%s"', (words) => {
    const html = htmlOf(`${words}\n\n${NUMBERS}`);
    expect(html).toContain(`<p>${words.trim()}</p>`);
    expect(html).not.toContain('<caption>');
  });

  test('stays a paragraph where no table follows', () => {
    expect(htmlOf('Bảng 1. Đảng viên mới\n\nSau.')).toContain('<p>Bảng 1. Đảng viên mới</p>');
    expect(htmlOf(`Bảng 1. Đảng viên mới\n\nSau.\n\n${NUMBERS}`)).toContain('<p>Bảng 1. Đảng viên mới</p>');
  });

  test('is missing from a table that is named by its number and the heading above it', () => {
    const html = htmlOf(`${NUMBERS}\n\n## Kết quả *năm* 2020\n\nTrước.\n\n${NUMBERS}`);
    const names = elementsOf(html).flatMap((one) =>
      one.tagName === 'table' ? [attribute(one, 'ariaLabel')] : [],
    );
    expect(names).toEqual(['Bảng 1', 'Bảng 2: Kết quả năm 2020']);
  });
});

describe('heads of tables', () => {
  test('are those of columns in the first row; a cell without words is none', () => {
    expect(htmlOf(table(' |2019|2020', 'Nam|1|2'))).toContain(
      '<thead><tr><td></td><th scope="col">2019</th><th scope="col">2020</th></tr></thead>',
    );
  });

  test.each([
    ['names', table('Việc|Số', 'Họp|3', 'Đắp đường|1'), ['Họp', 'Đắp đường']],
    ['times', table('Năm|Số', '2019|26', '2020|31'), ['2019', '2020']],
    ['months and terms', table('Kỳ|Số', '9/2021|26', '2006 – 2010|31'), ['9/2021', '2006 –\u2060 2010']],
    ['numbered names', table('Việc|Số', '1. Họp|3', 'II. Làm|4'), ['1. Họp', 'II. Làm']],
    ['parts of a name above', table('Đảng viên|Số', 'Mới|3', '– Nữ|2'), ['Mới', '– Nữ']],
    ['names behind running numbers', table('STT|Xã|Số', '1|Bằng|3', '2|Sơn|3'), ['Bằng', 'Sơn']],
    ['names behind numbers that the last row has not', table('TT|Xã|Số', 'I|A|3', '|Tổng|3'), ['A', 'Tổng']],
    ['names in bold', table('Việc|Số', '**Họp**|3', '*Làm*|4'), ['Họp', 'Làm']],
  ])('are those of rows in a column of %s', (_, text, heads) => {
    expect(rowHeads(text)).toEqual(heads);
  });

  test.each([
    ['figures', table('Nam|Nữ', '3|4', '5|6')],
    ['figures with words', table('2006 – 2010|2011', '31 lớp|2 lớp', 'gần 830|100')],
    ['figures with words, below a year', table('Năm 2010|Năm 2011', 'trên 30 lớp|2 lớp')],
    ['names that come twice', table('Xã|Năm|Số', 'Bằng|2019|3', 'Bằng|2020|4')],
    ['names for several rows', table('Xã|Năm|Số', 'Bằng|2019|3', '|2020|4')],
    ['sentences', table('Trước|Sau', `${'Họp muộn và dài dòng '.repeat(5)}|Họp sớm`)],
    ['names, where no other column is', table('Xã', 'Bằng', 'Sơn')],
    ['running numbers, where nothing has a name', table('STT|Số', '1|30', '2|31')],
  ])('are none of rows in a column of %s', (_, text) => {
    expect(rowHeads(text)).toEqual([]);
  });

  test('keep the side that their column has', () => {
    expect(htmlOf('| Việc | Số |\n|:-:|-:|\n| Họp | 3 |')).toContain(
      '<th scope="row" class="center">Họp</th><td class="right">3</td>',
    );
  });
});
