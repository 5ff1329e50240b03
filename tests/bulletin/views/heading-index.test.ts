import { expect, it } from 'vitest';
import { indexPages, searchPages } from '../../../src/bulletin/views/heading-index.ts';
import { story } from '../build.ts';
import { bulletinOf, viewsOf } from '../bulletin-of.ts';

const source = { name: 'Báo Sơn La', author: [{ id: 'dao' }], photoBy: [] };
const bulletin = bulletinOf([
  story({ id: 'a', topics: ['nong-thon-moi', 'dan-van'], series: 'nghi-quyet', source }),
  story({ id: 'b', topics: ['nong-thon-moi'], authors: ['dao'], source }),
]);
const [topics, series, authors] = viewsOf(indexPages, bulletin, 'en');

it('The index of topics has them in the order of the menu, those without stories too', () => {
  expect(topics).toEqual([
    { id: 'sinh-hoat-chi-bo', name: 'Party cell meetings', count: 0 },
    { id: 'nong-thon-moi', name: 'New countryside', description: 'Roads, schools, clinics.', count: 2 },
    { id: 'dan-van', name: 'Winning support', count: 1 },
  ]);
});

it('The index of series counts the stories of each', () => {
  expect(series).toEqual([{ id: 'nghi-quyet', name: 'Resolutions at work', count: 1 }]);
});

it('The index of authors stands by name, Đ before E and L, and counts a story once that is theirs twice', () => {
  expect(authors).toEqual([
    { id: 'dao', name: 'Đào Lan', count: 2 },
    { id: 'ban-bien-tap', name: 'Editorial desk', count: 1 },
    { id: 'dung', name: 'Lê Dũng', count: 0 },
  ]);
});

it('The search page offers the topics and authors that have stories', () => {
  const [choices] = viewsOf(searchPages, bulletin, 'en');
  const ids = (entries: readonly { readonly id: string }[] = []) => entries.map(({ id }) => id);
  expect([ids(choices?.topics), ids(choices?.authors)]).toEqual([
    ['nong-thon-moi', 'dan-van'],
    ['dao', 'ban-bien-tap'],
  ]);
});
