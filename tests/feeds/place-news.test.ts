import { describe, expect, it } from 'vitest';
import type { Story } from '../../src/bulletin/story.ts';
import { LARGEST, placeNews } from '../../src/feeds/place-news.ts';
import { article, story, storiesOn } from '../bulletin/build.ts';
import { bulletinOf, MUONG_BANG } from '../bulletin/bulletin-of.ts';

const newsOf = (stories: readonly Story[], language: 'vi' | 'en' = 'vi') =>
  placeNews(MUONG_BANG, bulletinOf(stories), language, (path) => `/ban-tin${path}`);

describe('the file of a place', () => {
  it('has its name, its page and its newest stories', () => {
    const { stories, ...place } = newsOf(storiesOn('2020-01-21', '2023', '2021-05'));
    expect(place).toEqual({
      name: 'Xã Mường Bằng',
      vietnamese: 13,
      href: '/ban-tin/dia-phuong/son-la/huyen-mai-son/xa-muong-bang/',
    });
    expect(stories.map(({ href, date }) => [href, date])).toEqual([
      ['/ban-tin/tin/b/', 'Năm 2023'],
      ['/ban-tin/tin/c/', 'Tháng 5/2021'],
      ['/ban-tin/tin/a/', '21/01/2020'],
    ]);
  });

  it('tells the language of a story that is in the other alone, and how much of the name is Vietnamese', () => {
    const { name, vietnamese, stories } = newsOf(storiesOn('2020-01-21'), 'en');
    expect([name, name.slice(0, vietnamese)]).toEqual(['Mường Bằng Commune', 'Mường Bằng']);
    expect(stories).toMatchObject([{ language: 'vi', href: '/ban-tin/tin/a/' }]);
    expect(newsOf(storiesOn('2020-01-21')).stories[0]).not.toHaveProperty('language');
  });

  it('holds as many as fit, however long their headlines are', () => {
    const long = storiesOn('2020', '2021', '2022', '2023').map((one) =>
      story({ ...one, articles: { vi: article({ title: 'Đ'.repeat(600) }) } }),
    );
    const news = newsOf(long);
    expect(news.stories.length).toBe(2);
    expect(new TextEncoder().encode(JSON.stringify(news)).length).toBeLessThanOrEqual(LARGEST);
  });

  it('is there where no story is', () => {
    expect(newsOf([]).stories).toEqual([]);
  });
});
