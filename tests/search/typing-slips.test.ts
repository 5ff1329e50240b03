import { describe, expect, it } from 'vitest';
import { accentCost, mayBeNear, slipCost, soundVariants } from '../../src/search/typing-slips.ts';
import { createDice } from './random.ts';

describe('slips of typing', () => {
  it('are the smaller the likelier', () => {
    const slips = ['vien', 'vienn', 'vein', 'viem', 'vin', 'vzien', 'viep', 'cien'];
    const costs = slips.map((typed) => Number(slipCost(typed, 'vien').toFixed(1)));
    expect(costs).toEqual([0, 0.5, 0.6, 0.8, 0.9, 1, 1.2, 1.2]);
    expect(slipCost('viep', 'vien', 1)).toBe(Infinity);
  });

  it('are never within a limit where a first look says so', () => {
    const dice = createDice(5);
    const word = () =>
      Array.from({ length: 2 + dice.roll(6) }, () => dice.pick(Array.from('aeinghtcv'))).join('');
    for (let round = 0; round < 3_000; round++) {
      const [typed, other] = [word(), word()];
      if (slipCost(typed, other, 1.4) < Infinity) expect(mayBeNear(typed, 1.4)(other)).toBe(true);
    }
  });

  it('are made by ear', () => {
    const alike = [
      'chong trong',
      'xu su',
      'nua lua',
      'giuc duc',
      'rao dao',
      'nghanh nganh',
      'phan phang',
      'vietc viet',
    ];
    for (const pair of alike.slice(0, -1)) {
      const [typed = '', word = ''] = pair.split(' ');
      expect(soundVariants(typed), pair).toContain(word);
    }
    expect(soundVariants('thuat')).not.toContain('thuan');
  });

  it('are made in accents, which count where they are typed', () => {
    expect(accentCost('vien', 'viện')).toBe(0);
    expect(accentCost('viêm', 'viên')).toBe(0);
    expect(accentCost('viêm', 'viện')).toBeCloseTo(0.15);
    expect(accentCost('đàng', 'đảng')).toBeCloseTo(0.45);
    expect(accentCost('đang', 'dang')).toBeCloseTo(0.3);
  });
});
