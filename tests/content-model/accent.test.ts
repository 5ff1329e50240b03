import { describe, expect, it } from 'vitest';
import { GROUNDS, isReadable, nearestReadable, shadesOf } from '../../src/content-model/accent.ts';
import { createDice } from '../search/random.ts';
import { contrast } from '../styles/contrast.ts';
import { colours } from '../styles/style-sheets.ts';

const dice = createDice(20_261_127);
const RANDOM = Array.from({ length: 500 }, () => `#${dice.roll(0x1000000).toString(16).padStart(6, '0')}`);
const tokens = colours();
const ground = (token: string, scheme: 'light' | 'dark'): string => tokens.get(token)?.[scheme] ?? '';

/** What the accent is in a scheme, with all that it is seen on or that is seen on it (WCAG 2.2: 4.5 for words). */
function leastContrast(shade: string, scheme: 'light' | 'dark'): number {
  const grounds = ['--paper', '--paper-raised', '--on-accent'].map((token) => ground(token, scheme));
  return Math.min(...grounds.map((each) => contrast(shade, each)));
}

describe('an accent', () => {
  it('is used on the paper that the styles have', () => {
    for (const scheme of ['light', 'dark'] as const)
      expect(GROUNDS[scheme]).toEqual(['--paper', '--paper-raised'].map((token) => ground(token, scheme)));
  });

  it('passes AA in all shades derived of it, or is refused with the nearest that does: 500 random ones', () => {
    const refused = RANDOM.filter((accent) => !isReadable(accent));
    expect(refused.length).toBeGreaterThan(100);
    expect(refused.length).toBeLessThan(400);
    for (const accent of RANDOM) {
      const used = nearestReadable(accent);
      expect(isReadable(used), accent).toBe(true);
      const { light, dark } = shadesOf(used);
      expect([light, isReadable(accent)], accent).toEqual([used, used === accent]);
      expect(leastContrast(light, 'light'), accent).toBeGreaterThanOrEqual(4.5);
      expect(leastContrast(dark, 'dark'), accent).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('gets no lighter or darker than it has to be', () => {
    for (const accent of RANDOM.filter((each) => !isReadable(each)))
      expect(leastContrast(nearestReadable(accent), 'light'), accent).toBeLessThan(4.8);
  });

  it('is the default of the styles where the newsroom says none', () => {
    expect(tokens.get('--accent')).toEqual(shadesOf('#a4211a'));
  });

  it.each(['#000000', '#ffffff', '#808080', '#ffff00', '#00ffff', '#ff00ff'])(
    'may be as extreme as %s',
    (accent) => {
      const { light, dark } = shadesOf(accent);
      expect(leastContrast(light, 'light')).toBeGreaterThanOrEqual(4.5);
      expect(leastContrast(dark, 'dark')).toBeGreaterThanOrEqual(4.5);
    },
  );
});
