import { describe, expect, it } from 'vitest';
import { fixFile } from '../../src/lint/fix-file.ts';
import {
  tcvn3,
  utf16,
  utf8AsLatin1,
  utf8AsWindows1252,
  vni,
  windows1258,
} from '../content-model/encoding/encoders.ts';
import { randomProse } from '../content-model/encoding/random-prose.ts';
import { createDice, type Dice } from '../search/random.ts';

const MARK = '\uFEFF';

/** Ways to save a text that `--fix` is certain of. */
const SAVED: Readonly<Record<string, (text: string) => Uint8Array>> = {
  'UTF-8': (text) => Buffer.from(text),
  'UTF-8 with a mark': (text) => Buffer.from(MARK + text),
  'UTF-16 LE': (text) => utf16(MARK + text, 'le'),
  'UTF-16 BE': (text) => utf16(MARK + text, 'be'),
  'UTF-16 without a mark': (text) => utf16(text, 'le'),
  'Windows-1258': windows1258,
  'UTF-8 read as Windows-1252': (text) => Buffer.from(utf8AsWindows1252(text)),
  'UTF-8 read as Latin-1': (text) => Buffer.from(utf8AsLatin1(text)),
};

/** Ways in which only some texts can be put right for certain. */
const TYPED: Readonly<Record<string, (text: string) => Uint8Array>> = {
  TCVN3: (text) => Buffer.from(tcvn3(text)),
  VNI: (text) => Buffer.from(vni(text)),
};

/** Faults that a text brings with it, put in at random. */
const FAULTS: readonly ((text: string, dice: Dice) => string)[] = [
  (text) => text,
  (text) => text.normalize('NFD'),
  (text) => text.replaceAll('đ', 'ð').replaceAll('Đ', 'Ð'),
  (text) => text.replaceAll('Đ', 'Ɖ').replaceAll('đ', 'd\u0335'),
  (text, dice) => text.replaceAll(/(?<=\p{L}) (?=\p{L})/gu, () => dice.pick([' ', '\u00A0', ' \u00A0'])),
  (text, dice) =>
    text.replaceAll(/(?<=\p{L})(?=\p{L})/gu, () =>
      dice.pick(['', '', '', '\u00AD', '\u200B', '\u200D', MARK]),
    ),
  (text) => text.replaceAll(' ', '  ').replaceAll('.', '. '),
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => text.replaceAll('\n', '\r'),
];

/** What is left of a text in any spelling of its letters: all that an editor wrote. */
function wordsOf(text: string): string {
  return text.normalize('NFC').replace(MARK, '').replaceAll(/\s+/g, ' ').trim();
}

function article(dice: Dice): string {
  return `---\ntitle: Tin\n---\n\n${randomProse(dice)}\n`;
}

function fixed(bytes: Uint8Array): string {
  return fixFile('articles/2020/tin/vi.mdx', Buffer.from(bytes))?.text ?? Buffer.from(bytes).toString();
}

describe('--fix of any text', () => {
  it.each(Object.entries(SAVED))(
    'saved as %s gives the words that were written, and the same again',
    (name, save) => {
      const dice = createDice(name.length * 101);
      for (let round = 0; round < 60; round++) {
        const written = article(dice);
        // A table of 256 characters holds no fault of others.
        const faulty = name === 'Windows-1258' ? written : dice.pick(FAULTS)(written, dice);
        const once = fixed(save(faulty));
        expect(wordsOf(once)).toBe(wordsOf(written));
        expect(fixFile('articles/2020/tin/vi.mdx', Buffer.from(once))).toBeUndefined();
      }
    },
  );

  it.each(Object.entries(TYPED))(
    'typed in %s gives the words that were written, or changes nothing',
    (name, type) => {
      const dice = createDice(name.length * 77);
      const results = Array.from({ length: 150 }, () => {
        const written = article(dice);
        const bytes = type(written);
        const once = fixed(bytes);
        const isFixed = once !== Buffer.from(bytes).toString();
        if (isFixed) expect(wordsOf(once)).toBe(wordsOf(written));
        expect(fixFile('articles/2020/tin/vi.mdx', Buffer.from(once))).toBeUndefined();
        return isFixed;
      });
      expect(results).toContain(true);
    },
  );
});
