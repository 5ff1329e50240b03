import { expect, it } from 'vitest';
import { DRAWING, original, read, STORY, told, translation } from '../content.ts';

const [VI, EN] = [`${STORY}/vi.mdx`, `${STORY}/en.mdx`];

it('tells what a translation repeats or contradicts', () => {
  const changes = {
    [VI]: original({ photo: '{ src: ./a.svg, alt: a }' }),
    [EN]: translation({
      date: '2020-01-21',
      topics: '[nong-thon-moi]',
      photo: '{ src: ./b.svg, alt: a, credit: B }',
    }),
    [`${STORY}/a.svg`]: DRAWING,
  };
  expect(told(changes)).toMatchInlineSnapshot(`
    "articles/2020/ban-bo-hop/en.mdx:5:date error of inherited
    Bản dịch lấy “date” từ bản gốc. Bỏ mục này ở đây; muốn sửa thì sửa ở bản gốc.
    A translation takes “date” from the original. Remove it here; to change it, change the original.

    articles/2020/ban-bo-hop/en.mdx:6:topics error of inherited
    Bản dịch lấy “topics” từ bản gốc. Bỏ mục này ở đây; muốn sửa thì sửa ở bản gốc.
    A translation takes “topics” from the original. Remove it here; to change it, change the original.

    articles/2020/ban-bo-hop/en.mdx:7:photo.src error of inherited
    Bản dịch lấy “photo.src” từ bản gốc. Bỏ mục này ở đây; muốn sửa thì sửa ở bản gốc.
    A translation takes “photo.src” from the original. Remove it here; to change it, change the original.

    articles/2020/ban-bo-hop/en.mdx:7:photo.credit error of inherited
    Bản dịch lấy “photo.credit” từ bản gốc. Bỏ mục này ở đây; muốn sửa thì sửa ở bản gốc.
    A translation takes “photo.credit” from the original. Remove it here; to change it, change the original."
  `);
  expect(read(changes).model.stories).toMatchObject([{ topics: ['sinh-hoat-chi-bo'], articles: { en: {} } }]);
});

it('leaves unknown fields to the frontmatter', () => {
  expect(read({ [EN]: translation({ colour: 'red' }) }).problems).toMatchObject([
    { rule: 'frontmatter', field: 'colour', line: 5 },
  ]);
});
