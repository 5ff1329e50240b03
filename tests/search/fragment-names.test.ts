import { describe, expect, it } from 'vitest';
import { decodeNames, encodeNames } from '../../src/search/fragment-names.ts';
import { fragmentFile, fragmentName } from '../../src/search/search-files.ts';

describe('the names of fragments', () => {
  const NAMES = ['25300f6', '90c5956', '3753f26'];
  const { nameOf, storyOf } = decodeNames(encodeNames(NAMES));

  it('lead from a story to its fragment and back', () => {
    expect(NAMES.map((_, story) => nameOf(story))).toEqual(NAMES);
    expect(NAMES.map(storyOf)).toEqual([0, 1, 2]);
  });

  it('lead nowhere from what there isn’t', () => {
    expect(() => nameOf(3)).toThrow(new RangeError('The index has no story 3.'));
    expect(() => storyOf('0000000')).toThrow(new RangeError('The index has no fragment 0000000.'));
    expect(() => decodeNames(encodeNames([])).nameOf(0)).toThrow(RangeError);
    expect(() => decodeNames(encodeNames([])).storyOf('')).toThrow(RangeError);
  });

  it('are all of one length', () => {
    expect(() => encodeNames(['a', 'bc'])).toThrow(
      'The fragments of the index have names of different lengths.',
    );
  });

  it.each(['', '<!doctype html>', '7'])('are told from %j', (text) => {
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
