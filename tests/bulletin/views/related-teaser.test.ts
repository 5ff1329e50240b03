import { describe, expect, it } from 'vitest';
import type { Alike } from '../../../src/bulletin/alike.ts';
import { type BulletinContent, createBulletin } from '../../../src/bulletin/bulletin.ts';
import type { Story } from '../../../src/bulletin/story.ts';
import type { Reason } from '../../../src/bulletin/views/related-teaser.ts';
import { storyView } from '../../../src/bulletin/views/story-view.ts';
import { article, story, translation } from '../build.ts';
import { bulletinOf } from '../bulletin-of.ts';

const articles = { vi: article(), en: translation('2020-02-01') };
const OWN = story({ id: 'own', articles });
/** Elsewhere, on another topic. */
const FAR: Partial<Story> = { articles, localities: ['tuyen-quang'], topics: ['dan-van'] };
const TERMS = [
  { words: 'trồng rừng', weight: 3 },
  { words: 'giao đất', weight: 2 },
  { words: 'vườn ươm', weight: 1 },
];

/** The views of a story in both languages, where one other is as much alike as given. */
function views(other: Story, alike: Partial<Alike>, own = OWN) {
  const { content } = bulletinOf([own, other]);
  const found: Alike = { id: other.id, score: 2, terms: {}, ...alike };
  const whole: BulletinContent = { ...content, alike: (id) => (id === own.id ? [found] : []) };
  const bulletin = createBulletin(whole);
  return { vi: storyView(own, bulletin, 'vi'), en: storyView(own, bulletin, 'en') };
}

function reasons(parts: Parameters<typeof story>[0], alike: Partial<Alike>, own = OWN): readonly Reason[] {
  const { vi, en } = views(story({ id: 'other', ...parts }), alike, own);
  return [vi, en].flatMap(({ related }) => related.map(({ reason }) => reason));
}

describe('the reason of a related story', () => {
  it('is the two most telling terms in the language of the page, or else those of the other one', () => {
    const terms = ['trồng rừng', 'giao đất'];
    expect(reasons(FAR, { terms: { vi: TERMS, en: [{ words: 'tree nursery', weight: 1 }] } })).toEqual([
      { kind: 'terms', terms, language: 'vi' },
      { kind: 'terms', terms: ['tree nursery'], language: 'en' },
    ]);
    expect(reasons(FAR, { terms: { vi: TERMS } })).toEqual([
      { kind: 'terms', terms, language: 'vi' },
      { kind: 'terms', terms, language: 'vi' },
    ]);
  });

  it('is never that editors chose it, unless they did', () => {
    expect(reasons(FAR, {}).map(({ kind }) => kind)).toEqual(['alike', 'alike']);
    expect(reasons({ ...FAR, topics: OWN.topics }, {}).map(({ kind }) => kind)).toEqual(['topic', 'topic']);
    const naming = { ...OWN, related: ['other'] };
    expect(reasons(FAR, { score: 0 }, naming).map(({ kind }) => kind)).toEqual(['named', 'named']);
  });
});

it('the lists are the same in both languages', () => {
  const { vi, en } = views(story({ id: 'other', ...FAR }), { terms: { vi: TERMS } });
  for (const list of ['related', 'sameTopic', 'samePlace'] as const)
    expect(vi[list].map(({ id }) => id)).toEqual(en[list].map(({ id }) => id));
  expect(vi.related.length).toBe(1);
});
