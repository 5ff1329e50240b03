import { describe, expect, it } from 'vitest';
import type { Story } from '../../../src/bulletin/story.ts';
import { UNNAMED } from '../../../src/bulletin/newsroom.ts';
import { type ListView, storiesPages } from '../../../src/bulletin/views/list-view.ts';
import { storiesOn, story } from '../build.ts';
import { bulletinOf, viewsOf } from '../bulletin-of.ts';

const views = (stories: readonly Story[]) => viewsOf(storiesPages, bulletinOf(stories));
const dated = (view: ListView | undefined) =>
  view?.groups.map(({ date, teasers }) => [date, teasers.map(({ id }) => id).join(' ')]);

describe('a page of a list', () => {
  it('has its stories by date as written, each date once', () => {
    const [page] = views(storiesOn('2023-06-10', '2023-06', '2023-06-10', '2023', '2021-09-13'));
    expect(dated(page)).toEqual([
      ['2023-06-10', 'a c'],
      ['2023-06', 'b'],
      ['2023', 'd'],
      ['2021-09-13', 'e'],
    ]);
  });

  it('begins a date anew that the page before has begun', () => {
    const stories = Array.from({ length: UNNAMED.listLength + 2 }, (_, index) =>
      story({ id: `story-${String(index).padStart(2, '0')}`, date: '2020-01-21' }),
    );
    const pages = views(stories);
    expect(pages.map(({ page, total }) => ({ page, total, of: pages.length }))).toEqual([
      { page: 1, total: 22, of: 2 },
      { page: 2, total: 22, of: 2 },
    ]);
    expect(dated(pages[1])).toEqual([['2020-01-21', 'story-20 story-21']]);
  });

  it('is full with twenty stories', () => {
    const dates = (count: number) => storiesOn(...Array.from({ length: count }, () => '2020'));
    expect(views(dates(20))).toHaveLength(1);
    expect(views(dates(21)).map(({ pages }) => pages)).toEqual([2, 2]);
  });

  it('is a single empty one where there are no stories', () => {
    expect(views([])).toEqual([{ groups: [], total: 0, page: 1, pages: 1 }]);
  });
});
