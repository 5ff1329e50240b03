import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../src/bulletin/calendar-date.ts';
import { LANGUAGES } from '../../src/bulletin/language.ts';
import { translationDesk } from '../../src/bulletin/translation-desk.ts';
import { article, story, translation } from './build.ts';

const original = article();
const human = translation('2020-02-01');
const machine = article({
  language: 'en',
  translation: { by: ['ban-bien-tap'], method: 'machine', date: calendarDate('2020-02-01') },
});
const ids = (stories: Parameters<typeof translationDesk>[0]) =>
  Object.fromEntries(
    Object.entries(translationDesk(stories, LANGUAGES)).map(([reason, tasks]) => [
      reason,
      tasks.map((task) => task.story),
    ]),
  );

describe('what waits for a translator', () => {
  it('is told with the original’s title, the language to translate into, and the file', () => {
    const english = story({
      id: 'a',
      original: 'en',
      articles: { en: article({ language: 'en', title: 'One' }) },
    });
    expect(translationDesk([english], LANGUAGES).missing).toEqual([
      {
        story: 'a',
        language: 'vi',
        title: 'One',
        original: 'en',
        date: '2020-01-21',
        file: 'articles/2020/a/vi.mdx',
      },
    ]);
  });

  it('is sorted by reason, newest first; a machine’s outdated translation waits for two', () => {
    const stories = [
      story({ id: 'none' }),
      story({ id: 'newer', date: '2021' }),
      story({ id: 'begun', articles: { vi: original, en: { ...machine, draft: true } } }),
      story({ id: 'old', updated: '2020-03-01', articles: { vi: original, en: human } }),
      story({ id: 'machine', articles: { vi: original, en: machine } }),
      story({ id: 'both', updated: '2020-03-01', articles: { vi: original, en: machine } }),
    ];
    expect(ids(stories)).toEqual({
      missing: ['newer', 'none'],
      begun: ['begun'],
      outdated: ['both', 'old'],
      unreviewed: ['both', 'machine'],
    });
  });

  it('is nothing of stories that are translated and looked at, are drafts, or were withdrawn', () => {
    const reviewed = {
      ...machine,
      translation: { by: ['a'], method: 'machine-reviewed', date: calendarDate('2020') },
    } as const;
    const stories = [
      story({ id: 'a', updated: '2020-02-01', articles: { vi: original, en: human } }),
      story({ id: 'b', articles: { vi: original, en: reviewed } }),
      story({ id: 'c', articles: { vi: { ...original, draft: true } } }),
      story({ id: 'd', withdrawn: { date: calendarDate('2020-02'), reason: 'Sai.' } }),
    ];
    expect(ids(stories)).toEqual({ missing: [], begun: [], outdated: [], unreviewed: [] });
  });
});
