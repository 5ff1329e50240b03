import { describe, expect, it } from 'vitest';
import { tellingOf } from '../../src/likeness/telling.ts';

const told = (text: string) => tellingOf(text, [], 'vi');

describe('what an article tells', () => {
  it('is its words by line, the title first, without those that tell nothing', () => {
    expect(tellingOf('Trồng rừng ở bản', ['Giao đất, giao rừng.'], 'vi')).toBe(
      'trồng rừng . bản\ngiao đất . giao rừng',
    );
  });

  it('has neither figures nor dates', () => {
    expect(told('Ngày 21/01/2020, 27 chi bộ và 1.400 hộ')).toBe('chi bộ . hộ');
    expect(tellingOf('The 20th of May 2020', [], 'en')).toBe('');
  });

  it('keeps capitals but those that begin a sentence, and the words of names', () => {
    expect(told('Bản họp. Theo ông Trần Văn Ba')).toBe('bản họp . Trần Văn Ba');
    expect(told('Mường Bằng họp')).toBe('Mường Bằng họp');
    expect(told('Theo Trần Văn Ba')).toBe('Trần Văn Ba');
  });

  it('is bounded for any text', () => {
    expect(told('rừng '.repeat(1_000_000)).split(' ').length).toBeLessThan(4_000);
    expect(told('\u0000 <script> ]]> ́́ 𝒳 \uD800').length).toBeLessThan(40);
  });
});
