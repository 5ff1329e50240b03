import { describe, expect, it } from 'vitest';
import { tellingOf } from '../../src/likeness/telling.ts';
import { NO_WORD, wordNumber } from '../../src/likeness/word-numbers.ts';

/** A telling as it should be: words with a dot wherever two aren't neighbours. */
const words = (text: string): readonly number[] =>
  text.split(' ').map((word) => (word === '.' ? NO_WORD : wordNumber(word)));
const told = (text: string, language: 'vi' | 'en' = 'vi') => Array.from(tellingOf('', [text], language));

describe('what an article tells', () => {
  it('is its words, those of the title twice, without those that tell nothing', () => {
    expect(Array.from(tellingOf('Trồng rừng ở bản', ['Giao đất, giao rừng.'], 'vi'))).toEqual(
      words('trồng rừng . bản . trồng rừng . bản . giao đất . giao rừng .'),
    );
  });

  it('is the same in all spellings of a word', () => {
    expect(told('văn hoá, kĩ thuật')).toEqual(told('văn hóa, kỹ thuật'));
    expect(told('VĂN HÓA').map((word) => word - (word & 1))).toEqual(words('văn hóa .'));
    expect(told('ma')).not.toEqual(told('má'));
  });

  it('has neither figures nor dates', () => {
    expect(told('Ngày 21/01/2020, 27 chi bộ và 1.400 hộ')).toEqual(words('chi bộ . hộ .'));
    expect(told('The 20th of May 2020', 'en')).toEqual([]);
  });

  it('keeps capitals but those that begin a sentence, and the words of names', () => {
    expect(told('Bản họp. Theo ông Trần Văn Ba')).toEqual(words('bản họp . Trần Văn Ba .'));
    expect(told('Mường Bằng họp: “Chi bộ”')).toEqual(words('Mường Bằng họp . chi bộ .'));
    expect(told('Theo Trần Văn Ba')).toEqual(words('Trần Văn Ba .'));
  });

  it('holds words with a hyphen together, and parts them at a dash', () => {
    expect(told('Check e-mail online', 'en')).toEqual(words('check . mail online .'));
    expect(told('họ dùng ti-vi')).toEqual(words('dùng ti vi .'));
    expect(told('trồng - rừng')).toEqual(words('trồng . rừng .'));
  });

  it('is bounded for any text', () => {
    expect(told('rừng '.repeat(1_000_000)).length).toBeLessThan(4_000);
    expect(Array.from(tellingOf('rừng '.repeat(1_000_000), ['đất '], 'vi')).length).toBeLessThan(4_000);
    expect(told('\u0000 <script> ]]> ́́ 𝒳 \uD800').length).toBeLessThan(40);
  });
});
