import { describe, expect, it } from 'vitest';
import { typeset } from '../../src/i18n/typeset.ts';

/** A text as it is printed, its no-break spaces shown. */
const printed = (text: string, language: 'vi' | 'en' = 'vi') =>
  typeset(text, language).replaceAll('\u00A0', '_').replaceAll('\u2060', '');

describe('a Vietnamese text', () => {
  it.each([
    ['nhiệm kỳ 2006 – 2010, xã', 'nhiệm kỳ 2006_–_2010, xã'],
    ['giai đoạn 2006 – 2010', 'giai đoạn 2006_–_2010'],
    ['giai đoạn 2006–2010', 'giai đoạn 2006–2010'],
    ['đạt trên 90% chi bộ', 'đạt trên_90% chi bộ'],
    ['sau 5 năm', 'sau 5_năm'],
    ['Nghị quyết số 07-NQ/TU', 'Nghị_quyết_số_07-NQ/TU'],
    ['(Nghị quyết số 07)', '(Nghị_quyết_số_07)'],
    ['Chỉ thị 05 của Bộ', 'Chỉ_thị_05 của Bộ'],
    ['27 chi bộ, 316 đảng viên.', '27_chi bộ, 316_đảng viên.'],
    ['từ 24 đến 25 triệu đồng mỗi người', 'từ 24 đến 25_triệu_đồng mỗi người'],
    ['1.400 quần chúng', '1.400_quần chúng'],
    ['22/24 bí thư', '22/24_bí thư'],
    ['Ngày 21 tháng 01 năm 2020, xã', 'Ngày_21 tháng_01 năm_2020, xã'],
    ['ngày 06/11/2006 Ban', 'ngày_06/11/2006 Ban'],
    ['lần thứ XXII, khóa XI', 'lần thứ_XXII, khóa_XI'],
    ['90 % hộ', '90_% hộ'],
    ['10 km đường', '10_km đường'],
  ])('%s: no line ends within a number and what it counts', (text, expected) => {
    expect(printed(text)).toBe(expected);
  });

  it.each([
    ['Trong 16 và 17'],
    ['năm nay 2020 xã'],
    ['Tỉnh có 27. Chi bộ họp'],
    ['lúc 7 thì họp'],
    ['không có số nào'],
    ['vạch – ngang'],
    ['Quy định mới, số liệu'],
  ])('%s: stays as it is', (text) => {
    expect(printed(text)).toBe(text);
  });
});

describe.each(['vi', 'en'] as const)('in %s', (language) => {
  it('no line ends after the dash of a span without spaces', () => {
    expect(typeset('2006–2010', language)).toBe('2006–\u20602010');
    expect(typeset('(1,2–1,5), Hà Nội–Huế, 5-7', language)).toBe('(1,2–\u20601,5), Hà Nội–Huế, 5-7');
  });

  it('nor after a dash between spaces that are held', () => {
    expect(typeset('2006 – 2010', language)).toBe('2006\u00A0–\u2060\u00A02010');
    expect(typeset('2006 - 2010', language)).toBe('2006\u00A0-\u2060\u00A02010');
  });
});

describe('an English text', () => {
  it.each([
    ['over 1,400 people, in 2020 the', 'over_1,400_people, in 2020 the'],
    ['13 September 2021', '13_September 2021'],
    ['25 million đồng a person', '25_million_đồng a person'],
    ['Resolution 07, No. 5', 'Resolution_07, No._5'],
    ['27 were admitted', '27 were admitted'],
  ])('%s: no line ends within a number and what it counts', (text, expected) => {
    expect(printed(text, 'en')).toBe(expected);
  });

  it.each([
    ["the cell's committee", 'the cell’s committee'],
    ["residents' concerns", 'residents’ concerns'],
    ["don't, won't", 'don’t, won’t'],
    ["'s own", '’s own'],
    ["the '90s", 'the ’90s'],
    ["called 'clean and strong', they", 'called ‘clean and strong’, they'],
    ["('skilful')", '(‘skilful’)'],
    ["Ea H'leo", 'Ea H’leo'],
  ])('%s: its apostrophes are curly', (text, expected) => {
    expect(printed(text, 'en')).toBe(expected);
  });

  it('alone has curly ones: Vietnamese names have no other way', () => {
    expect(printed("Ea H'leo")).toBe("Ea H'leo");
  });
});

it('Typesetting a text again changes nothing', () => {
  const text = "Nghị quyết số 07 năm 2006 – 2010: trên 90% của 27 chi bộ, the cell's 12 members";
  for (const language of ['vi', 'en'] as const) {
    const once = typeset(text, language);
    expect(typeset(once, language)).toBe(once);
  }
});
