import { describe, expect, it } from 'vitest';
import { countTexts, joinTexts, numberTexts, numberWords } from '../../src/search/numbered-texts.ts';
import { wordsOf } from '../../src/search/words.ts';

const TEXTS = ['Chi bộ họp', 'chỉ bộ', '', 'Bộ đội, chi bộ'];

describe('numbered texts', () => {
  const { typed, folded, foldedOf, words, textOf } = numberTexts(TEXTS);

  it('hold the words of each text in order, with their accents and without', () => {
    const written = (numbers: Uint32Array) => Array.from(numbers, (word) => typed[word]);
    expect(written(words)).toEqual('chi bộ họp  chỉ bộ   bộ đội chi bộ '.split(' '));
    expect(Array.from(words, (word) => folded[foldedOf[word] ?? 0])).toEqual(
      'chi bo hop  chi bo   bo doi chi bo '.split(' '),
    );
  });

  it('number words in their order without accents', () => {
    expect(folded).toEqual(['', 'bo', 'chi', 'doi', 'hop']);
    expect(typed).toEqual(['', 'bộ', 'chi', 'chỉ', 'đội', 'họp']);
  });

  it('know which text a word stands in', () => {
    expect([...textOf]).toEqual([0, 0, 0, 0, 1, 1, 1, 2, 3, 3, 3, 3, 3]);
  });

  it('are the same where their words were read in parts', () => {
    for (let cut = 0; cut <= TEXTS.length; cut++) {
      const parts = [TEXTS.slice(0, cut), TEXTS.slice(cut)].map((texts) => numberWords(texts.map(wordsOf)));
      expect(joinTexts(parts)).toEqual(numberTexts(TEXTS));
    }
  });

  it('are counted by folded word, once a text', () => {
    const counts = countTexts(numberTexts([...TEXTS, 'bộ bộ']));
    expect(counts[folded.indexOf('bo')]).toBe(4);
    expect(counts[folded.indexOf('hop')]).toBe(1);
  });
});
