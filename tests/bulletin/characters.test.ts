import { describe, expect, it } from 'vitest';
import {
  latinWords,
  mixedWords,
  repairCharacters,
  strangeCharacters,
} from '../../src/bulletin/characters.ts';
import { foldText } from '../../src/bulletin/spelling.ts';
import { wordsOf } from '../../src/search/words.ts';
import { createDice } from '../search/random.ts';

describe('what is repaired', () => {
  it.each([
    ['eth for đ', 'Ðại hội Ðảng bộ, ðồng chí', 'Đại hội Đảng bộ, đồng chí'],
    ['African d for đ', 'Ɖảng, ɖoàn', 'Đảng, đoàn'],
    ['d with a stroke of its own', 'D\u0335ảng d\u0336oàn', 'Đảng đoàn'],
    ['ligatures', 'o\uFB03ce, \uFB01n', 'office, fin'],
    ['letters of full width', 'ＵＢＮＤ xã', 'UBND xã'],
    ['“bold” of mathematical letters', '\u{1D5D5}\u{1D5F6}\u0301 thư', 'Bí thư'],
    ['separate accents', 'Đảng bộ'.normalize('NFD'), 'Đảng bộ'],
    ['soft hyphens and zero width', 'Đảng\u00AD vi\u200Bên\u2060\uFEFF', 'Đảng viên'],
    ['a blank that is none of the keyboard’s', 'chi\u00A0bộ\u3000họp\u2003đều', 'chi bộ họp đều'],
    ['joiners between letters', 'chi\u200D bộ\u200C', 'chi bộ'],
    ['a selector behind a letter', 'chi\uFE0F bộ', 'chi bộ'],
  ])('%s', (_, written, meant) => {
    expect(repairCharacters(written)).toBe(meant);
    expect(repairCharacters(meant)).toBe(meant);
  });

  it.each([
    ['joiners and selectors in emoji', '👨‍👩‍👧 👩🏽‍⚕️ ❤️ 1️⃣ 🏴󠁧󠁢󠁥󠁮󠁧󠁿'],
    ['joiners in Persian and Hindi', 'می‌خواهم क्‍ष'],
    ['a blank that holds a figure and its unit together', '30\u00A0km², Điều\u00A05, 12\u00A0%'],
    ['signs', '² ½ ℃ № © § µm kΩ ™ …'],
    ['other scripts', 'Москва, Αθήνα, 北京'],
  ])('but not %s', (_, written) => {
    expect(repairCharacters(written)).toBe(written.normalize('NFC'));
    expect(strangeCharacters(written).invisible).toEqual([]);
  });

  it('no letter, no line, nothing in ordinary text, and the same again, in random texts', () => {
    const pieces = [
      'chi',
      'bộ',
      'Đ',
      'ð',
      'Ɖ',
      '👨',
      '\u200D',
      '👩',
      '\uFE0F',
      '\u00A0',
      '\u202F',
      '5',
      '\n',
      ' ',
      'm²',
    ];
    const more = [
      '\u00AD',
      '\uFEFF',
      '\u202E',
      'ẻ',
      '\u0309',
      'D\u0335',
      '\uFB01',
      '\u{1D5D5}',
      '#',
      '%',
      'क',
      '\u200C',
    ];
    const dice = createDice(7);
    for (let round = 0; round < 2_000; round++) {
      const text = Array.from({ length: 12 }, () => dice.pick([...pieces, ...more])).join('');
      const repaired = repairCharacters(text);
      expect(repairCharacters(repaired)).toBe(repaired);
      expect(repaired.split('\n')).toHaveLength(text.split('\n').length);
      expect(strangeCharacters(repaired)).toMatchObject({ lookAlikes: [], invisible: [] });
      const letters = (from: string) => from.normalize('NFKC').match(/\p{L}/gu)?.length ?? 0;
      expect(letters(repaired)).toBe(letters(text));
    }
  });
});

describe('words of two alphabets', () => {
  it('are found, and read as they look', () => {
    expect(mixedWords('Chi bộ họ\u0440 ở \u0421ao Bằng; kΩ, μm, Москва')).toEqual(['họ\u0440', '\u0421ao']);
    expect(latinWords('họ\u0440 ở \u0421ao Bằng, Москва')).toBe('họp ở Cao Bằng, Москва');
  });
});

it('searches and ids read what was meant', () => {
  expect(foldText('Ðại hội Ɖảng\u00AD bộ\u00A0họ\u0440')).toBe('dai-hoi-dang-bo-hop');
  expect(wordsOf('Ðại hội Ɖảng\u00AD bộ\u00A0họ\u0440')).toEqual(wordsOf('Đại hội Đảng bộ họp'));
});

describe('what is meant by', () => {
  it.each([
    [
      'a blank without width between two syllables',
      'Đảng\u200Bviên, nhà\u200B\u200Bnước',
      'Đảng viên, nhà nước',
    ],
    [
      'one within a syllable, or in other words',
      'vi\u200Bệc gi\u00ADáo soft\u00ADware',
      'việc giáo software',
    ],
    ['eth in a name of Iceland', 'Guðmundur Þórðarson', 'Guðmundur Þórðarson'],
    [
      'a name of a file, and an address',
      './Ðap.svg https://vi.wikipedia.org/wiki/Ð',
      './Ðap.svg https://vi.wikipedia.org/wiki/Ð',
    ],
    ['a blank behind the mark of a heading', '##\u00A0Đề mục', '## Đề mục'],
    ['half of a garbled letter', 'BÃ\u00A0n', 'BÃ\u00A0n'],
  ])('%s', (_, written, meant) => {
    expect(repairCharacters(written)).toBe(meant);
  });
});
