import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../src/bulletin/calendar-date.ts';
import { createAbbreviations } from '../../src/search/abbreviations.ts';
import { answer, asksForSomething, type SearchIndex } from '../../src/search/answer.ts';
import type { SearchState } from '../../src/search/search-state.ts';
import { createVocabulary, vocabularyOf } from '../../src/search/vocabulary.ts';
import { catalogue, entry } from './catalogue-of.ts';
import { plainEngine } from './plain-engine.ts';

const TEXTS = {
  bang: 'bảng tin của thôn',
  ban: 'bản Bó họp chi bộ',
  old: 'chi bộ họp ở bản',
};
const CATALOGUE = catalogue([
  entry('bang', '2023'),
  entry('ban', '2020-01-21', { topics: ['dan-van'] }),
  entry('old', '2019'),
]);
const NOTHING: SearchState = { words: '', places: [], topics: [], authors: [], order: 'relevance' };

/** An index that remembers what was loaded of it. */
function index(): SearchIndex & { readonly loaded: string[] } {
  const loaded: string[] = [];
  return {
    loaded,
    engine: () => {
      loaded.push('engine');
      return Promise.resolve(plainEngine(TEXTS));
    },
    vocabulary: () => Promise.resolve(createVocabulary(vocabularyOf(Object.values(TEXTS)))),
    abbreviations: () => Promise.resolve(createAbbreviations({})),
    catalogue: () => {
      loaded.push('catalogue');
      return Promise.resolve(CATALOGUE);
    },
  };
}

const found = async (state: Partial<SearchState>) => answer({ ...NOTHING, ...state }, index());

describe('a search by words', () => {
  it('takes a last word that the index has for a whole one, typed or sent', async () => {
    expect((await found({ words: 'ban' })).fragments).toEqual(['ban', 'old']);
    expect((await found({ words: 'ban ' })).fragments).toEqual(['ban', 'old']);
    expect((await found({ words: 'ban' })).wanted).toEqual({ words: new Set(['ban']) });
  });

  it('takes one that it doesn’t have for the beginning of others', async () => {
    const { fragments, wanted } = await found({ words: 'họp th' });
    expect(fragments).toEqual([]);
    expect(wanted).toEqual({ words: new Set(['hop', 'th']), beginning: 'th' });
    expect((await found({ words: 'tho' })).fragments).toEqual(['bang']);
  });

  it('loads no catalogue as long as nothing is filtered or ordered by date', async () => {
    const plain = index();
    await answer({ ...NOTHING, words: 'họp' }, plain);
    expect(plain.loaded).not.toContain('catalogue');
    await answer({ ...NOTHING, words: 'họp', order: 'oldest' }, plain);
    expect(plain.loaded).toContain('catalogue');
  });

  it('loads no engine for words that there are none of', async () => {
    const plain = index();
    await answer({ ...NOTHING, words: 'hopp bo' }, plain);
    expect(plain.loaded).toEqual([]);
  });

  it('tells absent words, and the nearest spelling', async () => {
    expect(await found({ words: 'hopp bo' })).toMatchObject({
      fragments: [],
      absent: ['hopp'],
      suggestion: 'hop bo',
    });
  });

  it('keeps what the words found apart from what passes the filters', async () => {
    const { fragments, byWords } = await found({ words: 'họp', topics: ['dan-van'] });
    expect(fragments).toEqual(['ban']);
    expect(byWords).toEqual(new Set(['ban', 'old']));
  });

  it('stands by date where that is asked for', async () => {
    expect((await found({ words: 'họp', order: 'oldest' })).fragments).toEqual(['old', 'ban']);
  });
});

describe('a search without words', () => {
  it('gives what passes the filters, newest first unless said', async () => {
    const from = calendarDate('2019-06');
    expect(await found({ from })).toMatchObject({
      fragments: ['bang', 'ban', 'old'],
      absent: [],
      unknown: [],
    });
    expect((await found({ from, order: 'oldest' })).fragments).toEqual(['old', 'ban', 'bang']);
  });

  it('leaves out ids that there are none of, and tells them', async () => {
    expect(await found({ places: ['khong-co'], topics: ['dan-van', 'la'] })).toMatchObject({
      fragments: ['ban'],
      unknown: ['khong-co', 'la'],
    });
  });
});

describe('what asks for something', () => {
  it('is words or filters, not an order alone nor punctuation', () => {
    expect(asksForSomething({ ...NOTHING, words: 'a' })).toBe(true);
    expect(asksForSomething({ ...NOTHING, topics: ['dan-van'] })).toBe(true);
    expect(asksForSomething({ ...NOTHING, words: ' “” ', order: 'newest' })).toBe(false);
  });
});
