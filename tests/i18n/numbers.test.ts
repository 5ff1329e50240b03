import { expect, it } from 'vitest';
import { formatNumber } from '../../src/i18n/numbers.ts';

it('Thousands are parted by a dot in Vietnamese, by a comma in English', () => {
  expect([formatNumber(1234, 'vi'), formatNumber(1234, 'en')]).toEqual(['1.234', '1,234']);
  expect([formatNumber(999, 'vi'), formatNumber(999, 'en')]).toEqual(['999', '999']);
});

it('Decimals stand behind a comma in Vietnamese, behind a point in English', () => {
  expect([formatNumber(0.5, 'vi'), formatNumber(0.5, 'en')]).toEqual(['0,5', '0.5']);
});
