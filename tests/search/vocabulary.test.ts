import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import {
  createVocabulary,
  decodeVocabulary,
  encodeVocabulary,
  vocabularyOf,
  type WordCounts,
} from '../../src/search/vocabulary.ts';
import { createDice } from './random.ts';

const TEXTS = [
  'Chi bộ bản Bó họp bàn về đảng viên mới',
  'Bạn bè ở bản, năm 2020',
  'Đảng bộ xã; đảng viên',
  'Ban biên tập bằng lòng',
];
const counts = vocabularyOf(TEXTS);
const vocabulary = createVocabulary(counts);

/** As many words as a real index has, most of them syllables. */
function manyWords(size: number): WordCounts {
  const { roll, pick } = createDice(1);
  const onsets = 'b c ch d g gh gi h k kh l m n ng nh ph qu r s t th tr v x'.split(' ');
  const rhymes =
    'a ai am an ang anh ao ap at ay e em en eo et i ia ien iet im in inh o oa oan oi on ong u ua uoc uong uy y yen';
  const words = new Map<string, number>();
  while (words.size < size) {
    const syllable = pick(onsets) + pick(rhymes.split(' '));
    const word = roll(4) === 0 ? String(roll(5000)) : roll(4) === 0 ? syllable + pick(onsets) : syllable;
    words.set(word, 1 + roll(words.size < 500 ? 9000 : 90));
  }
  return words;
}

describe('the vocabulary of texts', () => {
  it('counts the texts that hold a word, in whatever accents', () => {
    expect([counts.get('ban'), counts.get('dang'), counts.get('vien'), counts.get('2020')]).toEqual([
      3, 2, 2, 1,
    ]);
  });

  it('tells whether a word is there, typed in any accents, and no beginning of one', () => {
    expect(['đảng', 'dạng', 'ĐẢNG'.toLowerCase(), '2020'].every(vocabulary.has)).toBe(true);
    expect(['đả', 'xyz', '', '202'].some(vocabulary.has)).toBe(false);
  });
});

describe('completions', () => {
  it('are the longer words with a beginning, those in most texts first, then by letters', () => {
    expect(vocabulary.completions('b', 9)).toEqual(['ban', 'bo', 'bang', 'be', 'bien']);
    expect(vocabulary.completions('ban', 9)).toEqual(['bang']);
    expect(vocabulary.completions('vi', 9)).toEqual(['vien']);
  });

  it('are found for a beginning with accents', () => {
    expect(vocabulary.completions('đả', 9)).toEqual(['dang']);
  });

  it('are as many as asked for, and none where nothing begins so', () => {
    expect(vocabulary.completions('b', 2)).toEqual(['ban', 'bo']);
    expect(vocabulary.completions('vx', 9)).toEqual([]);
    expect(vocabulary.completions('zz', 9)).toEqual([]);
  });
});

describe('the vocabulary as text', () => {
  const many = manyWords(5000);

  it.each([
    ['none', new Map<string, number>()],
    ['few', counts],
    [
      'one that is long',
      new Map([
        ['a'.repeat(50), 1],
        ['a'.repeat(51), 2],
        ['z', 36],
      ]),
    ],
    ['thousands of', many],
  ])('is read as it was written: %s words', (_, words) => {
    const read = decodeVocabulary(encodeVocabulary(words));
    expect([...words.keys()].every(read.has)).toBe(true);
    const own = createVocabulary(words);
    for (const beginning of ['', 'a', 'b', 'th', '1', 'x']) {
      expect(read.completions(beginning, Infinity)).toEqual(own.completions(beginning, Infinity));
    }
  });

  it('is the same text in whatever order the words were counted', () => {
    expect(encodeVocabulary(new Map([...many].reverse()))).toBe(encodeVocabulary(many));
  });

  it('takes at most 15 KB compressed for 5,000 words', () => {
    expect(gzipSync(encodeVocabulary(many)).length).toBeLessThanOrEqual(15 * 1024);
  });

  it.each(['<!doctype html>', '0ban\n', '0ban 0bo\n1', '0ban\n!', '0ban\n1\nB', '0ban\n1\nA\n', '!ban\n1'])(
    'is refused when it is %j',
    (text) => {
      expect(() => decodeVocabulary(text)).toThrow(
        new RangeError('This is no vocabulary. Build the search index again.'),
      );
    },
  );
});
