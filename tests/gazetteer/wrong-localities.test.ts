import { expect, it, test } from 'vitest';
import { original, told } from '../content-model/content.ts';
import { gazetteer, provinceTexts } from './gazetteer-files.ts';

const PROVINCES = ['dak-lak', 'ha-noi', 'son-la', 'tuyen-quang'];
const files = Object.fromEntries(
  PROVINCES.map((province) => [`localities/${province}.yaml`, provinceTexts.get(province) ?? '']),
);

/** What is told of a story that names a locality so, with four provinces of the gazetteer. */
function wrong(locality: string, date = '2023-06-10'): string {
  return told({
    ...files,
    'articles/2020/ban-bo-hop/vi.mdx': undefined,
    [`articles/${date.slice(0, 4)}/tin/vi.mdx`]: original({ date, locality }),
  });
}

it('A bare name is told with its namesakes of the story’s time, their parents and their end', () => {
  expect(wrong('Hòa Phú')).toMatchInlineSnapshot(`
    "articles/2023/tin/vi.mdx:5:locality error of references
    Không có địa phương “Hòa Phú” trong localities/. Gần nhất: dak-lak/tp-buon-ma-thuot/xa-hoa-phu (xã Hòa Phú, thành phố Buôn Ma Thuột, Đắk Lắk, đến 2025), ha-noi/huyen-chuong-my/xa-hoa-phu (xã Hòa Phú, huyện Chương Mỹ, thành phố Hà Nội, đến 2025), ha-noi/huyen-ung-hoa/xa-hoa-phu (xã Hòa Phú, huyện Ứng Hòa, thành phố Hà Nội, đến 2025), tuyen-quang/huyen-chiem-hoa/xa-hoa-phu (xã Hòa Phú, huyện Chiêm Hóa, Tuyên Quang, đến 2025). Dùng một mã có sẵn, hoặc thêm mã này vào localities/.
    There is no locality “Hòa Phú” in localities/. Nearest: dak-lak/tp-buon-ma-thuot/xa-hoa-phu (Hòa Phú Commune, Buôn Ma Thuột City, Đắk Lắk Province, until 2025), ha-noi/huyen-chuong-my/xa-hoa-phu (Hòa Phú Commune, Chương Mỹ District, Hà Nội City, until 2025), ha-noi/huyen-ung-hoa/xa-hoa-phu (Hòa Phú Commune, Ứng Hòa District, Hà Nội City, until 2025), tuyen-quang/huyen-chiem-hoa/xa-hoa-phu (Hòa Phú Commune, Chiêm Hóa District, Tuyên Quang Province, until 2025). Use an id that exists, or add this one to localities/."
  `);
});

it('A name with what it lies in is told with the one unit that it means', () => {
  expect(wrong('"xã Hòa Phú, Chiêm Hóa"')).toMatchInlineSnapshot(`
    "articles/2023/tin/vi.mdx:5:locality error of references
    Không có địa phương “xã Hòa Phú, Chiêm Hóa” trong localities/. Gần nhất: tuyen-quang/huyen-chiem-hoa/xa-hoa-phu (xã Hòa Phú, huyện Chiêm Hóa, Tuyên Quang, đến 2025). Dùng một mã có sẵn, hoặc thêm mã này vào localities/.
    There is no locality “xã Hòa Phú, Chiêm Hóa” in localities/. Nearest: tuyen-quang/huyen-chiem-hoa/xa-hoa-phu (Hòa Phú Commune, Chiêm Hóa District, Tuyên Quang Province, until 2025). Use an id that exists, or add this one to localities/."
  `);
});

it('A unit that ended before the story is told with the one that took its place', () => {
  expect(wrong('tuyen-quang/huyen-chiem-hoa/xa-hoa-phu', '2025-07-02')).toMatchInlineSnapshot(`
    "articles/2025/tin/vi.mdx:5:locality error of unit-in-force
    Đơn vị tuyen-quang/huyen-chiem-hoa/xa-hoa-phu (xã Hòa Phú, huyện Chiêm Hóa, Tuyên Quang, đến 2025) chỉ tồn tại đến hết ngày 2025-06-30, mà tin ghi ngày 2025-07-02. Dùng đơn vị thay thế: tuyen-quang/xa-yen-nguyen (xã Yên Nguyên, Tuyên Quang)
    The unit tuyen-quang/huyen-chiem-hoa/xa-hoa-phu (Hòa Phú Commune, Chiêm Hóa District, Tuyên Quang Province, until 2025) existed only until 2025-06-30, but the story is dated 2025-07-02. Use what took its place: tuyen-quang/xa-yen-nguyen (Yên Nguyên Commune, Tuyên Quang Province)"
  `);
});

test.each([
  ['Hòa Phú Chiêm Hóa', 'tuyen-quang/huyen-chiem-hoa/xa-hoa-phu'],
  ['tuyen-quang/xa-hoa-phu', 'tuyen-quang/huyen-chiem-hoa/xa-hoa-phu'],
  ['tuyen-quang/huyen-chiem-hoa/xa-hoa-phuu', 'tuyen-quang/huyen-chiem-hoa/xa-hoa-phu'],
  ['phường 12 quận 5', 'ho-chi-minh/quan-5/phuong-12'],
  ['thành phố Huế', 'hue'],
  ['tỉnh Hà Giang', 'ha-giang'],
  ['Mdrak', 'dak-lak/xa-mdrak'],
])('Of the whole country “%s” means %s first', (text, id) => {
  expect(gazetteer.nearest(text)[0]?.id).toBe(id);
});
