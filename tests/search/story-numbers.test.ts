import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { decodeNumbers, encodeNumbers } from '../../src/search/story-numbers.ts';
import { createDice } from './random.ts';

const { roll } = createDice(7);
const some = (of: number, oneOf: number): readonly number[] =>
  Array.from({ length: of }, (_, number) => number).filter(() => roll(oneOf) === 0);

describe('numbers of stories as text', () => {
  it.each([
    ['none', []],
    ['the first', [0]],
    ['gaps of one, two and three digits', [31, 32, 64, 65, 1_089, 1_090, 34_000, 1_000_000]],
    ['all of many', some(10_000, 1)],
    ['half of many', some(10_000, 2)],
    ['few of many', some(20_000, 900)],
  ])('are read as they were written: %s', (_, numbers) => {
    const text = encodeNumbers(numbers);
    expect(decodeNumbers(text)).toEqual(numbers);
    expect(text).toMatch(/^[\w-]*$/);
  });

  it('take hardly anything where nearly all stories are meant, and little more than a bit each where half are', () => {
    const size = (oneOf: number): number => gzipSync(encodeNumbers(some(10_000, oneOf))).length;
    expect(size(1)).toBeLessThan(60);
    expect(size(2)).toBeLessThan(1_700);
  });

  it.each(['!', 'A!', '<!doctype html>', 'g', 'Ag'])('are refused when they are %j', (text) => {
    expect(() => decodeNumbers(text)).toThrow(
      new RangeError('These are no numbers. Build the search index again.'),
    );
  });
});
