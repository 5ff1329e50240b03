import { describe, expect, it } from 'vitest';
import { UNNAMED } from '../../../src/bulletin/newsroom.ts';
import { frameView } from '../../../src/bulletin/views/frame-view.ts';
import { article, story } from '../build.ts';
import { bulletinOf, photo } from '../bulletin-of.ts';

const page = (id: string, en: string) => ({
  id,
  segments: { vi: id, en: en.toLowerCase() },
  titles: { vi: `Trang ${id}`, en },
  imprint: false,
});
const PAGES = [page('gioi-thieu', 'About'), page('lien-he', 'Contact'), page('quang-cao', 'Advertising')];

describe('what stands around a page', () => {
  it('is the newsroom’s own, in the language of the page', () => {
    const newsroom = {
      ...UNNAMED,
      name: { vi: 'Bản tin Mai Sơn', en: 'Mai Sơn Bulletin' },
      tagline: { vi: 'Chuyện cơ sở', en: 'Grass roots' },
      publisher: { address: { vi: 'Số 1', en: '1 Street' }, phone: '0212 3852 123' },
      links: { zalo: 'https://zalo.me/1', facebook: 'https://www.facebook.com/example' },
    };
    expect(frameView(bulletinOf([], { newsroom }), 'en')).toEqual({
      name: 'Mai Sơn Bulletin',
      tagline: 'Grass roots',
      languages: ['vi', 'en'],
      colour: UNNAMED.colour,
      imprint: { address: '1 Street', phone: '0212 3852 123' },
      links: [
        { service: 'facebook', url: 'https://www.facebook.com/example' },
        { service: 'zalo', url: 'https://zalo.me/1' },
      ],
      pages: [],
      drawings: false,
    });
  });

  it('leads to all pages written by hand, or to those that the newsroom lists, in its order', () => {
    const titles = (footer?: readonly string[]) => {
      const newsroom = { ...UNNAMED, ...(footer && { footer }) };
      return frameView(bulletinOf([], { newsroom, pages: PAGES }), 'en').pages.map(({ title }) => title);
    };
    expect(titles()).toEqual(['About', 'Contact', 'Advertising']);
    expect(titles(['quang-cao', 'gioi-thieu'])).toEqual(['Advertising', 'About']);
  });

  it('leads to no page that isn’t in its language', () => {
    const pages = [{ ...page('lien-he', 'Contact'), titles: { vi: 'Liên hệ' } }];
    expect(frameView(bulletinOf([], { pages }), 'en').pages).toEqual([]);
    expect(frameView(bulletinOf([], { pages }), 'vi').pages).toHaveLength(1);
  });

  it.each([
    [true, 'a drawing over an article', { photo: photo() }],
    [true, 'a drawing in one', { files: ['anh/so-do.1a2b3c4d.svg'] }],
    [
      false,
      'a photograph',
      { photo: photo({ file: 'articles/2020/x/hop.jpg' }), files: ['anh/hop.1a2b3c4d.avif'] },
    ],
  ])('says %s of drawings that readers see for %s', (drawings, _, shown) => {
    const bulletin = bulletinOf([story({ articles: { vi: article(shown) } })]);
    expect(frameView(bulletin, 'vi').drawings).toBe(drawings);
  });
});
