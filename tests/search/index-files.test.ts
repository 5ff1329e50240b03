import { describe, expect, it } from 'vitest';
import { indexFiles } from '../../src/search/index-files.ts';
import { numberTexts } from '../../src/search/numbered-texts.ts';
import { FRAGMENTS_FILE } from '../../src/search/search-files.ts';
import { catalogue, entry } from './catalogue-of.ts';

const STORIES = ['con', 'aux nul', 'ὁδός', 'chi bộ con'].map((text, at) => ({
  id: `story-${at}`,
  fragment: { volume: '2024', name: `000000${at}` },
  titleWords: 1,
  text: `${text}. Con đường`,
}));
const write = (stories = STORIES) =>
  indexFiles(stories, {
    texts: numberTexts(stories.map(({ text }) => text)),
    catalogue: catalogue(stories.map(() => entry('2024'))),
    abbreviations: { HĐND: 'Hội đồng nhân dân' },
  });

describe('the files of an index', () => {
  it('are the same bytes from the same stories', () => {
    expect([...write()]).toEqual([...write()]);
  });

  it('have names that every system takes, whatever the words are', () => {
    expect([...write().keys()].every((name) => /^[a-z]{5,}(?:-\d+)?\.(?:json|txt)$/.test(name))).toBe(true);
  });

  it('number the stories in the order given', () => {
    expect(write().get(FRAGMENTS_FILE)).toBe('2024 7 0000000000000100000020000003');
  });

  it('can be written for no stories at all', () => {
    expect(write([]).size).toBe(5);
  });
});
