import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/bulletin/language.ts';
import type { Story } from '../../../src/bulletin/story.ts';
import type { KeptContent } from '../../../src/reading/kept-content.ts';
import { indexDigest, keptIndex, sourcesDigest } from '../../../src/integrations/search/kept-index.ts';
import { article, story, translation } from '../../bulletin/build.ts';
import { temporaryFolder } from '../../reading/temporary-folder.ts';

const vi = article({ body: 'vi' });
const en = translation('2020-01-22');

function content(stories: readonly Story[], abbreviations = {}): KeptContent {
  return { stories, localities: [], topics: [], series: [], authors: [], abbreviations };
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

describe('an index', () => {
  const filled = (text: string) => async (folder: string) => {
    await mkdir(folder, { recursive: true });
    await writeFile(path.join(folder, 'index.txt'), text);
  };

  it('is made once for the same digest', async () => {
    const folder = path.join(await temporaryFolder({}), 'search');
    await keptIndex(folder, 'a', filled('first'));
    const kept = await keptIndex(folder, 'a', filled('second'));
    expect(await readFile(path.join(kept, 'index.txt'), 'utf8')).toBe('first');
  });

  it('takes the place of the one before, and of what a killed run left', async () => {
    const folder = path.join(await temporaryFolder({ 'search/b.part/half.txt': '' }), 'search');
    await keptIndex(folder, 'a', filled('a'));
    const kept = await keptIndex(folder, 'b', filled('b'));
    expect(await readdir(folder)).toEqual(['b']);
    expect(await readdir(kept)).toEqual(['index.txt']);
  });

  it('that can’t be made leaves the one before', async () => {
    const folder = path.join(await temporaryFolder({}), 'search');
    await keptIndex(folder, 'a', filled('a'));
    await expect(keptIndex(folder, 'b', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await readdir(folder)).toEqual(['a']);
  });
});
