import { describe, expect, it } from 'vitest';
import { UNNAMED } from '../../../src/bulletin/newsroom.ts';
import type { Story } from '../../../src/bulletin/story.ts';
import { frontPages } from '../../../src/bulletin/views/front-view.ts';
import { article, story, type StoryParts } from '../build.ts';
import { bulletinOf, photo } from '../bulletin-of.ts';

const pictured = (id: string, date: string, parts: StoryParts = {}) =>
  story({ id, date, articles: { vi: article({ photo: photo() }) }, ...parts });
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
    expect(front(stories).lead).toMatchObject({ id: 'lead', picture: '<img small>' });
    expect(front(stories).newest).toBe('2024-06');
  });

  it('is led by the story that an editor picked, until readers can’t see it', () => {
    const picked = (lead: string) => {
      const newsroom = { ...UNNAMED, front: { lead } };
      return frontPages.view({ kind: 'front' }, bulletinOf(stories, { newsroom }), 'vi').lead?.id;
    };
    expect([picked('plain'), picked('embargoed')]).toEqual(['plain', 'lead']);
  });

  it('has three more beside it, those with pictures first', () => {
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
  it('are the ten newest that don’t stand above, newest first', () => {
    const stories = Array.from({ length: 20 }, (_, index) => plain(`s${index + 10}`, `${2040 - index}`));
    expect(latest(stories)).toEqual(stories.slice(4, 14).map(({ id }) => id));
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
  it('are the topics that have stories, in the menu’s order, each with its three newest', () => {
    const stories = [
      ...['2024', '2023', '2022', '2021'].map((date) =>
        plain(`m${date}`, date, { topics: ['nong-thon-moi'] }),
      ),
      plain('both', '2020', { topics: ['nong-thon-moi', 'sinh-hoat-chi-bo'] }),
    ];
    expect(
      front(stories).sections.map(({ topic, count, teasers }) => [topic.name, count, idsOf(teasers)]),
    ).toEqual([
      ['Sinh hoạt chi bộ', 1, ['both']],
      ['Nông thôn mới', 5, ['m2024', 'm2023', 'm2022']],
    ]);
  });
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
