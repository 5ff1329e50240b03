import { describe, expect, test } from 'vitest';
import { contrast } from './contrast.ts';
import { colours, styleSheets } from './style-sheets.ts';

/** What is seen on what, and the least contrast: 7 and 4.5 for words, 3 for lines that say something. */
const PAIRS = [
  ['--ink', '--paper', 7],
  ['--ink', '--paper-raised', 7],
  ['--ink-soft', '--paper', 4.5],
  ['--ink-soft', '--paper-raised', 4.5],
  ['--accent', '--paper', 4.5],
  ['--accent', '--paper-raised', 4.5],
  ['--on-accent', '--accent', 4.5],
  ['--rule-strong', '--paper', 3],
  ['--focus', '--paper', 3],
  ['--focus', '--paper-raised', 3],
] as const;

/** Hairlines that part what space and headings part as well, the ground of a picture, a shadow. */
const ORNAMENTS = ['--rule', '--logo-ground', '--shadow'];

const tokens = colours();

describe.each(['light', 'dark'] as const)('in the %s scheme', (scheme) => {
  const colour = (token: string): string => tokens.get(token)?.[scheme] ?? `no token ${token}`;

  test.each(PAIRS)('%s on %s has a contrast of at least %d', (above, below, least) => {
    expect(contrast(colour(above), colour(below))).toBeGreaterThanOrEqual(least);
  });
});

describe('colours', () => {
  test('each token stands in a pair, but for ornaments', () => {
    const judged = new Set<string>([...PAIRS.flatMap(([above, below]) => [above, below]), ...ORNAMENTS]);
    expect([...tokens.keys()].filter((token) => !judged.has(token))).toEqual([]);
  });

  test('no style has a colour of its own: all come from the tokens', () => {
    const own = styleSheets()
      .filter(({ file }) => file !== 'styles/tokens.css')
      .flatMap(({ file, css }) =>
        [...css.matchAll(/#[0-9a-f]{3,8}\b|\b(?:rgba?|hsla?|lab|lch|oklab|oklch|color|color-mix)\(/gi)].map(
          ([found]) => `${file}: ${found}`,
        ),
      );
    expect(own).toEqual([]);
  });

  test('where a rule sets both words and ground, the two are a pair', () => {
    const known = new Set(PAIRS.map(([above, below]) => `${above} on ${below}`));
    const set = styleSheets().flatMap(({ file, css }) =>
      [...css.matchAll(/\{([^{}]*)\}/g)].flatMap(([, rule = '']) => {
        const [, above] = /(?<![\w-])color:\s*var\((--[\w-]+)\)/.exec(rule) ?? [];
        const [, below] = /background(?:-color)?:\s*var\((--[\w-]+)\)/.exec(rule) ?? [];
        return above === undefined || below === undefined ? [] : [{ file, pair: `${above} on ${below}` }];
      }),
    );
    expect(set.length).toBeGreaterThan(1);
    expect(set.filter(({ pair }) => !known.has(pair))).toEqual([]);
  });
});

test.each([
  ['#000000', '#ffffff', 21],
  ['#777777', '#ffffff', 4.478],
  ['#808080', '#808080', 1],
])('the contrast of %s and %s is %d', (one, other, ratio) => {
  expect(contrast(one, other)).toBeCloseTo(ratio, 2);
});
