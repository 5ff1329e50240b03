import { describe, expect, it } from 'vitest';
import { decodeNames, encodeNames } from '../../src/search/fragment-names.ts';
import { fragmentFile, fragmentName } from '../../src/search/search-files.ts';

describe('the names of fragments', () => {
  const FRAGMENTS = [
    { volume: '2025', name: '25300f6' },
    { volume: '2025', name: '90c5956' },
    { volume: '2013', name: '3753f26ab' },
  ];
  const { fragmentOf, storiesOf } = decodeNames(encodeNames(FRAGMENTS));

  it('lead from a story to its fragment and back', () => {
    expect(FRAGMENTS.map((_, story) => fragmentOf(story))).toEqual(FRAGMENTS);
    expect(FRAGMENTS.map(({ name }) => storiesOf(name))).toEqual([[0], [1], [2]]);
  });

  it('lead to both stories where two volumes use the same', () => {
    const twice = [...FRAGMENTS, { volume: '2012', name: '90c5956' }];
    expect(decodeNames(encodeNames(twice)).storiesOf('90c5956')).toEqual([1, 3]);
  });

  it('lead nowhere from what there isn’t', () => {
    expect(() => fragmentOf(3)).toThrow(new RangeError('The index has no story 3.'));
    expect(() => storiesOf('0000000')).toThrow(new RangeError('The index has no fragment 0000000.'));
    expect(() => decodeNames(encodeNames([])).fragmentOf(0)).toThrow(RangeError);
    expect(() => decodeNames(encodeNames([])).storiesOf('')).toThrow(RangeError);
  });

  it('are all of one length in a volume', () => {
    expect(() => encodeNames(['a', 'bc'].map((name) => ({ volume: '2025', name })))).toThrow(
      'The fragments of 2025 have names of different lengths.',
    );
  });

  it.each(['<!doctype html>', '2025 7', '2025 7 90c595', '2025 0 90c595'])('are told from %j', (text) => {
    expect(() => decodeNames(text)).toThrow(
      new RangeError('These are no names of fragments. Build the search index again.'),
    );
  });

  it('stand in the index’s files and results', () => {
    expect(fragmentName(fragmentFile('25300f6'))).toBe('25300f6');
    expect(fragmentName('vi_25300f6')).toBe('25300f6');
    expect(fragmentName('index/vi_25300f6.pf_index')).toBeUndefined();
    expect(fragmentName('pagefind.js')).toBeUndefined();
  });
});
