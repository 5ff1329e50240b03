import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/bulletin/language.ts';
import { UNNAMED } from '../../../src/bulletin/newsroom.ts';
import type { Story } from '../../../src/bulletin/story.ts';
import type { KeptContent } from '../../../src/reading/kept-content.ts';
import { indexDigest, placesDigest, sourcesDigest } from '../../../src/integrations/search/index-digest.ts';
import { article, locality, story, translation } from '../../bulletin/build.ts';

const PICTURES = { icons: { small: '', touch: '', medium: '', large: '', maskable: '' } };

const vi = article({ body: 'vi' });
const en = translation('2020-01-22');

function content(stories: readonly Story[], abbreviations = {}): KeptContent {
  return {
    stories,
    newsroom: UNNAMED,
    localities: [],
    topics: [],
    series: [],
    authors: [],
    pages: [],
    abbreviations,
    pictures: PICTURES,
  };
}

const both = (parts: Parameters<typeof story>[0] = {}) =>
  content([story({ articles: { vi, en }, ...parts })]);
const digests = (kept: KeptContent, code = 'a') =>
  LANGUAGES.map((language) => indexDigest(language, kept.stories, sourcesDigest(kept, code)));

describe('the digest of an index', () => {
  const [viBefore, enBefore] = digests(both());

  it('changes with an article of its language alone', () => {
    const [viAfter, enAfter] = digests(both({ articles: { vi: { ...vi, title: 'Tên khác' }, en } }));
    expect([viAfter === viBefore, enAfter === enBefore]).toEqual([false, true]);
  });

  it.each([
    ['the facts of a story', both({ topics: ['dan-van'] })],
    ['a story that stands in no list any more', both({ withdrawn: { date: story().date, reason: 'Nhầm.' } })],
    ['an abbreviation', content([story({ articles: { vi, en } })], { HĐND: 'Hội đồng nhân dân' })],
  ])('changes in both languages with %s', (_, changed) => {
    const [viAfter, enAfter] = digests(changed);
    expect([viAfter === viBefore, enAfter === enBefore]).toEqual([false, false]);
  });

  it('changes with the code', () => {
    expect(digests(both(), 'b')).not.toContain(viBefore);
  });
});

describe('the digest of the units of the country', () => {
  const places = [locality({ id: 'ha-giang' })];

  it('changes with them and with the code, whatever the stories are', () => {
    const one = placesDigest({ ...both(), localities: places }, 'a');
    expect(placesDigest({ ...content([]), localities: places }, 'a')).toBe(one);
    expect(placesDigest(both(), 'a')).not.toBe(one);
    expect(placesDigest({ ...both(), localities: places }, 'b')).not.toBe(one);
  });
});
