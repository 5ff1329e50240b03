import { describe, expect, it } from 'vitest';
import { createGazetteer } from '../../src/bulletin/gazetteer.ts';
import type { Locality } from '../../src/bulletin/locality.ts';
import { locality } from './build.ts';
import { PLACES } from './places.ts';

const nearestLocalities = (units: readonly Locality[], text: string, limit: number) =>
  createGazetteer(units).nearest(text, limit);
const findLocalities = (units: readonly Locality[], text: string) => createGazetteer(units).find(text);
const nearest = (text: string, limit = 1) => nearestLocalities(PLACES, text, limit).map(({ id }) => id);
const TU_QUAN = 'tuyen-quang/huyen-yen-son/xa-tu-quan';

describe('the units that may have been meant', () => {
  it.each([
    ['a slip of the pen', 'tuyen-quang/huyen-yen-son/xa-tu-quam'],
    ['a district forgotten', 'tuyen-quang/xa-tu-quan'],
    ['a district without its kind', 'tuyen-quang/yen-son/tu-quan'],
    ['another province', 'ha-giang/huyen-yen-son/xa-tu-quan'],
    ['the last part alone', 'xa-tu-quan'],
    ['the name', 'Tứ Quận'],
    ['the name with its kind', 'Xã Tứ Quận'],
    ['the name without accents', 'tu quan'],
    ['capitals', 'TỨ QUẬN'],
  ])('are found for %s', (_, text) => {
    expect(nearest(text)).toEqual([TU_QUAN]);
  });

  it('are found for a Đ, which is no D with an accent', () => {
    expect(nearest('Đống Đa')).toEqual(['vinh-phuc/tp-vinh-yen/phuong-dong-da']);
  });

  it('are those of the same place first, of units alike in name', () => {
    const alike = [
      locality({ id: 'bac-giang/huyen-luc-nam/xa-tan-son', name: 'Tân Sơn' }),
      locality({ id: 'lang-son/huyen-chi-lang/xa-tan-son', name: 'Tân Sơn' }),
    ];
    const [first] = nearestLocalities(alike, 'lang-son/chi-lang/xa-tan-son', 1);
    expect(first?.id).toBe('lang-son/huyen-chi-lang/xa-tan-son');
  });

  it('are of the kind that was written', () => {
    expect(nearest('thi-tran-yen-son')).toEqual(['tuyen-quang/huyen-yen-son/thi-tran-yen-son']);
    expect(nearest('huyen-yen-son')).toEqual(['tuyen-quang/huyen-yen-son']);
  });

  it('are neighbours where the rest of the id is right', () => {
    const [first] = nearest('tuyen-quang/huyen-yen-son/xa-binh-ca');
    expect(first).toMatch(/^tuyen-quang\/huyen-yen-son\//);
  });

  it('come by id where all else is equal, whatever order they are written in', () => {
    const alike = ['p/xa-tan-son', 'q/xa-tan-son'].map((id) => locality({ id, name: 'Tân Sơn' }));
    for (const units of [alike, alike.toReversed()]) {
      expect(nearestLocalities(units, 'Tân Sơn', 2).map(({ id }) => id)).toEqual(alike.map(({ id }) => id));
    }
  });

  it('are none where nothing comes near', () => {
    expect(nearest('thanh-pho-ho-chi-minh/quan-1', 3)).toEqual([]);
    expect(nearest('', 3)).toEqual([]);
  });
});

describe('the units that words tell of', () => {
  const found = (text: string) => findLocalities(PLACES, text).map(({ id }) => id);

  it('are narrowed down by the words of what they lie in, in any order', () => {
    expect(found('Yên Sơn').length).toBeGreaterThan(1);
    expect(found('Tuyên Quang, xã Tứ Quận')).toEqual([TU_QUAN]);
    expect(found('tu quan son la')).toEqual([]);
  });

  it.each([
    ['X. Tứ Quận', TU_QUAN],
    ['x tu quan, h. yen son, t. tuyen quang', TU_QUAN],
    ['TT Yên Sơn', 'tuyen-quang/huyen-yen-son/thi-tran-yen-son'],
    ['H. Yên Sơn', 'tuyen-quang/huyen-yen-son'],
    ['tp.vinh yen', 'vinh-phuc/tp-vinh-yen'],
    ['P. Đống Đa, TP Vĩnh Yên', 'vinh-phuc/tp-vinh-yen/phuong-dong-da'],
  ])('are of the kind that is shortened: %s', (text, id) => {
    expect(found(text)[0]).toBe(id);
  });

  it('are those in force before former ones', () => {
    const alike = [
      locality({ id: 'p/huyen-b/xa-hoa-phu', name: 'Hòa Phú', until: '2025-06-30' }),
      locality({ id: 'p/xa-hoa-phu', name: 'Hòa Phú' }),
    ];
    expect(findLocalities(alike, 'hoa phu').map(({ id }) => id)).toEqual([
      'p/xa-hoa-phu',
      'p/huyen-b/xa-hoa-phu',
    ]);
  });

  it('are those first whose accents are as written', () => {
    const alike = ['Sơn Hà', 'Sơn Hạ'].map((name, index) =>
      locality({ id: `p/xa-son-ha-${index}`, name, code: String(index) }),
    );
    expect(findLocalities(alike, 'Sơn Hạ').map(({ name }) => name)).toEqual(['Sơn Hạ', 'Sơn Hà']);
  });
});
