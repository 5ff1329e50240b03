import { describe, expect, it } from 'vitest';
import {
  foldWord,
  hasAccents,
  letterVariants,
  neighbours,
  toneVariants,
  wordsOf,
} from '../../src/search/words.ts';

describe('the words of a text', () => {
  it.each([
    ['Chi bộ Bó, xã Mường Bằng', 'chi bộ bó xã mường bằng'],
    ['HĐND và UBND', 'hđnd và ubnd'],
    ['', ''],
    [' – … !', ''],
  ])('of %j are %j', (text, words) => {
    expect(wordsOf(text).join(' ')).toBe(words);
  });

  it.each([
    ['Sơn-La', 'sơn la'],
    ['Nông–Lâm', 'nông lâm'],
    ['HĐND/UBND', 'hđnd ubnd'],
    ['26-NQ/TW', '26 nq tw'],
    ['đ/c', 'đ c'],
    ['bộ…đảng', 'bộ đảng'],
    ['people’s', 'people s'],
    ['a_b', 'a b'],
    ['90%', '90'],
    ['xã\u00A0Tú', 'xã tú'],
  ])('are parted by all that is no letter or digit: %j', (text, words) => {
    expect(wordsOf(text).join(' ')).toBe(words);
  });

  it.each([
    ['QL37', 'ql 37'],
    ['15km', '15 km'],
    ['m²', 'm ²'],
    ['Covid19', 'covid 19'],
  ])('are parted where letters and digits meet: %j', (text, words) => {
    expect(wordsOf(text).join(' ')).toBe(words);
  });

  it.each([
    ['1.400 đảng viên', '1400 đảng viên'],
    ['1,400', '1400'],
    ['12.345.678', '12345678'],
    ['1.400,5', '1400 5'],
    ['Nghị quyết 07', 'nghị quyết 7'],
    ['06/11/2006', '6 11 2006'],
    ['00 giờ', '0 giờ'],
  ])('are numbers without what may be left out of them: %j', (text, words) => {
    expect(wordsOf(text).join(' ')).toBe(words);
  });

  it.each([
    ['21.1.2020', '21 1 2020'],
    ['21/01/2020', '21 1 2020'],
    ['3,5', '3 5'],
    ['1.40', '1 40'],
    ['0912.345.678', '912 345 678'],
    ['1.4000', '1 4000'],
  ])('take no dates, decimals and telephone numbers for thousands: %j', (text, words) => {
    expect(wordsOf(text).join(' ')).toBe(words);
  });

  it('are the same whether accents are composed or not', () => {
    const text = 'Đảng ủy xã Tứ Quận';
    expect(wordsOf(text.normalize('NFD'))).toEqual(wordsOf(text));
    expect(wordsOf(text.normalize('NFD')).join(' ')).toBe('đảng ủy xã tứ quận'.normalize('NFC'));
  });

  it('ignore characters that nobody sees, and marks that compose with no letter', () => {
    expect(wordsOf('Đảng\u00AD viên\u200B\uFEFF')).toEqual(['đảng', 'viên']);
    expect(wordsOf('q\u0303u')).toEqual(['qu']);
  });
});

describe('folding', () => {
  it('takes all accents off, and the stroke of đ', () => {
    expect(foldWord('đảng ưởng Đỗ')).toBe('dang uong Do');
    expect(foldWord('đảng'.normalize('NFD'))).toBe('dang');
  });

  it('tells words with accents from those without', () => {
    expect(['đi', 'xã', 'xã'.normalize('NFD')].map(hasAccents)).toEqual([true, true, true]);
    expect(['xa', 'chi bo', '2020'].map(hasAccents)).toEqual([false, false, false]);
  });
});

describe('the two places of a tone', () => {
  it.each([
    ['hóa', 'hoá'],
    ['ủy', 'uỷ'],
    ['khỏe', 'khoẻ'],
    ['hòa', 'hoà'],
    ['thúy', 'thuý'],
    ['lóe', 'loé'],
    ['xòa', 'xoà'],
    ['òa', 'oà'],
    ['tùy', 'tuỳ'],
    ['họa', 'hoạ'],
    ['ngõa', 'ngoã'],
  ])('make %s and %s one word', (first, second) => {
    expect(toneVariants(first)).toEqual([first, second]);
    expect(toneVariants(second)).toEqual([second, first]);
  });

  it.each([
    'quý',
    'quỷ',
    'của',
    'mùa',
    'hoàn',
    'hoài',
    'huỳnh',
    'khuỷu',
    'ngoèo',
    'hoa',
    'huy',
    'thuở',
    'xã',
  ])('are one in %s', (word) => {
    expect(toneVariants(word)).toEqual([word]);
  });

  it('are found in every word of a phrase, in all combinations', () => {
    expect(toneVariants('chiêm hóa')).toEqual(['chiêm hóa', 'chiêm hoá']);
    expect(new Set(toneVariants('đảng uỷ hòa'))).toEqual(
      new Set(['đảng uỷ hòa', 'đảng uỷ hoà', 'đảng ủy hòa', 'đảng ủy hoà']),
    );
    expect(toneVariants('chi bộ')).toEqual(['chi bộ']);
  });

  it('are changed together in a long phrase, so that it has few spellings', () => {
    expect(toneVariants('hóa hoà ủy khỏe')).toEqual([
      'hóa hoà ủy khỏe',
      'hóa hòa ủy khỏe',
      'hoá hoà uỷ khoẻ',
    ]);
  });
});

describe('the two letters i and y', () => {
  it.each([
    ['kĩ thuật', 'kỹ thuật'],
    ['lí luận', 'lý luận'],
    ['tỉ lệ', 'tỷ lệ'],
    ['kỉ luật', 'kỷ luật'],
    ['mĩ', 'mỹ'],
    ['quí', 'quý'],
    ['hi sinh', 'hy sinh'],
    ['sĩ', 'sỹ'],
    ['ý', 'í'],
    ['ki', 'ky'],
  ])('make %s and %s one word', (first, second) => {
    expect(letterVariants(first)).toEqual([first, second]);
    expect(letterVariants(second)).toEqual([second, first]);
  });

  it.each(['tay', 'tai', 'thúy', 'huy', 'bí', 'chi', 'đi', 'nghị', 'quyết', 'quỳnh', 'sinh', 'yên', 'khi'])(
    'are not the same in %s',
    (word) => {
      expect(letterVariants(word)).toEqual([word]);
    },
  );
});

describe('neighbours', () => {
  it('are each word with the next one, or the only word', () => {
    expect(neighbours(['chi', 'bộ', 'họp'])).toEqual([
      ['chi', 'bộ'],
      ['bộ', 'họp'],
    ]);
    expect(neighbours(['chi'])).toEqual([['chi']]);
  });
});
