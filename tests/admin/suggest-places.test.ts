import { describe, expect, test } from 'vitest';
import { placesOf, placeRows } from '../../src/admin/places/place-file.ts';
import { placeSuggestions } from '../../src/admin/places/suggest-places.ts';
import { calendarDate } from '../../src/bulletin/calendar-date.ts';
import { createGazetteer } from '../../src/bulletin/gazetteer.ts';
import type { Locality } from '../../src/bulletin/locality.ts';

const END = calendarDate('2025-06-30');
const unit = (id: string, kind: Locality['kind'], name: string, rest: Partial<Locality> = {}): Locality => ({
  id,
  kind,
  name,
  successors: [],
  ...rest,
});

const GAZETTEER = createGazetteer([
  unit('tuyen-quang', 'tinh', 'Tuyên Quang'),
  unit('tuyen-quang/huyen-chiem-hoa', 'huyen', 'Chiêm Hóa', { until: END }),
  unit('tuyen-quang/huyen-chiem-hoa/xa-hoa-phu', 'xa', 'Hòa Phú', {
    until: END,
    successors: ['tuyen-quang/xa-yen-nguyen'],
  }),
  unit('tuyen-quang/huyen-yen-son', 'huyen', 'Yên Sơn', { until: END }),
  unit('tuyen-quang/huyen-yen-son/xa-tu-quan', 'xa', 'Tứ Quận', {
    until: END,
    successors: ['tuyen-quang/xa-yen-son'],
  }),
  unit('tuyen-quang/xa-yen-nguyen', 'xa', 'Yên Nguyên', { since: calendarDate('2025-07-01') }),
  unit('tuyen-quang/xa-yen-son', 'xa', 'Yên Sơn', { since: calendarDate('2025-07-01') }),
  unit('ha-noi', 'thanh-pho', 'Hà Nội'),
  unit('ha-noi/phuong-dong-da', 'phuong', 'Đống Đa', { since: calendarDate('2025-07-01') }),
]);

const { suggest, named } = placeSuggestions(placesOf(placeRows(GAZETTEER)));
const labels = (text: string, date = '') =>
  suggest(text, date, 10).map(({ label, note }) => (note === '' ? label : `${label} (${note})`));

describe('the place field', () => {
  test.each(['Tứ Quận', 'tu quan', 'TU QUAN', 'tu qu', 'xã Tứ Quận', 'xa tu quan yen son', 'tu quan tuyen'])(
    'finds a commune by “%s”',
    (text) => {
      expect(labels(text, '2020-01-21')).toEqual(['Xã Tứ Quận, huyện Yên Sơn, Tuyên Quang (đến 30/06/2025)']);
    },
  );

  test('folds đ, which no accent is taken from', () => {
    expect(labels('dong da')).toEqual(['Phường Đống Đa, thành phố Hà Nội']);
  });

  test('puts units in force on the day of the story first', () => {
    expect(labels('yen son', '2020-01-21')).toEqual([
      'Huyện Yên Sơn, Tuyên Quang (đến 30/06/2025)',
      'Xã Yên Sơn, Tuyên Quang',
    ]);
    expect(labels('yen son', '2026-01-21')[0]).toMatch(/^Xã Yên Sơn, Tuyên Quang/);
  });

  test('gives what took the place of a unit that had ended by then', () => {
    expect(labels('hoa phu', '2026-01-21')).toEqual([
      'Xã Yên Nguyên, Tuyên Quang (trước là xã Hòa Phú, huyện Chiêm Hóa, Tuyên Quang)',
    ]);
  });

  test('leaves open which unit is meant in a year in which both were', () => {
    expect(labels('hoa phu', '2025')).toEqual(['Xã Hòa Phú, huyện Chiêm Hóa, Tuyên Quang (đến 30/06/2025)']);
  });

  test('finds nothing by words that name something else, or by a kind alone among names', () => {
    expect(labels('tu quan ha noi')).toEqual([]);
    expect(labels('')).toEqual([]);
    expect(labels('khong co')).toEqual([]);
  });

  test('names a place by its id, and an unknown one by the id alone', () => {
    expect(named('tuyen-quang/xa-yen-son').label).toBe('Xã Yên Sơn, Tuyên Quang');
    expect(named('khong/co')).toMatchObject({ label: 'khong/co', note: 'không có trong danh mục' });
  });

  test('offers no more than asked for', () => {
    expect(suggest('yen', '', 1)).toHaveLength(1);
  });
});
