import { expect, it, test } from 'vitest';
import { original, told } from '../content-model/content.ts';
import { gazetteer, provinceTexts } from './gazetteer-files.ts';

const PROVINCES = ['dak-lak', 'ha-noi', 'son-la', 'tuyen-quang'];
const WITH_HISTORY = [...PROVINCES, 'ha-tay', 'ho-chi-minh', 'hue', 'thua-thien-hue'];

/** What is told of a story that names a locality so, with some provinces of the gazetteer. */
function wrong(locality: string, date = '2023-06-10', provinces = PROVINCES): string {
  return told({
    ...Object.fromEntries(
      provinces.map((province) => [`localities/${province}.yaml`, provinceTexts.get(province) ?? '']),
    ),
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

it('A unit before its time is told with what was there', () => {
  expect(wrong('ho-chi-minh/tp-thu-duc', '2015-05-19', WITH_HISTORY)).toMatchInlineSnapshot(`
    "articles/2015/tin/vi.mdx:5:locality error of unit-in-force
    Đơn vị ho-chi-minh/tp-thu-duc (thành phố Thủ Đức, thành phố Hồ Chí Minh, đến 2025) chỉ có từ ngày 2021-01-01, mà tin ghi ngày 2015-05-19. Dùng đơn vị thời ấy: ho-chi-minh/quan-2 (quận 2, thành phố Hồ Chí Minh, đến 2020), ho-chi-minh/quan-9 (quận 9, thành phố Hồ Chí Minh, đến 2020), ho-chi-minh/quan-thu-duc (quận Thủ Đức, thành phố Hồ Chí Minh, đến 2020)
    The unit ho-chi-minh/tp-thu-duc (Thủ Đức City, Hồ Chí Minh City, until 2025) has existed only since 2021-01-01, but the story is dated 2015-05-19. Use a unit of that time: ho-chi-minh/quan-2 (District 2, Hồ Chí Minh City, until 2020), ho-chi-minh/quan-9 (District 9, Hồ Chí Minh City, until 2020), ho-chi-minh/quan-thu-duc (Thủ Đức Urban District, Hồ Chí Minh City, until 2020)"
  `);
  expect(wrong('ho-chi-minh/tp-thu-duc/phuong-an-khanh', '2015', WITH_HISTORY)).toMatchInlineSnapshot(`
    "articles/2015/tin/vi.mdx:5:locality error of unit-in-force
    Đơn vị ho-chi-minh/tp-thu-duc/phuong-an-khanh (phường An Khánh, thành phố Thủ Đức, thành phố Hồ Chí Minh, đến 2025) chỉ có từ ngày 2021-01-01, mà tin ghi ngày 2015. Dùng đơn vị thời ấy: ho-chi-minh/quan-2/phuong-binh-an (phường Bình An, quận 2, thành phố Hồ Chí Minh, đến 2020), ho-chi-minh/quan-2/phuong-binh-khanh (phường Bình Khánh, quận 2, thành phố Hồ Chí Minh, đến 2020)
    The unit ho-chi-minh/tp-thu-duc/phuong-an-khanh (An Khánh Ward, Thủ Đức City, Hồ Chí Minh City, until 2025) has existed only since 2021-01-01, but the story is dated 2015. Use a unit of that time: ho-chi-minh/quan-2/phuong-binh-an (Bình An Ward, District 2, Hồ Chí Minh City, until 2020), ho-chi-minh/quan-2/phuong-binh-khanh (Bình Khánh Ward, District 2, Hồ Chí Minh City, until 2020)"
  `);
  expect(wrong('ha-noi/quan-ha-dong', '2005-01', WITH_HISTORY)).toMatchInlineSnapshot(`
    "articles/2005/tin/vi.mdx:5:locality error of unit-in-force
    Đơn vị ha-noi/quan-ha-dong (quận Hà Đông, thành phố Hà Nội, đến 2025) chỉ có từ ngày 2009-05-08, mà tin ghi ngày 2005-01. Dùng đơn vị thời ấy: ha-tay/tp-ha-dong (thành phố Hà Đông, Hà Tây, đến 2008)
    The unit ha-noi/quan-ha-dong (Hà Đông Urban District, Hà Nội City, until 2025) has existed only since 2009-05-08, but the story is dated 2005-01. Use a unit of that time: ha-tay/tp-ha-dong (Hà Đông City, Hà Tây Province, until 2008)"
  `);
  expect(wrong('hue', '2020-01-01', WITH_HISTORY)).toMatchInlineSnapshot(`
    "articles/2020/tin/vi.mdx:5:locality error of unit-in-force
    Đơn vị hue (thành phố Huế) chỉ có từ ngày 2025-01-01, mà tin ghi ngày 2020-01-01. Dùng đơn vị thời ấy: thua-thien-hue (tỉnh Thừa Thiên Huế, đến 2024)
    The unit hue (Huế City) has existed only since 2025-01-01, but the story is dated 2020-01-01. Use a unit of that time: thua-thien-hue (Thừa Thiên Huế Province, until 2024)"
  `);
});

it('A unit after its time is told with what took its place', () => {
  expect(wrong('ha-tay', '2015-05-19', WITH_HISTORY)).toMatchInlineSnapshot(`
    "articles/2015/tin/vi.mdx:5:locality error of unit-in-force
    Đơn vị ha-tay (tỉnh Hà Tây, đến 2008) chỉ tồn tại đến hết ngày 2008-07-31, mà tin ghi ngày 2015-05-19. Dùng đơn vị thay thế: ha-noi (thành phố Hà Nội)
    The unit ha-tay (Hà Tây Province, until 2008) existed only until 2008-07-31, but the story is dated 2015-05-19. Use what took its place: ha-noi (Hà Nội City)"
  `);
});

it('Communes of which nothing earlier is known may stand in stories of any time', () => {
  expect(wrong('ha-noi/huyen-ba-vi/xa-ba-vi', '2005-01-01', WITH_HISTORY)).toBe('');
});
