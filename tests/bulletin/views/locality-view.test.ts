import { describe, expect, it } from 'vitest';
import { type LocalityNode, localityTree, localityView } from '../../../src/bulletin/views/locality-view.ts';
import { locality, story } from '../build.ts';
import { bulletinOf, MUONG_BANG } from '../bulletin-of.ts';

const TU_QUAN = 'tuyen-quang/huyen-yen-son/xa-tu-quan';
const bulletin = bulletinOf([
  story({ id: 'a', localities: [TU_QUAN] }),
  story({ id: 'b', localities: [TU_QUAN, 'tuyen-quang/huyen-yen-son/xa-chieu-yen'] }),
  story({ id: 'c', localities: ['tuyen-quang/huyen-chiem-hoa/xa-yen-lap'] }),
  story({ id: 'd', localities: ['vinh-phuc/tp-vinh-yen/phuong-tich-son'] }),
  story({ id: 'e', localities: ['phu-tho/phuong-vinh-yen'] }),
]);
const counts = (units: readonly { readonly unit: { readonly id: string }; readonly count: number }[]) =>
  units.map(({ unit, count }) => [unit.id, count]);

describe('the page of a place', () => {
  it('counts each story once, however many of its units lie there', () => {
    expect(localityView('tuyen-quang/huyen-yen-son', bulletin).count).toBe(2);
    expect(localityView('tuyen-quang', bulletin).count).toBe(3);
  });

  it('names what the place lies in, the nearest first', () => {
    expect(localityView(TU_QUAN, bulletin).parents.map(({ name }) => name)).toEqual([
      'Yên Sơn',
      'Tuyên Quang',
    ]);
  });

  it('leads to its parts that have stories, former and present', () => {
    expect(counts(localityView('tuyen-quang', bulletin).parts)).toEqual([
      ['tuyen-quang/huyen-chiem-hoa', 1],
      ['tuyen-quang/xa-luc-hanh', 1],
      ['tuyen-quang/xa-yen-lap', 1],
      ['tuyen-quang/huyen-yen-son', 2],
      ['tuyen-quang/xa-yen-son', 2],
    ]);
  });

  it('leads to what took its place', () => {
    expect(counts(localityView(TU_QUAN, bulletin).successors)).toEqual([['tuyen-quang/xa-yen-son', 2]]);
    expect(localityView('tuyen-quang/xa-yen-son', bulletin).successors).toEqual([]);
  });

  it('leads to what it was formed from, with the numbers of their stories', () => {
    expect(counts(localityView('tuyen-quang/xa-yen-son', bulletin).predecessors)).toEqual([
      [TU_QUAN, 2],
      ['tuyen-quang/huyen-yen-son/thi-tran-yen-son', 0],
    ]);
  });

  it('tells it from its homonyms that have stories', () => {
    const { homonyms } = localityView('tuyen-quang/xa-yen-son', bulletin);
    expect(homonyms.map(({ unit, parents }) => [unit.id, parents.map(({ id }) => id)])).toEqual([
      ['tuyen-quang/huyen-yen-son', ['tuyen-quang']],
    ]);
  });

  it('does not warn of a unit of its name that took its place', () => {
    expect(localityView('tuyen-quang/huyen-yen-son', bulletin).homonyms).toEqual([]);
  });

  it('can’t be shown where the gazetteer doesn’t have it', () => {
    expect(() => localityView('la', bulletin)).toThrow('There is no locality "la" in the gazetteer.');
  });
});

describe('the tree of places', () => {
  const lines = (nodes: readonly LocalityNode[], indent = ''): readonly string[] =>
    nodes.flatMap(({ unit, count, parts }) => [
      `${indent}${unit.id} ${count}`,
      ...lines(parts, `${indent}  `),
    ]);

  it('has all units that have stories, those of today before those that are no more', () => {
    expect(lines(localityTree(bulletin))).toEqual([
      'phu-tho 2',
      '  phu-tho/phuong-vinh-yen 2',
      'tuyen-quang 3',
      '  tuyen-quang/xa-luc-hanh 1',
      '  tuyen-quang/xa-yen-lap 1',
      '  tuyen-quang/xa-yen-son 2',
      '  tuyen-quang/huyen-chiem-hoa 1',
      '    tuyen-quang/huyen-chiem-hoa/xa-yen-lap 1',
      '  tuyen-quang/huyen-yen-son 2',
      '    tuyen-quang/huyen-yen-son/xa-chieu-yen 1',
      '    tuyen-quang/huyen-yen-son/xa-tu-quan 2',
      'vinh-phuc 1',
      '  vinh-phuc/tp-vinh-yen 1',
      '    vinh-phuc/tp-vinh-yen/phuong-tich-son 1',
    ]);
  });

  it('has Đ after D, and names alike by id', () => {
    const names = {
      'dong-thap': 'Đồng Tháp',
      'dak-lak': 'Đắk Lắk',
      'da-nang': 'Đà Nẵng',
      'dien-bien': 'Diên Biên',
    };
    const localities = [
      ...Object.entries(names).map(([id, name]) => locality({ id, name })),
      locality({ id: 'da-nang-2', name: 'Đà Nẵng' }),
    ];
    const stories = localities.map(({ id }) => story({ id, localities: [id] }));
    const tree = localityTree(bulletinOf(stories, { localities }));
    expect(tree.map(({ unit }) => unit.id)).toEqual([
      'dien-bien',
      'da-nang',
      'da-nang-2',
      'dak-lak',
      'dong-thap',
    ]);
  });

  it('is empty without stories', () => {
    expect(localityTree(bulletinOf([]))).toEqual([]);
    expect(localityTree(bulletinOf([story({ localities: [MUONG_BANG] })]))).toHaveLength(1);
  });
});
