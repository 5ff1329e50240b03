import { describe, expect, it } from 'vitest';
import { allLoanWords } from '../../../src/content-model/prose/loan-words.ts';
import { allSyllables, isSyllable } from '../../../src/content-model/prose/syllables.ts';

const TONE_KEYS: Readonly<Record<string, string>> = {
  '\u0301': 's',
  '\u0300': 'f',
  '\u0309': 'r',
  '\u0303': 'x',
  '\u0323': 'j',
};

/** What spelling allows and newspapers don't print: taxi, sofa, vip and [sic] are no mistypings of these. */
const NO_WORDS = 'tãi sòa soà víp vịp síc sịc'.split(' ');

const LETTER_KEYS: Readonly<Record<string, string>> = {
  â: 'aa',
  ê: 'ee',
  ô: 'oo',
  ơ: 'ow',
  ư: 'uw',
  ă: 'aw',
  đ: 'dd',
};

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/;

function plain(syllable: string): string {
  return syllable.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('đ', 'd');
}

/** A syllable as it comes out where nothing turns the keys of Telex into marks: with the tone at its letter, or behind all. */
function keysOf(syllable: string): readonly string[] {
  const decomposed = syllable.normalize('NFD');
  const tone = TONES.exec(decomposed)?.[0] ?? '';
  const key = TONE_KEYS[tone] ?? '';
  const [before = '', after = ''] = tone === '' ? [decomposed] : decomposed.split(tone);
  const typed = (letters: string) =>
    Array.from(letters.normalize('NFC'), (letter) => LETTER_KEYS[letter] ?? letter).join('');
  return [typed(before) + key + typed(after), typed(before + after) + key];
}

describe('a loan word', () => {
  it('is told of by no other means', () => {
    expect([...allLoanWords()].filter((word) => isSyllable(word))).toEqual([]);
  });

  it('is no Vietnamese syllable whose marks are missing, or were typed as letters', () => {
    const syllables = [...allSyllables()].filter((syllable) => !NO_WORDS.includes(syllable));
    const mistyped = new Set([...syllables.map(plain), ...syllables.flatMap(keysOf)]);
    expect([...allLoanWords()].filter((word) => mistyped.has(word))).toEqual([]);
  });

  it('is written in lower case and composed, each once', () => {
    const words = [...allLoanWords()];
    expect(words.filter((word) => word !== word.normalize('NFC').toLowerCase())).toEqual([]);
    expect(words.length).toBeGreaterThan(400);
  });
});
