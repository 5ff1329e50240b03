import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../../src/bulletin/calendar-date.ts';
import type { Language } from '../../../src/bulletin/language.ts';
import type { Story } from '../../../src/bulletin/story.ts';
import { storyView } from '../../../src/bulletin/views/story-view.ts';
import { article, story, type StoryParts, translation } from '../build.ts';
import { bulletinOf, MUONG_BANG, photo } from '../bulletin-of.ts';

function view(parts: StoryParts = {}, others: readonly Story[] = [], language: Language = 'vi') {
  const own = story({ id: 'own', ...parts });
  return storyView(own, bulletinOf([own, ...others]), language);
}
const inBoth = (made: string): StoryParts => ({ articles: { vi: article(), en: translation(made) } });

describe('the page of a story', () => {
  it('has its words, headings and places', () => {
    const { places, dates, ...rest } = view({
      topics: ['nong-thon-moi', 'dan-van'],
      series: 'nghi-quyet',
      localities: [MUONG_BANG, 'phu-tho'],
      hamlet: 'bản Bó',
    });
    expect(rest).toEqual({
      id: 'own',
      original: 'vi',
      localities: [MUONG_BANG, 'phu-tho'],
      hamlet: 'bản Bó',
      authors: ['ban-bien-tap'],
      photoBy: [],
      formerIds: [],
      language: 'vi',
      title: 'Sinh hoạt chi bộ ở Mường Bằng',
      lead: 'Các chi bộ của xã Mường Bằng duy trì sinh hoạt hằng tháng.',
      date: '2020-01-21',
      series: { id: 'nghi-quyet', name: 'Đưa nghị quyết vào cuộc sống' },
      section: { id: 'nong-thon-moi', name: 'Nông thôn mới' },
      topics: [
        { id: 'nong-thon-moi', name: 'Nông thôn mới' },
        { id: 'dan-van', name: 'Dân vận' },
      ],
      byline: [{ role: 'words', people: [{ id: 'ban-bien-tap', name: 'Ban biên tập', newsroom: true }] }],
      corrections: [],
      related: [],
      sameTopic: [],
      samePlace: [],
      letters: { printed: [], story: 'own', title: 'Sinh hoạt chi bộ ở Mường Bằng' },
    });
    expect(dates).toMatchObject({ precision: 'month', month: '2020-01' });
    expect(places.map(({ hamlet, chain }) => [hamlet, chain[0].id])).toEqual([
      ['bản Bó', MUONG_BANG],
      [undefined, 'phu-tho'],
    ]);
  });

  it('says whose pictures it shows', () => {
    const { photo: shown, byline } = view({
      photoBy: ['dao'],
      articles: { vi: article({ photo: photo() }) },
    });
    expect(shown?.html?.large).toBe('<img large>');
    expect(byline[1]).toEqual({ role: 'illustration', people: [{ id: 'dao', name: 'Đào Lan' }] });
  });

  it('names the report that it was written from, and its people', () => {
    const source = {
      name: 'Báo Sơn La',
      author: [{ id: 'dao' }],
      photoBy: [{ name: 'Hà My' }, { id: 'dao' }],
    };
    expect(view({ source }).source).toEqual({
      name: 'Báo Sơn La',
      credits: [
        { role: 'words', people: [{ id: 'dao', name: 'Đào Lan' }] },
        { role: 'photos', people: [{ name: 'Hà My' }, { id: 'dao', name: 'Đào Lan' }] },
      ],
    });
    expect(view({ source: { ...source, url: 'https://bao.example/1' } }).source?.url).toBe(
      'https://bao.example/1',
    );
  });

  it('shows corrections, in the language that they are in', () => {
    const corrections = [
      { date: calendarDate('2020-02-01'), text: '27 chi bộ, không phải 72.', language: 'vi' },
    ] as const;
    const articles = { vi: article({ corrections }), en: { ...translation('2020-02-02'), corrections } };
    expect(view({ articles }, [], 'en').corrections).toEqual(corrections);
  });

  it('says when it was last changed', () => {
    expect(view({ updated: '2020-02-01' }).updated).toBe('2020-02-01');
    expect(view()).not.toHaveProperty('updated');
  });
});

describe('a translation', () => {
  it('says who made it, how, when, and from what', () => {
    expect(view(inBoth('2020-02-01'), [], 'en').translation).toEqual({
      method: 'human',
      people: [{ id: 'ban-bien-tap', name: 'Editorial desk', newsroom: true }],
      date: '2020-02-01',
      original: 'vi',
      outdated: false,
    });
  });

  it('says when it is older than the original', () => {
    const { translation: note } = view({ ...inBoth('2020-02-01'), updated: '2020-02-02' }, [], 'en');
    expect(note?.outdated).toBe(true);
  });

  it('is no matter on the page of the original', () => {
    expect(view(inBoth('2020-02-01'))).not.toHaveProperty('translation');
  });
});

describe('the stories around a story', () => {
  const near = (id: string, date: string, parts: StoryParts = {}) =>
    story({ id, date, localities: ['phu-tho'], ...parts });

  it('are the next and the last of its section', () => {
    const { newer, older } = view({}, [
      near('next', '2020-02-01'),
      near('last', '2019-12-01'),
      near('elsewhere', '2020-01-22', { topics: ['dan-van', 'sinh-hoat-chi-bo'] }),
    ]);
    expect([newer?.id, older?.id]).toEqual(['next', 'last']);
  });

  it('are related by topic, or by place', () => {
    const { sameTopic, samePlace } = view({}, [
      near('topic', '2020-02-01'),
      near('place', '2020-02-01', { localities: [MUONG_BANG], topics: ['dan-van'] }),
    ]);
    expect([sameTopic.map(({ id }) => id), samePlace.map(({ id }) => id)]).toEqual([['topic'], ['place']]);
  });

  it('are none for a withdrawn story, which says when and why it was', () => {
    const withdrawn = { date: calendarDate('2020-03-01'), reason: 'Sai số liệu.' };
    const shown = view({ ...inBoth('2020-02-01'), withdrawn }, [near('other', '2020-02-01')], 'en');
    expect(shown.withdrawn).toEqual({ ...withdrawn, language: 'vi' });
    expect([shown.sameTopic, shown.samePlace]).toEqual([[], []]);
    expect([shown.newer, shown.older]).toEqual([undefined, undefined]);
  });
});
