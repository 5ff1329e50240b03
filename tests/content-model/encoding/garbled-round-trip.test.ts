import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../src/content-model/encoding/decode-text.ts';
import { garbledIn } from '../../../src/content-model/encoding/garbled.ts';
import { createDice } from '../../search/random.ts';
import { tcvn3, utf16, utf8AsLatin1, utf8AsWindows1252, vni, windows1258 } from './encoders.ts';
import { capitalised, randomProse, SYLLABLES } from './random-prose.ts';

const SEEDS = Array.from({ length: 24 }, (_, index) => 7_919 * (index + 1));
const PROSE = SEEDS.map((seed) => randomProse(createDice(seed)));

/** All syllables, a dozen to a sentence, spelt somehow. */
function sentences(spelt: (word: string) => string): readonly string[] {
  return SYLLABLES.flatMap((_, at) =>
    at % 12 === 0
      ? [
          `Chi ${spelt('bộ')} ${SYLLABLES.slice(at, at + 12)
            .map(spelt)
            .join(' ')} ${spelt('được')} ${spelt('đảng')}.`,
        ]
      : [],
  );
}

const SPELT = [
  ['small', (word: string) => word],
  ['capitalised', capitalised],
  ['in capitals', (word: string) => word.toUpperCase()],
] as const;

const GARBLED_BY = [
  ['VNI', vni],
  ['UTF-8 read as Windows-1252', utf8AsWindows1252],
  ['UTF-8 read as Latin-1', utf8AsLatin1],
  ['UTF-8 read as Windows-1252 twice', (text: string) => utf8AsWindows1252(utf8AsWindows1252(text))],
] as const;

/** Texts that aren't fixed to what they were. */
function unlike(texts: readonly string[], garble: (text: string) => string): readonly string[] {
  return texts.filter((text) => garbledIn(garble(text))?.fixed !== text);
}

describe.each(GARBLED_BY)('text in %s', (_, garble) => {
  it.each(SPELT)('comes back with every syllable %s', (_spelling, spelt) => {
    expect(unlike(sentences(spelt), garble)).toEqual([]);
  });

  it('comes back as a whole article', () => {
    expect(unlike(PROSE, garble)).toEqual([]);
  });
});

describe('text in TCVN3', () => {
  it('comes back with every syllable', () => {
    const wrong = sentences((word) => word).filter((text) => {
      const found = garbledIn(tcvn3(text));
      return (found?.fixed ?? found?.proposed)?.toLowerCase() !== text.toLowerCase();
    });
    expect(wrong).toEqual([]);
  });

  it('is fixed for certain but for words that begin with a vowel and a tone', () => {
    const certain = sentences((word) => (/^[aeiouy]/.test(word.normalize('NFD')) ? 'bản' : word));
    expect(unlike(certain, tcvn3)).toEqual([]);
  });

  it('comes back with every capital that has a code', () => {
    const bare = /^[^\u0300\u0301\u0303\u0309\u0323]*$/;
    const texts = sentences((word) =>
      bare.test(word.charAt(0).normalize('NFD')) ? capitalised(word) : 'bản',
    );
    expect(unlike(texts, tcvn3)).toEqual([]);
  });

  it('is never fixed to anything else', () => {
    const wrong = PROSE.filter((text) => {
      const fixed = garbledIn(tcvn3(text))?.fixed;
      return fixed !== undefined && fixed !== text;
    });
    expect(wrong).toEqual([]);
  });
});

describe('a text of which a paragraph is garbled', () => {
  it.each([...GARBLED_BY, ['TCVN3', tcvn3] as const])(
    'in %s is never fixed to anything else',
    (_, garble) => {
      const wrong = PROSE.flatMap((text, index) => {
        const whole = `${PROSE[index - 1] ?? ''}\n${text}`;
        const fixed = garbledIn(`${PROSE[index - 1] ?? ''}\n${garble(text)}`)?.fixed;
        return fixed === undefined || fixed === whole ? [] : [fixed];
      });
      expect(wrong).toEqual([]);
    },
  );
});

it('leaves nothing to fix in what it fixed', () => {
  const fixed = PROSE.flatMap((text) =>
    [tcvn3, ...GARBLED_BY.map(([, garble]) => garble)].map((garble) => garbledIn(garble(text))?.fixed ?? ''),
  );
  expect(fixed.filter((text) => garbledIn(text) !== undefined)).toEqual([]);
});

it('finds nothing in text that is right', () => {
  const texts = [...PROSE, ...SPELT.flatMap(([, spelt]) => sentences(spelt))];
  expect(texts.filter((text) => garbledIn(text) !== undefined)).toEqual([]);
});

const ENCODED_BY = [
  ['utf-8', (text: string) => new TextEncoder().encode(text)],
  ['windows-1258', windows1258],
  ['utf-16le', (text: string) => utf16(`\uFEFF${text}`, 'le')],
  ['utf-16be', (text: string) => utf16(`\uFEFF${text}`, 'be')],
  ['utf-16le', (text: string) => utf16(text, 'le')],
  ['utf-16be', (text: string) => utf16(text, 'be')],
] as const;

describe.each(ENCODED_BY)('bytes in %s', (encoding, encode) => {
  it('are read as what was written', () => {
    const texts = [...PROSE, ...SPELT.flatMap(([, spelt]) => sentences(spelt))];
    const wrong = texts.filter((text) => {
      const decoded = decodeText(encode(text));
      return decoded.text !== text || decoded.encoding !== encoding || !decoded.isCertain;
    });
    expect(wrong).toEqual([]);
  });
});
