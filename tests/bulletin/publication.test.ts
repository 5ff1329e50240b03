import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../src/bulletin/calendar-date.ts';
import { isListed, isOutdated, publishedStories, waitingFor } from '../../src/bulletin/publication.ts';
import type { Story } from '../../src/bulletin/story.ts';
import { article, story, type StoryParts, translation } from './build.ts';

const NOW = new Date('2026-12-01T06:00:00+07:00');
const published = (...stories: Story[]) => publishedStories(stories, NOW);

describe('what readers may see', () => {
  it('is every story that is finished, in the order given', () => {
    const stories = [
      story({ id: 'b' }),
      story({ id: 'a', withdrawn: { date: calendarDate('2021'), reason: '…' } }),
    ];
    expect(published(...stories)).toEqual(stories);
  });

  it('is no story whose original is a draft, translated or not', () => {
    const vi = article({ draft: true });
    expect(published(story({ articles: { vi } }))).toEqual([]);
    expect(published(story({ articles: { vi, en: translation('2020-02-01') } }))).toEqual([]);
  });

  it('is no story without its original', () => {
    expect(published(story({ articles: { en: translation('2020-02-01') } }))).toEqual([]);
  });

  it('is the original alone where the translation is a draft', () => {
    const vi = article();
    const en = { ...translation('2020-02-01'), draft: true };
    const [found] = published(story({ articles: { vi, en } }));
    expect(found?.articles).toStrictEqual({ vi });
  });

  it('is the original alone in English, too', () => {
    const en = article({ language: 'en' });
    const vi = { ...translation('2020-02-01', 'vi'), draft: true };
    const [found] = published(story({ original: 'en', articles: { vi, en } }));
    expect(found?.articles).toStrictEqual({ en });
  });

  it('begins with the instant of the embargo', () => {
    const visible = (publishAt: string) => published(story({ publishAt })).length === 1;
    expect(visible('2026-12-01T06:00:00+07:00')).toBe(true);
    expect(visible('2026-11-30T23:00:00Z')).toBe(true);
    expect(visible('2026-12-01T06:00:01+07:00')).toBe(false);
    expect(visible('2026-12-01T06:00+06:00')).toBe(false);
  });

  it('is no story whose embargo cannot be read', () => {
    expect(published(story({ publishAt: 'tomorrow' }))).toEqual([]);
  });
});

it('A story that was withdrawn stands in no list', () => {
  expect(isListed(story())).toBe(true);
  expect(isListed(story({ withdrawn: { date: calendarDate('2021-01-01'), reason: '…' } }))).toBe(false);
});

describe('a translation is outdated', () => {
  const translated = (date: string, parts: StoryParts = {}) =>
    story({ articles: { vi: article(), en: translation(date) }, ...parts });
  const corrected = (date: string, ...corrections: readonly string[]) =>
    story({
      articles: {
        vi: article({
          corrections: corrections.map((day) => ({ date: calendarDate(day), text: '…', language: 'vi' })),
        }),
        en: translation(date),
      },
    });

  it('when the original was updated after it', () => {
    expect(isOutdated(translated('2020-02-01', { updated: '2020-02-02' }), 'en')).toBe(true);
    expect(isOutdated(translated('2020-02-03', { updated: '2020-02-02' }), 'en')).toBe(false);
  });

  it('when the original was corrected after it, whatever order corrections are in', () => {
    expect(isOutdated(corrected('2020-02-01', '2020-03-01', '2020-01-25'), 'en')).toBe(true);
    expect(isOutdated(corrected('2020-03-02', '2020-03-01', '2020-01-25'), 'en')).toBe(false);
  });

  it('not on the same day', () => {
    expect(isOutdated(translated('2020-02-02', { updated: '2020-02-02' }), 'en')).toBe(false);
    expect(isOutdated(corrected('2020-02-02', '2020-02-02'), 'en')).toBe(false);
  });

  it('by the first day of a partial date', () => {
    expect(isOutdated(translated('2020', { updated: '2020-05-03' }), 'en')).toBe(true);
    expect(isOutdated(translated('2020', { updated: '2020-01-01' }), 'en')).toBe(false);
    expect(isOutdated(translated('2020', { updated: '2020' }), 'en')).toBe(false);
    expect(isOutdated(translated('2020-01-01', { updated: '2020' }), 'en')).toBe(false);
    expect(isOutdated(translated('2019-12-31', { updated: '2020' }), 'en')).toBe(true);
  });

  it('never where nothing changed', () => {
    expect(isOutdated(translated('2020-02-01'), 'en')).toBe(false);
  });

  it('only where there is one, and it is the translation that is', () => {
    expect(isOutdated(story({ updated: '2020-02-02' }), 'en')).toBe(false);
    expect(isOutdated(translated('2020-02-01', { updated: '2020-02-02' }), 'vi')).toBe(false);
  });
});

describe('what keeps an article from readers', () => {
  const waiting = (parts: StoryParts, language: 'vi' | 'en' = 'vi') =>
    waitingFor(story(parts), language, NOW);

  it('is nothing for one that they may see', () => {
    expect(waiting({})).toBeUndefined();
    expect(waiting({ publishAt: '2026-12-01T06:00+07:00' })).toBeUndefined();
  });

  it('is that it is a draft, or that the original is', () => {
    const [vi, en] = [article(), { ...translation('2020-02-01'), draft: true }];
    expect(waiting({ articles: { vi, en } })).toBeUndefined();
    expect(waiting({ articles: { vi, en } }, 'en')).toEqual({ kind: 'draft' });
    const draft = { ...vi, draft: true };
    expect(waiting({ articles: { vi: draft, en: { ...en, draft: false } } }, 'en')).toEqual({
      kind: 'draft',
    });
  });

  it('is an embargo that lasts, in both languages', () => {
    const until = '2026-12-01T06:01+07:00';
    expect(waiting({ publishAt: until })).toEqual({ kind: 'embargo', until });
    expect(waiting({ publishAt: until }, 'en')).toEqual({ kind: 'embargo', until });
  });
});
