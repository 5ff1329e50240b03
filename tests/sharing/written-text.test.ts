import { describe, expect, it } from 'vitest';
import { canBeWritten, written } from '../../src/sharing/written-text.ts';

describe('what a card writes of a text', () => {
  it.each([
    ['Ế Ữ Ặ: “27 chi bộ”, 90% – 5 °C, 3 €, № 7', 'Ế Ữ Ặ: “27 chi bộ”, 90% – 5 °C, 3 €, № 7'],
    ['Tie\u0302\u0301ng', 'Tiếng'],
    ['🔥 Tin nóng 👨‍👩‍👧‍👦 hôm nay 🎉', 'Tin nóng hôm nay'],
    ['hai\n\tdòng\u2028nữa', 'hai dòng nữa'],
    // Marks that turn what follows around, and marks without end.
    ['\u202eabc\u202c', 'abc'],
    [`a${'\u0301'.repeat(300)}b`, `á${'\u0301'.repeat(4)}b`],
    ['27\u00a0chi bộ', '27\u00a0chi bộ'],
    ['', ''],
  ])('%j: %j', (text, expected) => {
    expect(written(text, 100)).toBe(expected);
  });

  it('ends at a word where it is too long, and within one that is longer than all', () => {
    expect(written('một hai ba bốn', 12)).toBe('một hai ba…');
    expect(written('m'.repeat(15), 12)).toBe(`${'m'.repeat(12)}…`);
    expect(written('một hai', 7)).toBe('một hai');
  });

  it('may break a word that is wider than a line, and no other', () => {
    expect(written('m'.repeat(50), 100)).toBe(
      `${'m'.repeat(20)}\u200b${'m'.repeat(20)}\u200b${'m'.repeat(10)}`,
    );
    expect(written('m'.repeat(20), 100)).toBe('m'.repeat(20));
  });
});

it.each([
  ['Chi bộ 12: 90% – “tốt” 🔥', true],
  ['Đảng ủy 党委', false],
  ['ຫຼວງພະບາງ', false],
  ['مرحبا', false],
  ['trên ≥ 90%', false],
  ['👍🏽 1️⃣ ✓ 🇻🇳', true],
  ['Москва, Αθήνα', true],
])('a font of Latin, Greek and Cyrillic letters can write %j: %s', (text, expected) => {
  expect(canBeWritten(text)).toBe(expected);
});
