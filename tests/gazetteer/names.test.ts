import { describe, expect, it, test } from 'vitest';
import { cleanName, slugOf, unitNameOf } from '../../src/gazetteer/names.ts';

describe('a name', () => {
  test.each([
    ['Hoà Bình', 'Hòa Bình'],
    ['Thuỷ Nguyên', 'Thủy Nguyên'],
    ['Quý Quân', 'Quý Quân'],
    ['Quỳnh Lưu', 'Quỳnh Lưu'],
    ['Hoài Nhơn', 'Hoài Nhơn'],
    ['Hòa Xuân', 'Hòa Xuân'],
    ['Ia H’ Drai', "Ia H'Drai"],
    ['Tân  Hòa', 'Tân Hòa'],
    ['Nậm Nèn'.normalize('NFD'), 'Nậm Nèn'],
  ])('%s is written %s', (written, clean) => {
    expect(cleanName(written)).toBe(clean);
  });

  test.each([
    ['Đắk Lắk', 'dak-lak'],
    ["M'Đrắk", 'mdrak'],
    ['Bà Rịa - Vũng Tàu', 'ba-ria-vung-tau'],
    ['N.T Phong Hải', 'nt-phong-hai'],
    ['12', '12'],
  ])('%s gives %s in an id', (name, slug) => {
    expect(slugOf(name)).toBe(slug);
  });

  it('is taken from its kind, which depends on the level', () => {
    expect(unitNameOf('Thành phố Huế', 'province')).toEqual({ kind: 'thanh-pho', name: 'Huế' });
    expect(unitNameOf('Thành phố Vinh', 'district')).toEqual({ kind: 'tp', name: 'Vinh' });
    expect(unitNameOf('Cao Bằng', 'province')).toEqual({ kind: 'tinh', name: 'Cao Bằng' });
    expect(unitNameOf('Thị trấn Nông trường Mộc Châu', 'commune').name).toBe('Nông trường Mộc Châu');
  });

  it('without a kind is refused for a commune', () => {
    expect(() => unitNameOf('Hòa Phú', 'commune')).toThrow(
      `The source has a commune "Hòa Phú" that doesn't begin with its kind.`,
    );
  });
});
