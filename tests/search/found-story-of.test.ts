import { describe, expect, it, test } from 'vitest';
import type { Language } from '../../src/bulletin/language.ts';
import type { Article, Story } from '../../src/bulletin/story.ts';
import { type FoundStory, indexedText, namesOf } from '../../src/search/found-story.ts';
import { foundStoryOf } from '../../src/search/found-story-of.ts';
import { article, story } from '../bulletin/build.ts';
import { bulletinOf, photo } from '../bulletin/bulletin-of.ts';
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

/** What the search has of a story whose article has no body. */
function foundOf(listed: Story, parts: Partial<Article> = {}, among = bulletin): FoundStory {
  return foundStoryOf(listed, article(parts), { passages: [], captions: [] }, among);
}

/** The stories of those places, with the names that they are found by. */
const STORIES: PlainStories = Object.fromEntries(
  bulletin.listed.map((listed) => {
    const found = foundOf(listed, { title: 'Họp', lead: 'Họp.' });
    return [listed.id, [found.title, namesOf(found).join('\n')] as const];
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
    const names = listed && namesOf(foundOf(listed, { language: 'en' }));
    expect(names).toEqual(
      expect.arrayContaining(['Yên Lập Commune', 'Tuyên Quang Province', 'Chiêm Hóa District']),
    );
  });

  it('with each name once', () => {
    for (const listed of bulletin.listed) {
      const names = namesOf(foundOf(listed));
      expect(new Set(names).size).toBe(names.length);
    }
  });
});

describe('names say what they are of', () => {
  const namesOfStory = (parts: Partial<Story>, language: Language = 'vi') => {
    const one = story({ id: 'one', ...parts });
    return foundOf(one, { language }, bulletinOf([one])).names;
  };

  it('units of today what the story’s own was, and larger ones of before', () => {
    expect(
      namesOfStory({ localities: ['vinh-phuc/tp-vinh-yen/phuong-tich-son'], hamlet: 'tổ 5' }),
    ).toMatchObject({
      hamlet: ['tổ 5'],
      place: [
        'phường Tích Sơn',
        'thành phố Vĩnh Yên',
        'tỉnh Vĩnh Phúc',
        ['phường Vĩnh Yên', 'phường Tích Sơn'],
        ['tỉnh Phú Thọ', 'tỉnh Vĩnh Phúc'],
      ],
    });
    expect(namesOfStory({ localities: ['tuyen-quang/xa-yen-lap'] }, 'en')).toMatchObject({
      place: ['Yên Lập Commune', 'Tuyên Quang Province'],
      formerPlace: ['Chiêm Hóa District'],
    });
  });

  it('hamlets in English both ways', () => {
    expect(namesOfStory({ hamlet: 'bản Bó' }).hamlet).toEqual(['bản Bó']);
    expect(namesOfStory({ hamlet: 'bản Bó' }, 'en').hamlet).toEqual(['Bó hamlet', 'bản Bó']);
  });

  it('topics and the series', () => {
    expect(namesOfStory({ topics: ['dan-van', 'nong-thon-moi'], series: 'nghi-quyet' })).toMatchObject({
      topic: ['Dân vận', 'Nông thôn mới'],
      series: ['Đưa nghị quyết vào cuộc sống'],
    });
  });

  it('who wrote, who took the pictures, and where it comes from, each once', () => {
    const source = {
      name: 'Báo Phú Thọ',
      author: [{ name: 'Hà An' }],
      photoBy: [{ id: 'dao' }, { name: 'Lý Minh' }],
    };
    const names = namesOfStory({ authors: ['dao', 'dung'], photoBy: ['dung'], source });
    expect(names).toMatchObject({
      author: ['Đào Lan', 'Lê Dũng', 'Hà An'],
      photos: ['Lý Minh'],
      source: ['Báo Phú Thọ'],
    });
    expect(Object.keys(names)).not.toContain('illustration');
  });
});

test('captions stand apart from the text, that of the main picture first', () => {
  const one = story();
  const text = article({ lead: 'Họp.', photo: photo({ caption: 'Nhà sàn' }) });
  const found = foundStoryOf(one, text, { passages: ['Một'], captions: ['Hai'] }, bulletinOf([one]));
  expect(found).toMatchObject({ text: 'Họp. Một.', captions: ['Nhà sàn', 'Hai'] });
  expect(indexedText(found)).toContain('Họp. Một.\nNhà sàn\nHai\n');
});
