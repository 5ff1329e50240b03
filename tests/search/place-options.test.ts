import { describe, expect, it } from 'vitest';
import { placeOptions } from '../../src/search/place-options.ts';
import { catalogue } from './catalogue-of.ts';

const places = catalogue([]);
const counts = new Map(places.places.map(({ id }) => [id, 1]));
const labels = (
  text: string,
  language: 'vi' | 'en' = 'vi',
  own = counts,
  shared = new Map<string, number>(),
) => placeOptions(text, places, { own, shared }, language).map(({ label }) => label);

describe('places to choose', () => {
  it('are told apart from their namesakes, those in force before former ones', () => {
    expect(labels('yen son')).toEqual([
      'Yên Sơn · xã, Sơn La',
      'Yên Sơn · xã, Tuyên Quang',
      'Yên Sơn · huyện, Tuyên Quang (đến 30/06/2025)',
    ]);
  });

  it('are told in English', () => {
    expect(labels('tu quan', 'en')).toEqual([
      'Tứ Quận · Commune, Yên Sơn District, Tuyên Quang Province (until 30 June 2025)',
    ]);
  });

  it('are found with or without accents, in capitals, uncomposed, and by beginnings of their last word', () => {
    for (const text of ['Tứ Qu', 'TU QUAN', 'tứ quận'.normalize('NFD'), 'xã tứ']) {
      expect(labels(text), text).toEqual(['Tứ Quận · xã, huyện Yên Sơn, Tuyên Quang (đến 30/06/2025)']);
    }
  });

  it('stand with names that are typed whole first, then those that begin so', () => {
    expect(labels('son')[0]).toBe('Sơn La · tỉnh');
    expect(labels('huyện yên sơn')).toEqual(['Yên Sơn · huyện, Tuyên Quang (đến 30/06/2025)']);
  });

  it('are all of them where nothing is typed, but for those without results', () => {
    expect(labels('')).toHaveLength(6);
    expect(labels('', 'vi', new Map([['son-la', 2]]))).toEqual(['Sơn La · tỉnh']);
  });

  it('are typed for, though they have stories of a former district alone', () => {
    const shared = new Map([['tuyen-quang/xa-yen-son', 3]]);
    expect(labels('yen son', 'vi', new Map(), shared)).toEqual(['Yên Sơn · xã, Tuyên Quang']);
    expect(labels('', 'vi', new Map(), shared)).toEqual([]);
  });

  it('are those with stories of their own before those that only share some', () => {
    const own = new Map([['tuyen-quang/huyen-yen-son', 2]]);
    expect(labels('yên sơn', 'vi', own, new Map([['tuyen-quang/xa-yen-son', 2]]))).toEqual([
      'Yên Sơn · huyện, Tuyên Quang (đến 30/06/2025)',
      'Yên Sơn · xã, Tuyên Quang',
    ]);
  });

  it('are what a former name leads to today, where it has no stories itself', () => {
    const own = new Map([['tuyen-quang/xa-yen-son', 1]]);
    expect(labels('tứ quận', 'vi', own)).toEqual([
      'Tứ Quận · xã, huyện Yên Sơn, Tuyên Quang (đến 30/06/2025), nay thuộc Yên Sơn · xã, Tuyên Quang',
    ]);
    expect(labels('huyện yên sơn', 'en', own)).toEqual([
      'Yên Sơn · District, Tuyên Quang Province (until 30 June 2025), now part of Yên Sơn · Commune, Tuyên Quang Province',
    ]);
    expect(labels('yên sơn', 'vi', own)).toEqual(['Yên Sơn · xã, Tuyên Quang']);
  });

  it('are the communes of hamlets', () => {
    const label = 'thôn Cây Chanh, thuộc Tứ Quận · xã, huyện Yên Sơn, Tuyên Quang (đến 30/06/2025)';
    for (const text of [
      'cây chanh',
      'THON CAY CHANH',
      'thôn Cây Chanh, Tứ Quận',
      'Cay Chanh hamlet',
      label,
    ]) {
      expect(labels(text), text).toEqual([label]);
    }
    const own = new Map([['tuyen-quang/xa-yen-son', 1]]);
    expect(labels('cây chanh', 'vi', own)).toEqual(['thôn Cây Chanh, nay thuộc Yên Sơn · xã, Tuyên Quang']);
  });

  it('begin with the one whose label was pasted', () => {
    for (const language of ['vi', 'en'] as const) {
      for (const label of labels('', language)) expect(labels(label, language)[0]).toBe(label);
    }
  });

  it('are none for a name that no place has', () => {
    expect(labels('hà nội')).toEqual([]);
  });
});

it('Namesakes near the newsroom’s home are proposed first, whatever they have stories of', () => {
  const own = new Map([...counts, ['tuyen-quang/xa-yen-son', 9]]);
  const first = (home?: string) =>
    placeOptions('yen son', places, { own, shared: new Map() }, 'vi', home)
      .map(({ id }) => id)
      .slice(0, 2);
  expect(first()).toEqual(['tuyen-quang/xa-yen-son', 'son-la/xa-yen-son']);
  expect(first('son-la/huyen-mai-son')).toEqual(['son-la/xa-yen-son', 'tuyen-quang/xa-yen-son']);
});
