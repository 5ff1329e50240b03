import { describe, expect, it } from 'vitest';
import { createTermIndex } from '../../src/likeness/term-index.ts';
import { tellingOf } from '../../src/likeness/telling.ts';
import { wordNumber } from '../../src/likeness/word-numbers.ts';
import { vietnameseWords } from '../bench/syllables.ts';
import { createDice } from '../search/random.ts';

const indexOf = (texts: readonly string[], isCompared?: (position: number) => boolean) => {
  const tellings = texts.map((text) => tellingOf('', [text], 'vi'));
  return createTermIndex(texts.length, (at) => tellings[at] ?? new Uint32Array(), isCompared);
};

const dice = createDice(7);
const SYLLABLES = vietnameseWords(1_500, dice);
const noise = (words: number) => Array.from({ length: words }, () => dice.pick(SYLLABLES)).join(' ');
const THEME = 'trồng rừng, giao khoán, vườn ươm, đầu nguồn, phòng hộ, thông tre';
const ats = (found: readonly { readonly at: number }[]) => found.map(({ at }) => at);

/** So many stories of a theme among others. */
const bulletin = (themed: number, all: number) =>
  indexOf(
    Array.from({ length: all }, (_, at) =>
      at < themed ? `${noise(150)}, ${THEME}, ${noise(150)}, ${THEME}` : noise(300),
    ),
  );

describe('an index of terms', () => {
  it.each([
    [3, 60],
    [12, 60],
    [12, 300],
    [12, 500],
    [3, 1_500],
  ])('finds a theme of %i stories among %i, and nothing else', (themed, all) => {
    const index = bulletin(themed, all);
    const own = Array.from({ length: themed }, (_, at) => ats(index.matches(at, 20)));
    for (const [at, found] of own.entries()) {
      const others = Array.from({ length: themed }, (_, other) => other).filter((other) => other !== at);
      expect(found.toSorted((a, b) => a - b)).toEqual(others);
    }
    const strays = Array.from({ length: 20 }, (_, at) => index.matches(themed + at, 20).length);
    expect(strays.filter((count) => count > 0).length).toBeLessThan(2);
  });

  it('counts a term less the more articles have it, by powers of two, and nothing where one has it or many', () => {
    const having = (count: number) =>
      indexOf(Array.from({ length: 1_024 }, (_, at) => (at < count ? 'rừng' : 'đất')))
        .shared(0, 1)
        .get(wordNumber('rừng'))?.weight;
    expect([1, 2, 3, 4, 5, 8, 16, 17].map(having)).toEqual([
      undefined,
      1,
      0.8,
      0.8,
      0.6,
      0.6,
      0.4,
      undefined,
    ]);
  });

  it('leaves out what is half as near as the best, unless that is near enough', () => {
    const near = `${THEME}, ${noise(100)}`;
    const articles = [
      near,
      near,
      `${THEME}, ${noise(200)}`,
      ...Array.from({ length: 200 }, () => noise(200)),
    ];
    const found = indexOf(articles).matches(0, 8);
    expect(found[0]?.at).toBe(1);
    expect(found.every(({ score }) => score >= Math.min(2, (found[0]?.score ?? 0) / 2))).toBe(true);
  });

  it('compares no articles but those it is to', () => {
    const texts = [THEME, THEME, THEME, ...Array.from({ length: 60 }, () => noise(200))];
    expect(ats(indexOf(texts, (at) => at !== 1).matches(0, 8))).toEqual([2]);
  });

  it('looks at a bounded number of terms, however many articles share them', () => {
    const looked = (all: number) => {
      const index = indexOf(Array.from({ length: all }, () => THEME));
      for (let at = 0; at < all; at++) index.matches(at, 8);
      return index.looked();
    };
    expect(looked(1_000)).toBe(0);
    const mixed = bulletin(12, 1_500);
    mixed.matches(0, 8);
    const most = Math.max(16, 1_500 / 128);
    expect(mixed.looked()).toBeLessThan(2 * 300 * 2 * most);
  });
});
