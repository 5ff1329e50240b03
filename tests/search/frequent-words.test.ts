import { describe, expect, it } from 'vitest';
import { withFrequentWords } from '../../src/search/frequent-words.ts';
import { plainIndex } from './plain-index.ts';

const STORIES = {
  a: ['Đảng viên trẻ', 'chi bộ họp, đảng viên mới'],
  b: 'chỉ bộ đội, sinh hoạt chi bộ',
  c: 'chi bộ sinh hoạt đảng viên',
  d: 'hội đồng nhân dân',
} as const;

/** Asks stories, words of which are frequent in three; names of those found, and what was asked of the engine. */
async function ask(words: string, exact = false) {
  const index = plainIndex(STORIES, {
    limit: 3,
    abbreviations: { SHC: 'Sinh hoạt chi' },
  });
  const { isFrequent } = await index.vocabulary();
  const engine = withFrequentWords(await index.table(), isFrequent, await index.engine());
  const found = await engine.phrase(words, exact);
  return { found: [...found].sort().map((story) => Object.keys(STORIES)[story]), calls: index.calls };
}

describe('frequent words', () => {
  it('are answered without the engine, in any accents or in those typed', async () => {
    expect(await ask('chi')).toEqual({ found: ['a', 'b', 'c'], calls: [] });
    expect(await ask('chỉ')).toEqual({ found: ['a', 'b', 'c'], calls: [] });
    expect(await ask('chỉ', true)).toEqual({ found: ['b'], calls: [] });
    expect(await ask('chị', true)).toEqual({ found: [], calls: [] });
  });

  it('are so beside any other word', async () => {
    expect(await ask('bộ đội', true)).toEqual({ found: ['b'], calls: [] });
    expect(await ask('hoat chi')).toEqual({ found: ['b'], calls: [] });
    expect(await ask('bo vien')).toEqual({ found: [], calls: [] });
  });

  it('leave other words to the engine', async () => {
    expect(await ask('doi')).toEqual({ found: ['b'], calls: ['"doi"'] });
    expect(await ask('đảng viên', true)).toEqual({ found: ['a', 'c'], calls: ['"đảng viên"!'] });
    expect(await ask('hoi dong nhan dan')).toEqual({ found: ['d'], calls: ['"hoi dong nhan dan"'] });
  });
});

describe('phrases of three words and more', () => {
  it('are asked of the engine where each two neighbours stand in one story', async () => {
    expect(await ask('sinh hoat chi bo')).toEqual({ found: ['b'], calls: ['"sinh hoat chi bo"'] });
    expect(await ask('hoat chi bo sinh')).toEqual({ found: [], calls: [] });
  });

  it('are answered by the table where it has them', async () => {
    expect(await ask('sinh hoat chi')).toEqual({ found: ['b'], calls: [] });
    expect(await ask('sinh hoạt chỉ', true)).toEqual({ found: [], calls: [] });
  });
});

describe('titles', () => {
  it('hold all of the words, in whatever accents and order', async () => {
    const index = plainIndex(STORIES, { limit: 3 });
    const { isFrequent } = await index.vocabulary();
    const { titled } = withFrequentWords(await index.table(), isFrequent, await index.engine());
    expect([...(await titled('tre dang'))]).toEqual([0]);
    expect([...(await titled('đang'))]).toEqual([0]);
    expect([...(await titled('đảng chi'))]).toEqual([]);
  });
});

describe('what will be asked for', () => {
  it('is loaded at once where the table has it, and a file that can’t be had is no matter until it is asked for', async () => {
    const asked: string[] = [];
    const find = (phrase: string) => {
      asked.push(phrase);
      return Promise.reject(new Error('offline'));
    };
    const rare = { phrase: () => Promise.reject(new Error('not asked')) };
    const { prepare, phrase } = withFrequentWords({ find }, (word) => word === 'chi', rare);
    prepare(['chi', 'bộ', 'đội', 'chi bộ', 'bộ đội']);
    expect(asked).toEqual(['chi', 'chi bo']);
    await expect(phrase('chi bộ', false)).rejects.toThrow('offline');
  });
});
