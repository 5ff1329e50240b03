import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../src/bulletin/calendar-date.ts';
import type { Story } from '../../src/bulletin/story.ts';
import { article, storiesOn, story, translation } from './build.ts';
import { bulletinOf, MUONG_BANG } from './bulletin-of.ts';

const ids = (stories: readonly Story[]) => stories.map(({ id }) => id);
const WITHDRAWN = { withdrawn: { date: calendarDate('2020-03-01'), reason: 'Sai số liệu.' } };

describe('the stories of a bulletin', () => {
  it('stand newest first, then by id, whatever order they come in', () => {
    const stories = storiesOn('2020-01-21', '2021-09-13', '2020-01-21', '2020');
    expect(ids(bulletinOf(stories).listed)).toEqual(['b', 'a', 'c', 'd']);
    expect(bulletinOf(stories.toReversed()).listed).toEqual(bulletinOf(stories).listed);
  });

  it('are left in the order that they were given in', () => {
    const stories = storiesOn('2020', '2021');
    bulletinOf(stories);
    expect(ids(stories)).toEqual(['a', 'b']);
  });
});

describe('a withdrawn story', () => {
  const source = { name: 'Báo Sơn La', author: [{ id: 'dao' }], photoBy: [] };
  const shared = { series: 'nghi-quyet', authors: ['dung'], source } as const;
  const withdrawn = story({ id: 'withdrawn', ...shared, ...WITHDRAWN });
  const living = story({ id: 'living', ...shared });
  const bulletin = bulletinOf([withdrawn, living]);

  it('keeps its page', () => {
    expect(ids(bulletin.published)).toEqual(['living', 'withdrawn']);
  });

  it('stands in no list', () => {
    const day = calendarDate('2020-01-21');
    const lists = {
      listed: bulletin.listed,
      topic: bulletin.withTopic('sinh-hoat-chi-bo'),
      section: bulletin.inSection('sinh-hoat-chi-bo'),
      series: bulletin.inSeries('nghi-quyet'),
      own: bulletin.byAuthor('dung').own,
      after: bulletin.byAuthor('dao').after,
      all: bulletin.byAuthor('dao').all,
      place: bulletin.places.storiesOf(MUONG_BANG),
      day: bulletin.archive.storiesIn(day),
    };
    for (const [name, list] of Object.entries(lists)) expect(ids(list), name).toEqual(['living']);
    expect(bulletin.places.count('son-la')).toBe(1);
    expect(bulletin.archive.periods('year').map(bulletin.archive.count)).toEqual([
      { date: '2020', count: 1 },
    ]);
  });

  it('is no story’s related one and no story’s neighbour', () => {
    expect(bulletin.related(living)).toEqual({ related: [], sameTopic: [], samePlace: [] });
    expect(bulletin.around(living)).toEqual({});
    expect(bulletin.around(withdrawn)).toEqual({});
  });
});

describe('topics', () => {
  const bulletin = bulletinOf([
    story({ id: 'a', topics: ['sinh-hoat-chi-bo', 'nong-thon-moi'] }),
    story({ id: 'b', topics: ['nong-thon-moi', 'sinh-hoat-chi-bo'], date: '2019-05-01' }),
  ]);

  it('have the stories that name them anywhere', () => {
    expect(ids(bulletin.withTopic('nong-thon-moi'))).toEqual(['a', 'b']);
    expect(bulletin.withTopic('dan-van')).toEqual([]);
  });

  it('are the section of the stories that name them first', () => {
    expect(ids(bulletin.inSection('nong-thon-moi'))).toEqual(['b']);
    expect(bulletin.inSection('dan-van')).toEqual([]);
  });

  it('named twice by a story have it once', () => {
    const twice = bulletinOf([story({ topics: ['dan-van', 'dan-van'] })]);
    expect(twice.withTopic('dan-van')).toHaveLength(1);
  });
});

describe('a story’s neighbours', () => {
  const dated = (id: string, date: string, section: string) => story({ id, date, topics: [section] });
  const stories = [
    dated('newest', '2023', 'dan-van'),
    dated('elsewhere', '2022', 'nong-thon-moi'),
    dated('middle', '2021', 'dan-van'),
    dated('oldest', '2020', 'dan-van'),
  ];
  const bulletin = bulletinOf(stories);
  const around = (id: string) => {
    const { newer, older } = bulletin.around(story({ id }));
    return [newer?.id, older?.id];
  };

  it('are the nearest ones of its section', () => {
    expect(around('middle')).toEqual(['newest', 'oldest']);
  });

  it('end with the newest and the oldest', () => {
    expect(around('newest')).toEqual([undefined, 'middle']);
    expect(around('oldest')).toEqual(['middle', undefined]);
  });

  it('are none for the only one of a section', () => {
    expect(around('elsewhere')).toEqual([undefined, undefined]);
  });
});

describe('an author', () => {
  const source = {
    name: 'Báo Sơn La',
    author: [{ id: 'dung' }, { name: 'Đào Lan' }],
    photoBy: [{ id: 'dung' }],
  };
  const bulletin = bulletinOf([
    story({ id: 'words', date: '2024', authors: ['dung'] }),
    story({ id: 'pictures', date: '2023', photoBy: ['dung'] }),
    story({
      id: 'translation',
      date: '2022',
      articles: {
        vi: article(),
        en: {
          ...translation('2022'),
          translation: { by: ['dung'], method: 'human', date: calendarDate('2022') },
        },
      },
    }),
    story({ id: 'after', date: '2021', source }),
    story({ id: 'both', date: '2020', authors: ['dung', 'dung'], photoBy: ['dung'], source }),
  ]);

  it('has written, photographed and translated', () => {
    expect(ids(bulletin.byAuthor('dung').own)).toEqual(['words', 'pictures', 'translation', 'both']);
  });

  it('has reported what others wrote up', () => {
    expect(ids(bulletin.byAuthor('dung').after)).toEqual(['after', 'both']);
  });

  it('has each story once in all', () => {
    expect(ids(bulletin.byAuthor('dung').all)).toEqual(['words', 'pictures', 'translation', 'after', 'both']);
  });

  it('without an entry has no stories by a name alone', () => {
    expect(bulletin.byAuthor('dao')).toEqual({ own: [], after: [], all: [] });
  });
});

it('Topics, series and authors are found by id', () => {
  const bulletin = bulletinOf([]);
  expect(bulletin.topic('dan-van')?.name.en).toBe('Winning support');
  expect(bulletin.series('nghi-quyet')?.name.en).toBe('Resolutions at work');
  expect(bulletin.author('dao')?.name.vi).toBe('Đào Lan');
  expect(bulletin.topic('dao')).toBeUndefined();
  expect(bulletin.author('toString')).toBeUndefined();
});

it('An article’s page has at most four related stories a list', () => {
  const stories = storiesOn(...Array.from({ length: 20 }, (_, index) => `${2000 + index}`));
  const { sameTopic, samePlace } = bulletinOf(stories).related(story({ id: 'other' }));
  expect([sameTopic.length, samePlace.length]).toEqual([4, 4]);
});
