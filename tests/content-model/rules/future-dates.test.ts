import { expect, it } from 'vitest';
import { original, STORY, told } from '../content.ts';

const VI = `${STORY}/vi.mdx`;

it('tells a date that comes after today in Vietnam, and how to publish later', () => {
  const now = '2020-01-20T16:59Z';
  expect(told({}, { now })).toMatchInlineSnapshot(`
    "articles/2020/ban-bo-hop/vi.mdx:4:date error of future-dates
    Ngày 2020-01-21 còn ở phía trước (hôm nay là 2020-01-20). Sửa ngày; nếu muốn hẹn ngày đăng thì thêm, ví dụ: publishAt: 2020-01-21T06:00+07:00
    The date 2020-01-21 is in the future (today is 2020-01-20). Correct it; to publish later, add for example: publishAt: 2020-01-21T06:00+07:00"
  `);
});

it('takes a date that has begun in Vietnam', () => {
  expect(told({}, { now: '2020-01-20T17:00Z' })).toBe('');
});

it('takes a partial date by its first day', () => {
  expect(told({ [VI]: original({ date: '2020-01' }) }, { now: '2020-01-02T00:00Z' })).toBe('');
});

it('takes a future date under an embargo that lasts as long', () => {
  expect(
    told({ [VI]: original({ publishAt: '2020-01-21T00:00+07:00' }) }, { now: '2019-12-31T00:00Z' }),
  ).toBe('');
});

it('tells an embargo that ends before the date', () => {
  const now = '2019-12-31T00:00Z';
  expect(told({ [VI]: original({ publishAt: '2020-01-20T23:59+07:00' }) }, { now })).toMatchInlineSnapshot(`
    "articles/2020/ban-bo-hop/vi.mdx:4:date error of future-dates
    Ngày 2020-01-21 đến sau giờ đăng 2020-01-20T23:59+07:00: lúc đăng, ngày ấy còn ở phía trước. Sửa “date” hoặc “publishAt”.
    The date 2020-01-21 comes after the time of publication, 2020-01-20T23:59+07:00: it would be in the future then. Correct “date” or “publishAt”."
  `);
});
