import { describe, expect, it } from 'vitest';
import { countryPages } from '../../../src/bulletin/views/country-view.ts';
import { story } from '../build.ts';
import type { Bulletin } from '../../../src/bulletin/bulletin.ts';
import { bulletinOf } from '../bulletin-of.ts';

const countryView = (bulletin: Bulletin) => countryPages.view({ kind: 'locality' }, bulletin, 'vi');
const TU_QUAN = 'tuyen-quang/huyen-yen-son/xa-tu-quan';

function stories(count: number, date: string, ...localities: readonly [string, ...string[]]) {
  return Array.from({ length: count }, (_, at) =>
    story({ id: `${date}-${at}-${localities[0]}`, date, localities }),
  );
}

describe('the page of the country', () => {
  it('has the provinces of today alone, those without stories too, with distinct stories', () => {
    const { provinces } = countryView(bulletinOf(stories(2, '2020-01-21', TU_QUAN, 'vinh-phuc')));
    expect(provinces.map(({ unit, count, linked }) => [unit.name, count, linked])).toEqual([
      ['Phú Thọ', 2, true],
      ['Sơn La', 0, true],
      ['Tuyên Quang', 2, true],
    ]);
  });

  it('has an index of former names', () => {
    const { letters } = countryView(bulletinOf([])).formerNames;
    expect(letters.map(({ letter, entries }) => [letter, entries.length])).toEqual([
      ['C', 1],
      ['M', 1],
      ['V', 2],
      ['Y', 1],
    ]);
  });

  it('spreads the stories over the provinces that have some and over all years in between', () => {
    const { years, rows } = countryView(
      bulletinOf([
        ...stories(1, '2019', TU_QUAN),
        ...stories(3, '2021-06', TU_QUAN),
        ...stories(2, '2021-06-01', 'vinh-phuc'),
      ]),
    );
    expect(years.map(({ date, count }) => [date, count])).toEqual([
      ['2019', 1],
      ['2020', 0],
      ['2021', 5],
    ]);
    expect(rows.map(({ province, cells }) => [province.name, ...cells.map(({ count }) => count)])).toEqual([
      ['Phú Thọ', 0, 0, 2],
      ['Tuyên Quang', 1, 0, 3],
    ]);
  });

  it('draws dots whose areas grow with the stories, none for no story, and none too small to see', () => {
    const view = countryView(
      bulletinOf([
        ...stories(400, '2020', TU_QUAN),
        ...stories(100, '2021', TU_QUAN),
        ...stories(1, '2022', TU_QUAN),
        ...stories(1, '2024', TU_QUAN),
      ]),
    );
    expect(view.rows[0]?.cells.map(({ radius }) => radius)).toEqual([50, 25, 14, 0, 14]);
  });

  it('has no picture without stories', () => {
    expect(countryView(bulletinOf([]))).toMatchObject({ years: [], rows: [] });
    expect(countryView(bulletinOf([])).provinces).toHaveLength(3);
  });
});
