import { describe, expect, it } from 'vitest';
import type { Engine } from '../../src/search/engine.ts';
import { readingFewTexts } from '../../src/search/few-texts.ts';

const TEXTS = ['Sinh hoạt chi bộ, sinh hoạt Đảng', 'sinh hoạt chỉ bộ', 'chi bộ sinh hoạt'];

/** Looks for a phrase in the texts in question; which of them hold it, and what was asked of the engine. */
async function look(words: string, exact: boolean, among: readonly number[]) {
  const asked: number[] = [];
  const engine: Engine = {
    holding: (_, stories) => {
      asked.push(stories.size);
      return Promise.resolve(stories);
    },
  };
  const { holding } = readingFewTexts((story) => Promise.resolve(TEXTS[story] ?? ''), engine);
  return { found: [...((await holding({ words, exact }, new Set(among))) ?? [])], asked };
}

describe('a phrase that few stories may hold', () => {
  it('is looked for in their texts, in any accents or in those typed', async () => {
    expect(await look('sinh hoat chi bo', false, [0, 1, 2])).toEqual({ found: [0, 1], asked: [] });
    expect(await look('sinh hoạt chi bộ', true, [0, 1, 2])).toEqual({ found: [0], asked: [] });
    expect(await look('sinh hoạt chi bộ', true, [1])).toEqual({ found: [], asked: [] });
  });

  it('is held by whole words alone', async () => {
    expect(await look('inh hoat chi', false, [0])).toEqual({ found: [], asked: [] });
    expect(await look('chi bo sin', false, [0])).toEqual({ found: [], asked: [] });
  });

  it('is asked of the engine where they are many', async () => {
    const many = Array.from({ length: 121 }, (_, story) => story);
    expect(await look('sinh hoat chi', false, many)).toEqual({ found: many, asked: [121] });
    expect((await look('sinh hoat chi', false, many.slice(1))).asked).toEqual([]);
  });
});
