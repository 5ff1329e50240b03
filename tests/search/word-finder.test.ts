import { describe, expect, it } from 'vitest';
import type { Engine } from '../../src/search/engine.ts';
import { createWordFinder } from '../../src/search/word-finder.ts';
import { plainIndex } from './plain-index.ts';

const STORIES = {
  a: ['Đảng viên trẻ', 'chi bộ họp, đảng viên mới'],
  b: 'chỉ bộ đội, sinh hoạt chi bộ',
  c: 'chi bộ sinh hoạt đảng viên',
  d: 'hội đồng nhân dân',
} as const;

/** Asks stories, of which the table has phrases whose parts stand in three; names of those found, and what was asked of the engine. */
async function ask(words: string, exact = false) {
  const index = plainIndex(STORIES, { limit: 3, abbreviations: { SHC: 'Sinh hoạt chi' } });
  const finder = createWordFinder(await index.table(), index.engine);
  const found = await finder.phrase(words, exact);
  return { found: [...found].sort().map((story) => Object.keys(STORIES)[story]), calls: index.calls };
}

describe('words and pairs', () => {
  it('are answered without the engine, in any accents or in those typed', async () => {
    expect(await ask('chi')).toEqual({ found: ['a', 'b', 'c'], calls: [] });
    expect(await ask('chỉ')).toEqual({ found: ['a', 'b', 'c'], calls: [] });
    expect(await ask('chỉ', true)).toEqual({ found: ['b'], calls: [] });
    expect(await ask('chị', true)).toEqual({ found: [], calls: [] });
    expect(await ask('bộ đội', true)).toEqual({ found: ['b'], calls: [] });
    expect(await ask('hoat chi')).toEqual({ found: ['b'], calls: [] });
    expect(await ask('bo vien')).toEqual({ found: [], calls: [] });
  });
});

describe('phrases of three words and more', () => {
  it('are asked of the engine among the stories that hold each two neighbours', async () => {
    expect(await ask('hoat chi bo')).toEqual({ found: ['b'], calls: ['"hoat chi bo" 1'] });
    expect(await ask('dong nhan dan')).toEqual({ found: ['d'], calls: ['"dong nhan dan" 3'] });
    expect(await ask('chi bộ họp', true)).toEqual({ found: ['a'], calls: ['"chi bộ họp"! 0'] });
  });

  it('are not asked for where no story holds each two neighbours in the accents asked for', async () => {
    expect(await ask('hoat chi bo sinh')).toEqual({ found: [], calls: [] });
    expect(await ask('chỉ bộ họp', true)).toEqual({ found: [], calls: [] });
  });

  it('are answered by the table where it has them', async () => {
    expect(await ask('sinh hoat chi')).toEqual({ found: ['b'], calls: [] });
    expect(await ask('sinh hoạt chỉ', true)).toEqual({ found: [], calls: [] });
  });

  it('are known to stand nowhere where the table would have them', async () => {
    const index = plainIndex({ a: 'chi bộ, bộ họp', b: 'bộ họp chi bộ' }, { limit: 1 });
    const { phrase } = createWordFinder(await index.table(), index.engine, 1);
    expect([...(await phrase('chi bo hop', false))]).toEqual([]);
    expect([...(await phrase('hop chi bo', false))]).toEqual([1]);
    expect(index.calls).toEqual(['"hop chi bo" 1']);
  });

  it('aren’t found in other stories that the engine tells of', async () => {
    const { table } = plainIndex(STORIES);
    const all: Engine = { holding: () => Promise.resolve(new Set([0, 1, 2, 3])) };
    expect([...(await createWordFinder(await table(), all).phrase('dong nhan dan', false))]).toEqual([3]);
  });

  it('are found by their parts where the engine can’t run, and are said to be', async () => {
    const { table } = plainIndex({ a: 'chi bộ họp bàn', b: 'bộ họp, chi bộ', c: 'họp chi bộ' });
    const none: Engine = { holding: () => Promise.resolve(undefined) };
    const { phrase, unchecked } = createWordFinder(await table(), none);
    expect([...(await phrase('bộ họp', false))]).toEqual([0, 1]);
    expect([...unchecked]).toEqual([]);
    expect([...(await phrase('chi bộ họp', false))]).toEqual([0, 1]);
    expect([...unchecked]).toEqual(['chi bộ họp']);
  });
});

describe('titles', () => {
  it('hold all of the words, in whatever accents and order', async () => {
    const index = plainIndex(STORIES);
    const { titled } = createWordFinder(await index.table(), index.engine);
    expect([...(await titled('tre dang'))]).toEqual([0]);
    expect([...(await titled('đang'))]).toEqual([0]);
    expect([...(await titled('đảng chi'))]).toEqual([]);
  });
});

describe('what will be asked for', () => {
  it('is loaded at once, and a file that can’t be had is no matter until it is asked for', async () => {
    const asked: string[] = [];
    const find = (phrase: string) => {
      asked.push(phrase);
      return Promise.reject(new Error('offline'));
    };
    const engine = { holding: () => Promise.reject(new Error('not asked')) };
    const { prepare, phrase } = createWordFinder({ find }, engine);
    prepare(['chi', 'bộ', 'chi bộ']);
    expect(asked).toEqual(['chi', 'bo', 'chi bo']);
    await expect(phrase('chi bộ', false)).rejects.toThrow('offline');
  });
});
