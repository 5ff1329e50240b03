import { describe, expect, it } from 'vitest';
import { storyDate } from '../../src/new-story/story-date.ts';

const NOW = new Date('2026-11-26T12:00+07:00');

describe('the date of a new story', () => {
  it.each([
    ['', '2026-11-26'],
    ['21/11/2026', '2026-11-21'],
    ['21-11-2026', '2026-11-21'],
    ['21.11.2026.', '2026-11-21'],
    ['1/7/2026', '2026-07-01'],
    ['ngày 21 tháng 11 năm 2026', '2026-11-21'],
    ['21 tháng 11, 2026', '2026-11-21'],
    ['Thứ Hai, ngày 13/09/2021', '2021-09-13'],
    ['THANG 6/2023', '2023-06'],
    ['năm 2011', '2011'],
    ['2020-01-21', '2020-01-21'],
    ['Nov 21st, 2026', '2026-11-21'],
    ['hôm nay', '2026-11-26'],
    ['  HOM   NAY ', '2026-11-26'],
    ['Hôm Nay'.normalize('NFD'), '2026-11-26'],
    ['sáng nay', '2026-11-26'],
    ['Today', '2026-11-26'],
    ['hôm qua', '2026-11-25'],
    ['tối qua', '2026-11-25'],
    ['yesterday', '2026-11-25'],
    ['hôm kia', '2026-11-24'],
    ['the day before yesterday', '2026-11-24'],
    ['hôm kìa', '2026-11-23'],
    ['cách đây 5 ngày', '2026-11-21'],
    ['30 days ago', '2026-10-27'],
    ['tháng này', '2026-11'],
    ['tháng trước', '2026-10'],
    ['năm nay', '2026'],
    ['năm ngoái', '2025'],
  ])('may be typed as “%s”', (typed, date) => {
    expect(storyDate(typed, NOW, 'vi')).toEqual({ date });
  });

  it('is counted from the day in Vietnam, over the end of a month and year', () => {
    const night = new Date('2026-12-31T17:30Z');
    expect(storyDate('hôm qua', night, 'vi')).toEqual({ date: '2026-12-31' });
    expect(storyDate('tháng trước', night, 'vi')).toEqual({ date: '2026-12' });
    expect(storyDate('', night, 'vi')).toEqual({ date: '2027-01-01' });
  });
});

describe('a date that can’t be taken', () => {
  const wrong = (typed: string) =>
    (['vi', 'en'] as const)
      .map((messages) => storyDate(typed, NOW, messages))
      .map((read) => ('wrong' in read ? read.wrong : read.date))
      .join('\n');

  it('is told with what to write instead', () => {
    expect(wrong('mùng 3')).toMatchInlineSnapshot(`
      "Không hiểu ngày “mùng 3”. Viết như 26/11/2026, 6/2023, 2011, hôm nay hoặc hôm qua.
      The date “mùng 3” is not understood. Write it like 26 November 2026, June 2023, 2011, today or yesterday."
    `);
    expect(wrong('31/2/2026')).toMatchInlineSnapshot(`
      "Lịch không có ngày “31/2/2026”. Viết ngày trước, tháng sau, năm đủ bốn chữ số (từ 1900), ví dụ: 26/11/2026
      There is no day “31/2/2026” in the calendar. Write the day before the month and all digits of the year (from 1900), for example: 26 November 2026"
    `);
    expect(wrong('thứ Ba 13/09/2021')).toMatchInlineSnapshot(`
      "“thứ Ba 13/09/2021”: ngày ấy rơi vào thứ khác. Kiểm tra lại thứ và ngày.
      The date in “thứ Ba 13/09/2021” falls on another weekday. Check the weekday and the date."
    `);
    expect(wrong('ngày mai')).toMatchInlineSnapshot(`
      "“ngày mai” là ngày chưa đến (hôm nay là 26/11/2026). Viết ngày của việc đã diễn ra.
      The date “ngày mai” is in the future (today is 26 November 2026). Write the date of what has happened."
    `);
    expect(wrong('1/12/27')).toMatchInlineSnapshot(`
      "Ngày “1/12/27” chưa có năm đủ bốn chữ số. Viết đủ, ví dụ: 26/11/2026
      The date “1/12/27” doesn’t have all digits of the year. Write for example: 26 November 2026"
    `);
  });

  it.each([
    ['21/11/26', '21/11/2026'],
    ['1/5/99', '01/05/1999'],
    ['21/11', '21/11/2026'],
    ['27/11', '27/11/2025'],
    ['21 tháng 11', '21/11/2026'],
    ['3/11', '03/11/2026 hoặc 03/2011'],
    ['6/23', '06/2023'],
    ['11/21/2026', '21/11/2026'],
    ['november 21', '21/11/2026 hoặc 11/2021'],
    ['tháng 6', '06/2026'],
  ])('offers for “%s” what may have been meant', (typed, meant) => {
    const read = storyDate(typed, NOW, 'vi');
    expect('wrong' in read && read.wrong).toBe(`Chưa rõ ngày “${typed}”. Viết: ${meant}`);
  });

  it.each([
    'thứ Hai',
    'tuần trước',
    '5',
    '21',
    '2026-11-21T10:00',
    '21-22/11/2026',
    'xyz',
    '2027',
    '27/11/2026',
    '٣/١١/٢٠٢٦',
  ])('is never guessed from “%s”', (typed) => {
    expect(storyDate(typed, NOW, 'vi')).toHaveProperty('wrong');
  });
});
