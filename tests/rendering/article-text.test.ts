import { expect, test } from 'vitest';
import { type ArticleText, articleText } from '../../src/rendering/article-text.ts';
import { renderTree } from '../../src/rendering/render-body.ts';
import { bodyOf } from './body-of.ts';

function read(body: string): ArticleText {
  return articleText(renderTree(bodyOf(body), { href: (address) => address, asset: () => undefined }));
}
const textOf = (body: string): readonly string[] => read(body).passages;

test('headings, paragraphs and items of lists are passages, in reading order', () => {
  expect(textOf('## Hội nghị\n\nChi bộ **họp**\nhôm nay.\n\n- Một\n  - Hai\n- Ba')).toEqual([
    'Hội nghị',
    'Chi bộ họp hôm nay.',
    'Một',
    'Hai',
    'Ba',
  ]);
});

test('so are cells of tables and key figures, which stand apart', () => {
  expect(textOf('| Xã | Số hộ |\n|---|---|\n| Tứ Quận | 15 |')).toEqual(['Xã', 'Số hộ', 'Tứ Quận', '15']);
  expect(textOf('<KeyFigures>\n<KeyFigure value="26" label="Đảng viên" />\n</KeyFigures>')).toEqual([
    'Đảng viên',
    '26',
  ]);
});

test('so are quotations with their speakers, and titles of attachments', () => {
  expect(
    textOf('<Quote by="Bí thư">\nLời nói.\n</Quote>\n\n<Attachment src="./a.pdf" title="Nghị quyết" />'),
  ).toEqual(['Lời nói.', '— Bí thư', 'Nghị quyết']);
});

test('what holds numbers together in print is not read', () => {
  expect(textOf('Giai đoạn 2006–2010, sau 5 năm.')).toEqual(['Giai đoạn 2006–2010, sau 5 năm.']);
});

test('an editor’s note is read without the title that all have', () => {
  expect(textOf('<EditorNote>\nBài báo không ghi ngày.\n</EditorNote>')).toEqual(['Bài báo không ghi ngày.']);
});

test('captions stand apart, in galleries too', () => {
  const figure = (caption: string) =>
    `<Figure src="./a.svg" alt="" caption="${caption}" credit="Ảnh: Minh" />`;
  expect(
    read(`Họp.\n\n${figure('Chi bộ họp')}\n\n<Gallery>\n${figure('Một')}\n${figure('Hai')}\n</Gallery>`),
  ).toEqual({
    passages: ['Họp.'],
    captions: ['Chi bộ họp Ảnh: Minh', 'Một Ảnh: Minh', 'Hai Ảnh: Minh'],
  });
});

test('a note is a passage, and its number is none of the words', () => {
  expect(textOf('Kết quả[^1] cao.\n\n[^1]: Theo báo cáo.')).toEqual([
    'Kết quả cao.',
    'Chú thích',
    'Theo báo cáo.',
  ]);
});

test('a break parts words, a mark within a word does not', () => {
  expect(textOf('Một<br />hai, b**ản**, CO<sub>2</sub>')).toEqual(['Một hai, bản, CO2']);
});
