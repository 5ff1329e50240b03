import { expect, it } from 'vitest';
import { original, STORY, told, translation } from '../content.ts';

const [VI, EN] = [`${STORY}/vi.mdx`, `${STORY}/en.mdx`];

it('tells changes dated before the story', () => {
  const fields = {
    updated: '2020-01-20',
    withdrawn: '{ date: 2019, reason: Sai. }',
    corrections: '[{ date: 2020-01, text: Một. }, { date: 2019-12, text: Hai. }]',
  };
  expect(told({ [VI]: original(fields) })).toMatchInlineSnapshot(`
    "articles/2020/ban-bo-hop/vi.mdx:8:updated error of later-dates
    Ngày 2020-01-20 sớm hơn ngày của tin (2020-01-21). Sửa một trong hai ngày.
    The date 2020-01-20 is before the story’s date (2020-01-21). Correct one of the two.

    articles/2020/ban-bo-hop/vi.mdx:9:withdrawn.date error of later-dates
    Ngày 2019 sớm hơn ngày của tin (2020-01-21). Sửa một trong hai ngày.
    The date 2019 is before the story’s date (2020-01-21). Correct one of the two.

    articles/2020/ban-bo-hop/vi.mdx:10:corrections.1.date error of later-dates
    Ngày 2019-12 sớm hơn ngày của tin (2020-01-21). Sửa một trong hai ngày.
    The date 2019-12 is before the story’s date (2020-01-21). Correct one of the two."
  `);
});

it('tells changes, sources and translations dated in the future', () => {
  const fields = {
    updated: '2020-02-03',
    withdrawn: '{ date: 2020-03, reason: Sai. }',
    corrections: '[{ date: 2021, text: Một. }]',
    source: '{ name: Báo Sơn La, date: 2020-02-03 }',
  };
  const en = translation({ translation: '{ by: ban-bien-tap, method: human, date: 2020-02-03 }' });
  expect(told({ [VI]: original(fields), [EN]: en }, { now: '2020-02-02T12:00+07:00' }))
    .toMatchInlineSnapshot(`
      "articles/2020/ban-bo-hop/en.mdx:4:translation.date error of later-dates
      Ngày 2020-02-03 còn ở phía trước (hôm nay là 2020-02-02). Sửa thành ngày đã qua, ví dụ: 2020-02-02
      The date 2020-02-03 is in the future (today is 2020-02-02). Correct it to a day that has come, for example: 2020-02-02

      articles/2020/ban-bo-hop/en.mdx:4:translation.date warning of outdated-translations
      Bản dịch cũ hơn bản gốc: bản dịch ghi 2020-02-03, bản gốc sửa 2021. Dịch lại chỗ đã sửa rồi ghi ngày dịch mới.
      The translation is older than the original: translated 2020-02-03, the original changed 2021. Translate what changed, then write the new date.

      articles/2020/ban-bo-hop/vi.mdx:8:updated error of later-dates
      Ngày 2020-02-03 còn ở phía trước (hôm nay là 2020-02-02). Sửa thành ngày đã qua, ví dụ: 2020-02-02
      The date 2020-02-03 is in the future (today is 2020-02-02). Correct it to a day that has come, for example: 2020-02-02

      articles/2020/ban-bo-hop/vi.mdx:9:withdrawn.date error of later-dates
      Ngày 2020-03 còn ở phía trước (hôm nay là 2020-02-02). Sửa thành ngày đã qua, ví dụ: 2020-02-02
      The date 2020-03 is in the future (today is 2020-02-02). Correct it to a day that has come, for example: 2020-02-02

      articles/2020/ban-bo-hop/vi.mdx:10:corrections.0.date error of later-dates
      Ngày 2021 còn ở phía trước (hôm nay là 2020-02-02). Sửa thành ngày đã qua, ví dụ: 2020-02-02
      The date 2021 is in the future (today is 2020-02-02). Correct it to a day that has come, for example: 2020-02-02

      articles/2020/ban-bo-hop/vi.mdx:11:source.date error of later-dates
      Ngày 2020-02-03 còn ở phía trước (hôm nay là 2020-02-02). Sửa thành ngày đã qua, ví dụ: 2020-02-02
      The date 2020-02-03 is in the future (today is 2020-02-02). Correct it to a day that has come, for example: 2020-02-02"
    `);
});

it('takes changes of the same day and of today', () => {
  const fields = { updated: '2020-01-21', corrections: '[{ date: 2020, text: Một. }]' };
  expect(told({ [VI]: original(fields) }, { now: '2020-01-21T00:00+07:00' })).toBe('');
});
