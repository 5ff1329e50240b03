import { describe, expect, it } from 'vitest';
import { indexFiles } from '../../src/search/index-files.ts';
import { numberTexts } from '../../src/search/numbered-texts.ts';
import { catalogue, entry } from './catalogue-of.ts';

const STORIES = ['con', 'aux nul', 'ὁδός', 'chi bộ con'].map((text) => `${text}. Con đường`);
const write = (stories = STORIES) =>
  indexFiles({
    texts: numberTexts(stories),
    titleLengths: stories.map(() => 1),
    volumes: stories.length === 0 ? [] : [{ name: '2024-0a1b2c', stories: stories.length }],
    catalogue: catalogue(stories.map(() => entry('2024'))),
    places: '0a1b2c\nha',
    abbreviations: { HĐND: 'Hội đồng nhân dân' },
  });

describe('the files of an index', () => {
  it('are the same bytes from the same stories', () => {
    expect(write()).toEqual(write());
  });

  it('have names that every system takes, whatever the words are', () => {
    expect([...write().files.keys()].every((name) => /^[a-z]{5,}(?:-\d+)?\.(?:json|txt)$/.test(name))).toBe(
      true,
    );
  });

  it('begin with the volumes and the stories that each has, the abbreviations, and where files of the table begin', () => {
    expect(write().beginning).toEqual({
      volumes: '2024-0a1b2c 4',
      table: 'a',
      abbreviations: { HĐND: 'Hội đồng nhân dân' },
    });
  });

  it('can be written for no stories at all', () => {
    expect(write([]).files.size).toBe(3);
  });
});
