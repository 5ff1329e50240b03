import { describe, expect, it, vi } from 'vitest';
import { calendarDate } from '../../src/bulletin/calendar-date.ts';
import { answer, asksForSomething, countOf } from '../../src/search/answer.ts';
import { markTexts } from '../../src/search/marks.ts';
import type { SearchState } from '../../src/search/search-state.ts';
import { CATALOGUE_FILE, tableFile, VOCABULARY_FILE } from '../../src/search/search-files.ts';
import { catalogue, entry } from './catalogue-of.ts';
import { plainIndex } from './plain-index.ts';

const STORIES = {
  bang: 'bảng tin của thôn',
  ban: 'bản Bó họp chi bộ',
  old: 'chi bộ họp ở bản',
};
const CATALOGUE = catalogue([entry('2023'), entry('2020-01-21', { topics: ['dan-van'] }), entry('2019')]);
const NOTHING: SearchState = { words: '', places: [], topics: [], authors: [], order: 'relevance' };

const index = () => plainIndex(STORIES, { catalogue: CATALOGUE });
const named = (stories: Iterable<number>) => Array.from(stories, (story) => Object.keys(STORIES)[story]);

async function found(state: Partial<SearchState>, among = index()) {
  const { stories, byWords, ...told } = await answer({ ...NOTHING, ...state }, among);
  return { ...told, stories: named(stories), ...(byWords && { byWords: named(byWords).sort() }) };
}

describe('a search by words', () => {
  it('takes a last word that the index has for a whole one, typed or sent', async () => {
    expect((await found({ words: 'ban' })).stories).toEqual(['ban', 'old']);
    expect((await found({ words: 'ban ' })).stories).toEqual(['ban', 'old']);
    const { wanted } = await found({ words: 'ban' });
    expect(wanted.words.flatMap(({ words }) => words)).not.toContainEqual(
      expect.objectContaining({ beginning: 'ban' }),
    );
  });

  it('takes one that it doesn’t have for the beginning of others', async () => {
    const { stories, wanted } = await found({ words: 'họp th' });
    expect(stories).toEqual([]);
    expect(wanted.words.flatMap(({ words }) => words.flatMap(({ beginning = [] }) => beginning))).toEqual([
      'th',
    ]);
    expect((await found({ words: 'tho' })).stories).toEqual(['bang']);
  });

  it('wants the row of the words that were run together', async () => {
    const text = 'Họp chi ủy, các bộ, chi bộ';
    for (const words of ['#chibộ ', 'chibo ']) {
      const [held] = markTexts([text], (await found({ words })).wanted);
      expect(held?.marks).toMatchObject([{ first: 5, end: 7 }]);
    }
  });

  it('loads no catalogue as long as nothing is filtered', async () => {
    const plain = index();
    await found({ words: 'họp', order: 'oldest' }, plain);
    expect(plain.loaded).not.toContain(CATALOGUE_FILE);
    await found({ words: 'họp', topics: ['dan-van'] }, plain);
    expect(plain.loaded).toContain(CATALOGUE_FILE);
  });

  it('loads what words ask of the table beside the vocabulary, not after it', async () => {
    const plain = { ...index(), vocabulary: () => new Promise<never>(() => undefined) };
    void answer({ ...NOTHING, words: 'họp bộ' }, plain);
    await vi.waitFor(() => {
      expect(plain.loaded).toEqual([tableFile(0)]);
    });
  });

  it('asks the engine for nothing but long phrases', async () => {
    const plain = index();
    await found({ words: 'zwyq' }, plain);
    expect(plain.calls).toEqual([]);
    expect((await found({ words: 'chi bộ ở bản' }, plain)).stories).toEqual(['old']);
    expect(new Set(plain.loaded)).toEqual(new Set([VOCABULARY_FILE, tableFile(0)]));
    expect(plain.calls).toEqual([]);
    expect((await found({ words: '"chi bộ họp"' }, plain)).stories).toEqual(['old']);
    expect(plain.calls.length).toBeGreaterThan(0);
  });

  it('names a phrase that can’t be found as a whole as it was typed, once', async () => {
    const plain = { ...index(), engine: { holding: () => Promise.resolve(undefined) } };
    const { stories, unchecked } = await answer({ ...NOTHING, words: '"chi bộ họp" bản' }, plain);
    expect(named(stories)).toEqual(['old', 'ban']);
    expect(unchecked).toEqual(['chi bộ họp']);
    expect((await answer({ ...NOTHING, words: 'chi bộ họp' }, plain)).unchecked).toEqual([]);
  });

  it('is counted without asking for what the order takes', async () => {
    const [counted, answered] = [index(), index()];
    expect(await countOf({ ...NOTHING, words: 'họp bộ' }, counted)).toBe(2);
    expect([...counted.lookedUp]).toEqual(['hop', 'bo']);
    await found({ words: 'họp bộ' }, answered);
    expect([...answered.lookedUp]).toEqual(['hop', 'bo', 'hop bo']);
    expect(await countOf({ ...NOTHING, words: 'họp', topics: ['dan-van'] }, counted)).toBe(1);
  });

  it('tells absent words, and the nearest spelling', async () => {
    expect(await found({ words: 'hopp bo' })).toMatchObject({
      stories: [],
      absent: ['hopp'],
      suggestion: 'họp bộ',
    });
  });

  it('keeps what the words found apart from what passes the filters', async () => {
    const { stories, byWords } = await found({ words: 'họp', topics: ['dan-van'] });
    expect(stories).toEqual(['ban']);
    expect(byWords).toEqual(['ban', 'old']);
  });

  it('stands by date where that is asked for', async () => {
    expect((await found({ words: 'bộ họp' })).stories).toEqual(['old', 'ban']);
    expect((await found({ words: 'bộ họp', order: 'newest' })).stories).toEqual(['ban', 'old']);
    expect((await found({ words: 'ban', order: 'oldest' })).stories).toEqual(['old', 'ban']);
  });
});

describe('a search without words', () => {
  it('gives what passes the filters, newest first unless said', async () => {
    const from = calendarDate('2019-06');
    expect(await found({ from })).toMatchObject({
      stories: ['bang', 'ban', 'old'],
      absent: [],
      unknown: [],
    });
    expect((await found({ from, order: 'oldest' })).stories).toEqual(['old', 'ban', 'bang']);
  });

  it('finds nothing under ids that there are none of, and tells them', async () => {
    expect(await found({ places: ['khong-co'] })).toMatchObject({
      stories: [],
      unknown: [{ facet: 'places', id: 'khong-co' }],
    });
    expect(await found({ words: 'họp', authors: ['khong-co'] })).toMatchObject({ stories: [] });
  });

  it('finds what stands under the others, and tells the ones that there are none of', async () => {
    expect(await found({ topics: ['dan-van', 'la'] })).toMatchObject({
      stories: ['ban'],
      unknown: [{ facet: 'topics', id: 'la' }],
    });
  });
});

describe('stories of a former district', () => {
  const [places, of] = [['tuyen-quang/xa-yen-son'], 'tuyen-quang/huyen-yen-son'];
  const mixed = () => {
    const own = { places: ['tuyen-quang/huyen-yen-son/xa-tu-quan'] };
    return plainIndex(STORIES, { catalogue: catalogue([entry('2023'), entry('2020', own), entry('2019')]) });
  };
  const foundShared = async (state: Partial<SearchState>) => {
    const { stories, shared } = await answer({ ...NOTHING, places, ...state }, mixed());
    return [named(stories), ...shared.map((group) => [group.whole.id, ...named(group.stories)])];
  };

  it('stand below a commune’s own, in the order asked for', async () => {
    expect(await foundShared({})).toEqual([['ban'], [of, 'bang', 'old']]);
    expect(await foundShared({ order: 'oldest' })).toEqual([['ban'], [of, 'old', 'bang']]);
    expect(await foundShared({ places: [of] })).toEqual([['bang', 'ban', 'old']]);
  });

  it('are found by the words, too, or not at all', async () => {
    expect(await foundShared({ words: 'chi' })).toEqual([['ban'], [of, 'old']]);
    expect(await foundShared({ words: '"bản bó"' })).toEqual([['ban']]);
  });

  it('aren’t counted', async () => {
    expect(await countOf({ ...NOTHING, places }, mixed())).toBe(1);
  });
});

describe('what asks for something', () => {
  it('is words or filters, not an order alone nor punctuation', () => {
    expect(asksForSomething({ ...NOTHING, words: 'a' })).toBe(true);
    expect(asksForSomething({ ...NOTHING, topics: ['dan-van'] })).toBe(true);
    expect(asksForSomething({ ...NOTHING, words: ' “” ', order: 'newest' })).toBe(false);
  });
});
