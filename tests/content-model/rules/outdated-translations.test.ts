import { expect, it } from 'vitest';
import { original, STORY, told, translation } from '../content.ts';

const [VI, EN] = [`${STORY}/vi.mdx`, `${STORY}/en.mdx`];

it('tells of a translation older than the last change of its original', () => {
  const fields = { updated: '2020-02-02', corrections: '[{ date: 2020-03-01, text: Một. }]' };
  expect(told({ [VI]: original(fields), [EN]: translation() })).toMatchInlineSnapshot(`
    "articles/2020/ban-bo-hop/en.mdx:4:translation.date warning of outdated-translations
    Bản dịch cũ hơn bản gốc: bản dịch ghi 2020-02-01, bản gốc sửa 2020-03-01. Dịch lại chỗ đã sửa rồi ghi ngày dịch mới.
    The translation is older than the original: translated 2020-02-01, the original changed 2020-03-01. Translate what changed, then write the new date."
  `);
});

it('takes one of the same day, and one of an original that never changed', () => {
  expect(told({ [VI]: original({ updated: '2020-02-01' }), [EN]: translation() })).toBe('');
  expect(told({ [VI]: original(), [EN]: translation() })).toBe('');
});
