import { describe, expect, it, test } from 'vitest';
import { parseQuery } from '../../src/search/query.ts';

/** The terms of a query: `<2021-09>` for a date, `<2020-01..2020-03>` for a range, `<--03-26?>` for what may be none. */
function terms(typed: string): string {
  const said = parseQuery(typed).terms.map(({ words, date }) => {
    if (date === undefined) return words.join('+');
    const { time, isSure } = date;
    const range = 'from' in time ? [...new Set([time.from, time.to])].join('..') : `--${time.dayOfYear}`;
    return `<${range}${isSure ? '' : '?'}>`;
  });
  return said.join(' ');
}

describe('dates in the word box', () => {
  test.each([
    ['21/1/2020', '<2020-01-21>'],
    ['21-01-2020', '<2020-01-21>'],
    ['21.1.2020', '<2020-01-21>'],
    ['2020-01-21', '<2020-01-21>'],
    ['21 / 1 / 2020', '<2020-01-21>'],
    ['(13/9/2021)', '<2021-09-13>'],
    ['Ngày 21/1/2020.', '<2020-01-21>'],
    ['Thứ Ba, 21/01/2020', '<2020-01-21>'],
    ['ngày 21 tháng 01 năm 2020', '<2020-01-21>'],
    ['mùng 3 tháng 2 năm 1930', '<1930-02-03>'],
    ['tháng 9/2021', '<2021-09>'],
    ['9/2021', '<2021-09>'],
    ['tháng 9 năm 2021', '<2021-09>'],
    ['thang 9 nam 2021', '<2021-09>'],
    ['THÁNG 9 NĂM 2021', '<2021-09>'],
    ['T9/2021', '<2021-09>'],
    ['tháng chín năm 2021', '<2021-09>'],
    ['tháng năm năm 2021', '<2021-05>'],
    ['tháng mười hai 2021', '<2021-12>'],
    ['trong tháng 9/2021', '<2021-09>'],
    ['năm 2023', '<2023>'],
    ['nam 2023', '<2023>'],
    ['2023', '<2023>'],
    ['２０２３', '<2023>'],
    ['in 2023', '<2023>'],
    ['January 2020', '<2020-01>'],
    ['Jan 2020', '<2020-01>'],
    ['21 January 2020', '<2020-01-21>'],
    ['January 21, 2020', '<2020-01-21>'],
    ['the 21st of January 2020', '<2020-01-21>'],
    ['Tuesday, 21 January 2020', '<2020-01-21>'],
    ['quý I/2020', '<2020-01..2020-03>'],
    ['Quí 1 năm 2020', '<2020-01..2020-03>'],
    ['quy IV 2020', '<2020-10..2020-12>'],
    ['Q1 2020', '<2020-01..2020-03>'],
    ['third quarter of 2020', '<2020-07..2020-09>'],
    ['6 tháng đầu năm 2020', '<2020-01..2020-06>'],
    ['3 tháng cuối năm 2020', '<2020-10..2020-12>'],
    ['nửa cuối năm 2020', '<2020-07..2020-12>'],
    ['first half of 2020', '<2020-01..2020-06>'],
    ['từ tháng 9 đến tháng 12/2021', '<2021-09..2021-12>'],
    ['từ 1/9/2021 đến 15/10/2021', '<2021-09-01..2021-10-15>'],
    ['from 2020 to 2022', '<2020..2022>'],
    ['21 tháng 1', '<--01-21>'],
    ['ngày 26/3', '<--03-26>'],
    ['3 May', '<--05-03>'],
    ['26/3', '<--03-26?>'],
    ['29-2', '<--02-29?>'],
  ])('%s is one', (typed, date) => {
    expect(terms(typed)).toBe(date);
    expect(parseQuery(typed).finished).toBe(true);
  });

  test.each([
    ['chiêm hóa 2023', 'chiêm hóa <2023>'],
    ['tích sơn tháng 9 2021', 'tích sơn <2021-09>'],
    ['Tích Sơn, tháng 9/2021, họp', 'tích sơn <2021-09> họp'],
    ['họp 21/1/2020 chi bộ 2021', 'họp <2020-01-21> chi bộ <2021>'],
    ['tổ 9 2021', 'tổ 9 <2021>'],
    ['việt nam 2023', 'việt nam <2023>'],
    ['quang nam 2023', 'quang nam <2023>'],
    ['chiem hoa nam 2023', 'chiem hoa <2023>'],
    ['chiến thắng 9/2021', 'chiến thắng <2021-09>'],
    ['Thứ Hai, 21/01/2020', 'thứ hai <2020-01-21>'],
  ])('%s has one among other words', (typed, said) => {
    expect(terms(typed)).toBe(said);
  });

  test.each([
    '31/4/2020',
    'tháng 13/2021',
    '1/13/2020',
    '21/1/20',
    'tháng 9/202',
    '"tháng 9/2021"',
    '1/400',
    '63/2014/TT',
    'Nghị quyết 26/2012/NQ-HĐND',
    'nghị quyết 21',
    '18-NQ/TW',
    'số 12/2020',
    'Nghị quyết 10/2012',
    'chỉ thị 05/12',
    '0912 345 678',
    '0203 2020 123',
    '2020-2025',
    'giai đoạn 2021 - 2025',
    '1400',
    '1.975',
    '2500',
    '2023%',
    'quỹ I/2020',
    '3 máy cày',
    '3 may cay',
    '21 1',
    '9 2021 345',
    'hôm qua',
    'tháng 9',
    '26.3',
  ])('%s has none', (typed) => {
    expect(terms(typed)).not.toContain('<');
  });

  it('stand where they were typed', () => {
    const [, date] = parseQuery('họp  trong tháng 9/2021, xã').terms;
    expect(date?.date).toMatchObject({ start: 5, end: 23 });
  });

  it('are read in no more than the words that are searched for', () => {
    const words = 'một '.repeat(15);
    expect(terms(`${words}2020 họp`)).toBe(`${words}<2020>`);
    expect(terms(`${words}tháng 9/2021`)).toBe(`${words}tháng`);
    expect(parseQuery('1/'.repeat(100_000)).cut).toBe(true);
    expect(parseQuery('2020 '.repeat(50_000)).terms).toHaveLength(16);
  });
});
