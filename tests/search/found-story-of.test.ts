import { describe, expect, it } from 'vitest';
import type { Story } from '../../src/bulletin/story.ts';
import { foundStoryOf } from '../../src/search/found-story-of.ts';
import { article, story } from '../bulletin/build.ts';
import { bulletinOf } from '../bulletin/bulletin-of.ts';
import type { PlainStories } from './plain-index.ts';
import { found } from './search-stories.ts';

const PLACES_OF_STORIES: Readonly<Record<string, Story['localities']>> = {
  formerWard: ['vinh-phuc/tp-vinh-yen/phuong-tich-son'],
  wardOfToday: ['phu-tho/phuong-vinh-yen'],
  formerCommune: ['tuyen-quang/huyen-yen-son/xa-tu-quan'],
  communeOfToday: ['tuyen-quang/xa-yen-lap'],
  province: ['tuyen-quang'],
};

const bulletin = bulletinOf(
  Object.entries(PLACES_OF_STORIES).map(([id, localities]) => story({ id, localities })),
);

/** The stories of those places, with the names that they are found by. */
const STORIES: PlainStories = Object.fromEntries(
  bulletin.listed.map((listed) => {
    const { title, names } = foundStoryOf(listed, article({ title: 'Họp', lead: 'Họp.' }), [], bulletin);
    return [listed.id, [title, names.join('\n')] as const];
  }),
);

describe('a story is found by its place and what that lies in and lay in', () => {
  it.each([
    ['tích sơn vĩnh phúc', ['formerWard']],
    ['tích sơn, phú thọ', ['formerWard']],
    ['P. Tích Sơn,TP Vĩnh Yên', ['formerWard']],
    ['phường Tích Sơn (Vĩnh Phúc)', ['formerWard']],
    ['tu quan yen son', ['formerCommune']],
    ['x. Tứ Quận - H. Yên Sơn - Tuyên Quang', ['formerCommune']],
  ])('by what it lay in and lies in: %s', async (typed, ids) => {
    expect(await found(STORIES, typed)).toEqual(ids);
  });

  it.each([
    ['yen lap chiem hoa', ['communeOfToday']],
    ['xã Yên Lập huyện Chiêm Hoá', ['communeOfToday']],
    ['phường vĩnh yên, vĩnh phúc', ['formerWard', 'wardOfToday']],
  ])('by the districts and provinces of before, of a unit of today: %s', async (typed, ids) => {
    expect([...(await found(STORIES, typed))].sort()).toEqual(ids);
  });

  it('but not by a commune that its own was made from, nor a province by another', async () => {
    expect(await found(STORIES, 'tích sơn')).toEqual(['formerWard']);
    expect((await found(STORIES, 'tuyên quang')).length).toBe(3);
  });

  it('in English by English kinds', () => {
    const [listed] = bulletin.listed.filter(({ id }) => id === 'communeOfToday');
    const shown = listed && foundStoryOf(listed, article({ language: 'en' }), [], bulletin);
    expect(shown?.names).toEqual(
      expect.arrayContaining(['Yên Lập Commune', 'Tuyên Quang Province', 'Chiêm Hóa District']),
    );
  });

  it('with each name once', () => {
    for (const listed of bulletin.listed) {
      const { names } = foundStoryOf(listed, article(), [], bulletin);
      expect(new Set(names).size).toBe(names.length);
    }
  });
});
