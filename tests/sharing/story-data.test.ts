import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../src/bulletin/calendar-date.ts';
import type { Language } from '../../src/bulletin/language.ts';
import type { Story } from '../../src/bulletin/story.ts';
import { storyView } from '../../src/bulletin/views/story-view.ts';
import { storyData } from '../../src/sharing/story-data.ts';
import { article, story, type StoryParts, translation } from '../bulletin/build.ts';
import { bulletinOf } from '../bulletin/bulletin-of.ts';

const SITE = new URL('https://bantin.example');

const dataOf = (shown: Story, language: Language = 'vi', translated = false) =>
  storyData(storyView(shown, bulletinOf([shown]), language), {
    site: SITE,
    translated,
    image: 'https://x.example/a.jpg',
  });
const data = (parts: StoryParts = {}) => dataOf(story({ id: 'hop', ...parts }));

describe('what a story says of itself', () => {
  it('is its headline, picture, day, author, publisher, language and place', () => {
    expect(data({ hamlet: 'bản Bó' })).toEqual({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      '@id': 'https://bantin.example/tin/hop/',
      headline: 'Sinh hoạt chi bộ ở Mường Bằng',
      image: 'https://x.example/a.jpg',
      datePublished: '2020-01-21T00:00:00+07:00',
      author: {
        '@type': 'Organization',
        name: 'Ban biên tập',
        url: 'https://bantin.example/tac-gia/ban-bien-tap/',
      },
      publisher: { '@id': 'https://bantin.example/#publisher' },
      inLanguage: 'vi',
      contentLocation: {
        '@type': 'Place',
        name: 'Bản Bó',
        containedInPlace: {
          '@type': 'Place',
          name: 'Xã Mường Bằng',
          containedInPlace: {
            '@type': 'Place',
            name: 'Huyện Mai Sơn',
            containedInPlace: { '@type': 'Place', name: 'Tỉnh Sơn La' },
          },
        },
      },
      isPartOf: { '@id': 'https://bantin.example/#bulletin' },
    });
  });

  it('makes no day of a month or a year', () => {
    expect(data({ date: '2020-03' }).datePublished).toBe('2020-03');
    expect(data({ date: '2011' }).datePublished).toBe('2011');
  });

  it('says when it was changed, if that was after its day', () => {
    expect(data({ updated: '2020-02-03' }).dateModified).toBe('2020-02-03');
    expect(data({ updated: '2020-01-21' })).not.toHaveProperty('dateModified');
    expect(data({ date: '2011', updated: '2020-02-03' }).dateModified).toBe('2020-02-03');
  });

  it('names several authors and places, people as people', () => {
    const several = data({ authors: ['dung', 'dao'], localities: ['son-la', 'son-la/huyen-mai-son'] });
    expect(several.author).toMatchObject([{ '@type': 'Person', name: 'Lê Dũng' }, { name: 'Đào Lan' }]);
    expect(several.contentLocation).toMatchObject([{ name: 'Tỉnh Sơn La' }, { name: 'Huyện Mai Sơn' }]);
  });

  it('leads from the original to the translation and back', () => {
    const both = story({ id: 'hop', articles: { vi: article(), en: translation('2020-02-01') } });
    expect(dataOf(both, 'vi', true)).toMatchObject({
      workTranslation: { '@id': 'https://bantin.example/en/stories/hop/' },
    });
    expect(dataOf(both, 'en', true)).toMatchObject({
      '@id': 'https://bantin.example/en/stories/hop/',
      translationOfWork: { '@id': 'https://bantin.example/tin/hop/' },
      dateModified: '2020-02-01',
    });
    expect(data()).not.toHaveProperty('workTranslation');
  });

  it('names its series, corrections and source', () => {
    const corrections = [{ date: calendarDate('2020-02'), text: 'Sửa số hộ.', language: 'vi' }] as const;
    const source = {
      name: 'Báo Mẫu',
      url: 'https://bao.example/1',
      author: [{ name: 'Phóng viên' }],
      photoBy: [{ name: 'Người chụp' }],
    };
    expect(data({ series: 'nghi-quyet', source, articles: { vi: article({ corrections }) } })).toMatchObject({
      isPartOf: [
        { '@id': 'https://bantin.example/#bulletin' },
        { '@type': 'CreativeWorkSeries', url: 'https://bantin.example/chuyen-de/nghi-quyet/' },
      ],
      correction: [{ '@type': 'CorrectionComment', datePublished: '2020-02', text: 'Sửa số hộ.' }],
      isBasedOn: {
        url: 'https://bao.example/1',
        publisher: { name: 'Báo Mẫu' },
        author: [{ '@type': 'Person', name: 'Phóng viên' }],
      },
    });
  });
});
