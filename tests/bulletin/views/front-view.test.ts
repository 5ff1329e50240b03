import { describe, expect, it, test } from 'vitest';
import { UNNAMED } from '../../../src/bulletin/newsroom.ts';
import type { Story } from '../../../src/bulletin/story.ts';
import { frontPages } from '../../../src/bulletin/views/front-view.ts';
import { article, story, type StoryParts } from '../build.ts';
import { bulletinOf, photo } from '../bulletin-of.ts';

const PICTURE = { html: { large: '<img large>', small: '<img small>' } };
const pictured = (id: string, date: string, parts: StoryParts = {}) =>
  story({ id, date, articles: { vi: article({ photo: photo(PICTURE) }) }, ...parts });
const plain = (id: string, date: string, parts: StoryParts = {}) => story({ id, date, ...parts });

const front = (stories: readonly Story[]) => frontPages.view({ kind: 'front' }, bulletinOf(stories), 'vi');
const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
const latest = (stories: readonly Story[]) =>
  front(stories).latest.groups.flatMap(({ teasers }) => idsOf(teasers));

describe('the top of the front page', () => {
  const stories = [
    plain('newest', '2024-06'),
    pictured('lead', '2024-05'),
    plain('plain', '2024-04'),
    pictured('second', '2024-03'),
    pictured('third', '2024-02'),
  ];

  it('is led by the newest story with a picture', () => {
    expect(front(stories).lead).toMatchObject({ id: 'lead', picture: '<img large>' });
    expect(front(stories).seconds[0]).toMatchObject({ id: 'second', picture: '<img small>' });
  });

  it('is led by the story that an editor picked, until readers can’t see it', () => {
    const picked = (lead: string) => {
      const newsroom = { ...UNNAMED, front: { lead } };
      return frontPages.view({ kind: 'front' }, bulletinOf(stories, { newsroom }), 'vi').lead?.id;
    };
    expect([picked('plain'), picked('embargoed')]).toEqual(['plain', 'lead']);
  });

  it('has three more below it, those with pictures first', () => {
    expect(idsOf(front(stories).seconds)).toEqual(['second', 'third', 'newest']);
  });

  it('is led by no brief, while there are other stories with pictures', () => {
    const brief = pictured('brief', '2024-06', { kind: 'brief' });
    expect(front([brief, ...stories]).lead?.id).toBe('lead');
    expect(idsOf(front([brief, ...stories]).seconds)).toEqual(['second', 'third', 'brief']);
    expect(front([brief]).lead?.id).toBe('brief');
  });

  it('is led by the newest story where none has a picture', () => {
    const { lead, seconds } = front([plain('a', '2024'), plain('b', '2023')]);
    expect([lead?.id, idsOf(seconds)]).toEqual(['a', ['b']]);
  });

  it('names the newest story’s day, and nothing where no day is known', () => {
    expect(front([plain('a', '2024-06-15'), plain('b', '2023')]).day).toBe('2024-06-15');
    for (const date of ['2024', '2024-06'])
      expect(front([plain('a', date), plain('b', '2023-05-01')])).not.toHaveProperty('day');
  });

  it('stands empty in an empty bulletin', () => {
    const empty = {
      seconds: [],
      latest: { groups: [], total: 0, page: 1, pages: 1 },
      sections: [],
      places: [],
    };
    expect(front([])).toEqual(empty);
  });
});

describe('the latest stories', () => {
  it('are the six newest that don’t stand above, newest first', () => {
    const stories = Array.from({ length: 20 }, (_, index) => plain(`s${index + 10}`, `${2040 - index}`));
    expect(latest(stories)).toEqual(stories.slice(4, 10).map(({ id }) => id));
  });

  it('repeat nothing, and leave out nothing new', () => {
    const stories = [
      plain('new', '2024'),
      ...['2023', '2022', '2021', '2020'].map((date) => pictured(`p${date}`, date)),
    ];
    expect(latest(stories)).toEqual(['new']);
  });
});

describe('the sections of the front page', () => {
  const sections = (stories: readonly Story[]) =>
    front(stories).sections.map(({ topic, count, newest }) => [topic.name, count, newest?.id]);
  const above = Array.from({ length: 10 }, (_, index) => plain(`above${index + 10}`, `${2040 - index}`));

  it('are the topics that have stories, in the menu’s order, each with the newest that isn’t shown above', () => {
    const stories = [
      ...above,
      ...['2024', '2023'].map((date) => plain(`m${date}`, date, { topics: ['nong-thon-moi'] })),
      plain('chi-bo', '2020', { topics: ['sinh-hoat-chi-bo'] }),
    ];
    expect(sections(stories)).toEqual([
      ['Sinh hoạt chi bộ', 11, 'chi-bo'],
      ['Nông thôn mới', 2, 'm2024'],
    ]);
  });

  it('are named without a story where all stand above, and show a story of two topics once', () => {
    expect(sections(above)).toEqual([['Sinh hoạt chi bộ', 10, undefined]]);
    const both = plain('both', '2020', { topics: ['nong-thon-moi', 'sinh-hoat-chi-bo'] });
    expect(sections([...above, both])).toEqual([
      ['Sinh hoạt chi bộ', 11, 'both'],
      ['Nông thôn mới', 1, undefined],
    ]);
  });
});

test.each([1, 2, 3, 5, 10, 11, 40])('a front page of %i stories shows none of them twice', (count) => {
  const topics = ['sinh-hoat-chi-bo', 'nong-thon-moi', 'dan-van'];
  const stories = Array.from({ length: count }, (_, index) =>
    (index % 3 === 0 ? pictured : plain)(`s${index + 10}`, `${2090 - index}`, {
      topics: [topics[index % 3] ?? 'dan-van', topics[(index + 1) % 3] ?? 'dan-van'],
    }),
  );
  const { lead, seconds, latest, sections } = front(stories);
  const shown = [
    ...(lead ? [lead] : []),
    ...seconds,
    ...latest.groups.flatMap(({ teasers }) => teasers),
    ...sections.flatMap(({ newest }) => newest ?? []),
  ].map(({ id }) => id);
  expect(shown).toHaveLength(Math.min(count, 13));
  expect(new Set(shown).size).toBe(shown.length);
});

describe('the places of the front page', () => {
  it('are provinces of today, most stories first, with those of the provinces that they took in', () => {
    const stories = [
      plain('a', '2024', { localities: ['vinh-phuc/tp-vinh-yen/phuong-tich-son'] }),
      plain('b', '2023', { localities: ['phu-tho', 'vinh-phuc'] }),
      plain('c', '2022', { localities: ['tuyen-quang'] }),
      plain('d', '2021'),
    ];
    expect(front(stories).places.map(({ place, count }) => [place.name, count])).toEqual([
      ['Phú Thọ', 2],
      ['Sơn La', 1],
      ['Tuyên Quang', 1],
    ]);
  });
});
