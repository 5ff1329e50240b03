import { describe, expect, it } from 'vitest';
import type { Author } from '../../../src/bulletin/heading.ts';
import { authorPages } from '../../../src/bulletin/views/author-view.ts';
import { story } from '../build.ts';
import { bulletinOf, viewsOf } from '../bulletin-of.ts';

const author: Author = {
  id: 'ban-bien-tap',
  name: { vi: 'Ban biên tập', en: 'Editorial desk' },
  kind: 'newsroom',
};
const source = { name: 'Báo Sơn La', author: [{ id: author.id }], photoBy: [] };
const own = (count: number) => Array.from({ length: count }, (_, at) => story({ id: `own-${at + 10}` }));
const after = (count: number) =>
  Array.from({ length: count }, (_, at) => story({ id: `after-${at + 10}`, authors: ['dung'], source }));

function pages(ownStories: number, afterStories: number) {
  const stories = [...own(ownStories), ...after(afterStories)];
  return viewsOf(authorPages, bulletinOf(stories, { authors: [author] }), 'en').map((view) => ({
    page: `${view.page}/${view.pages}`,
    own: view.own?.groups.flatMap(({ teasers }) => teasers).length,
    after: view.after?.groups.flatMap(({ teasers }) => teasers).length,
  }));
}

describe('the pages of an author', () => {
  it('have both lists side by side, as far as each goes', () => {
    expect(pages(45, 21)).toEqual([
      { page: '1/3', own: 20, after: 20 },
      { page: '2/3', own: 20, after: 1 },
      { page: '3/3', own: 5, after: undefined },
    ]);
  });

  it('have one list where there is nothing for the other', () => {
    expect(pages(0, 1)).toEqual([{ page: '1/1', own: undefined, after: 1 }]);
    expect(pages(1, 0)).toEqual([{ page: '1/1', own: 1, after: undefined }]);
  });

  it('are a single one where there are no stories', () => {
    expect(pages(0, 0)).toEqual([{ page: '1/1', own: undefined, after: undefined }]);
  });

  it('bear the author’s name in their language', () => {
    expect(viewsOf(authorPages, bulletinOf([], { authors: [author] }), 'en')[0]).toMatchObject({
      id: author.id,
      name: 'Editorial desk',
    });
  });
});
