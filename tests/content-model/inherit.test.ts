import { describe, expect, it } from 'vitest';
import type { Story } from '../../src/bulletin/story.ts';
import { readContent } from '../../src/content-model/read-content.ts';
import { contentFiles, DRAWING, mdx, original, read, STORY, translation } from './content.ts';

const [VI, EN] = [`${STORY}/vi.mdx`, `${STORY}/en.mdx`];

function story(changes: Readonly<Record<string, string>>): Story | undefined {
  const { model, problems } = read({ [`${STORY}/nha-san.svg`]: DRAWING, ...changes });
  expect(problems).toEqual([]);
  return model.stories[0];
}

describe('a story in one language', () => {
  it('has all that its original says, and lists where there may be several', () => {
    expect(story({})).toEqual({
      id: 'ban-bo-hop',
      date: '2020-01-21',
      localities: ['son-la/huyen-mai-son/xa-muong-bang'],
      authors: ['ban-bien-tap'],
      topics: ['sinh-hoat-chi-bo'],
      photoBy: [],
      formerIds: [],
      original: 'vi',
      articles: {
        vi: {
          language: 'vi',
          title: 'Bản Bó họp mùng 3',
          lead: 'Chi bộ bản Bó họp đều.',
          corrections: [],
          draft: false,
          body: '',
        },
      },
    });
  });

  it('may be English in the original', () => {
    const en = story({
      [EN]: original({ title: 'Bản Bó meets' }),
      [VI]: translation({ title: 'Bản Bó họp' }),
    });
    expect(en?.original).toBe('en');
    expect(en?.articles.vi?.translation?.method).toBe('human');
    expect(en?.articles.en).not.toHaveProperty('translation');
  });

  it('has the key that its rendered body is kept under', () => {
    const files = { ...contentFiles(), bodyKeys: new Map([[VI, 'd1']]) };
    const { model } = readContent(files, new Map(), new Date('2026-12-01T12:00+07:00'));
    expect(model.stories[0]?.articles.vi?.body).toBe('d1');
  });

  it('names people of its source by id where they have an entry', () => {
    const source = '{ name: Báo Sơn La, author: [ngoc-hung, Lò Văn A], photoBy: ngoc-hung }';
    expect(story({ [VI]: original({ source }) })?.source).toEqual({
      name: 'Báo Sơn La',
      author: [{ id: 'ngoc-hung' }, { name: 'Lò Văn A' }],
      photoBy: [{ id: 'ngoc-hung' }],
    });
  });
});

describe('a translation', () => {
  it('shares the facts, and has its own words and draft', () => {
    const both = story({ [EN]: translation({ draft: 'true' }) });
    expect(both?.date).toBe('2020-01-21');
    expect(both?.articles.vi?.draft).toBe(false);
    expect(both?.articles.en).toEqual({
      language: 'en',
      title: 'Bản Bó meets on the third',
      lead: 'The Party cell of Bản Bó meets every month.',
      translation: { by: ['ban-bien-tap'], method: 'human', date: '2020-02-01' },
      corrections: [],
      draft: true,
      body: '',
    });
  });

  const photo = '{ src: ./nha-san.svg, alt: Nhà sàn, caption: Nhà sàn bên sườn đồi., credit: Lò Văn A }';

  it('shows the original’s picture and its credit, in words of its own', () => {
    const pictured = story({
      [VI]: original({ photo }),
      [EN]: translation({ photo: '{ alt: A stilt house, caption: A stilt house on a slope. }' }),
    });
    expect(pictured?.articles.vi?.photo).toEqual({
      file: `${STORY}/nha-san.svg`,
      alt: 'Nhà sàn',
      caption: 'Nhà sàn bên sườn đồi.',
      credit: 'Lò Văn A',
    });
    expect(pictured?.articles.en?.photo).toEqual({
      file: `${STORY}/nha-san.svg`,
      alt: 'A stilt house',
      caption: 'A stilt house on a slope.',
      credit: 'Lò Văn A',
    });
  });

  it('goes without a caption rather than with one in the other language', () => {
    const pictured = story({
      [VI]: original({ photo }),
      [EN]: translation({ photo: '{ alt: A stilt house }' }),
    });
    expect(pictured?.articles.en?.photo).not.toHaveProperty('caption');
  });

  it('pairs corrections by order, and keeps the original’s text and language where it has none', () => {
    const corrections =
      '[{ date: 2020-01-30, text: Một. }, { date: 2020-01-31, text: Hai. }, { date: 2020-02-01, text: Ba. }]';
    const corrected = story({
      [VI]: original({ corrections }),
      [EN]: translation({ corrections: '[{}, { text: Two. }]' }),
    });
    expect(corrected?.articles.en?.corrections).toEqual([
      { date: '2020-01-30', text: 'Một.', language: 'vi' },
      { date: '2020-01-31', text: 'Two.', language: 'en' },
      { date: '2020-02-01', text: 'Ba.', language: 'vi' },
    ]);
  });

  it('that is wrong is left out, and the original stays', () => {
    const { model } = read({ [EN]: mdx({ translation: '{ by: ai }' }) });
    expect(model.stories.map(({ articles }) => Object.keys(articles))).toEqual([['vi']]);
  });
});
