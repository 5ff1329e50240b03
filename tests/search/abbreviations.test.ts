import { describe, expect, it } from 'vitest';
import { createAbbreviations } from '../../src/search/abbreviations.ts';
import { wordsOf } from '../../src/search/words.ts';

const abbreviations = createAbbreviations({
  HĐND: 'Hội đồng nhân dân',
  HĐ: 'Hội đồng',
  TU: 'Tỉnh ủy',
  'Đ/c': 'Đồng chí',
  ĐC: 'Đồng chí',
});

/** What a text expands to: `start-end: alternative, alternative`. */
function expansions(text: string): readonly string[] {
  return abbreviations
    .expansions(wordsOf(text))
    .map(
      ({ start, end, alternatives }) =>
        `${start}-${end}: ${alternatives.map((words) => words.join(' ')).join(', ')}`,
    );
}

describe('abbreviations', () => {
  it.each(['HĐND', 'hđnd', 'hdnd', 'HDND'])('give their long form for %s', (typed) => {
    expect(expansions(typed)).toEqual(['0-1: hội đồng nhân dân']);
  });

  it.each(['Hội đồng nhân dân', 'hoi dong nhan dan', 'HỘI đồng nhan dan'])('stand for %s', (typed) => {
    expect(expansions(`Họp ${typed} xã`)).toEqual(['1-5: hđnd']);
  });

  it('give way to longer ones', () => {
    expect(expansions('hội đồng nhân dân')).toEqual(['0-4: hđnd']);
    expect(expansions('hội đồng trường')).toEqual(['0-2: hđ']);
  });

  it('are found again behind another', () => {
    expect(expansions('TU, HĐND hội đồng')).toEqual(['0-1: tỉnh ủy', '1-2: hội đồng nhân dân', '2-4: hđ']);
  });

  it('may be several for one long form, and hold punctuation', () => {
    expect(expansions('đồng chí')).toEqual(['0-2: đ c, đc']);
    expect(expansions('đ/c')).toEqual(['0-2: đồng chí']);
  });

  it('are not meant by a word with other accents', () => {
    expect(expansions('từ')).toEqual([]);
    expect(expansions('tu')).toEqual(['0-1: tỉnh ủy']);
    expect(expansions('hỏi đông nhân dân')).toEqual([]);
  });

  it('are found in either spelling of a tone', () => {
    expect(expansions('tỉnh uỷ')).toEqual(['0-2: tu']);
  });

  it('of kinds of places stand before a name', () => {
    expect(expansions('TP. Vĩnh Yên')).toEqual(['0-1: thành phố, city']);
    expect(expansions('thành phố Vĩnh Yên')).toEqual(['0-2: tp, city']);
    expect(expansions('P. Tích Sơn, H. Yên Sơn')).toEqual(['0-1: phường, ward', '3-4: huyện, district']);
    expect(expansions('phường Tích Sơn')).toEqual(['0-1: ward']);
    expect(expansions('tt huu lung')).toEqual(['0-1: thị trấn, township']);
    expect(expansions('vitamin P')).toEqual([]);
    expect(expansions('thành phố')).toEqual([]);
  });

  it('are whole words', () => {
    expect(expansions('hđndx hội đồn')).toEqual([]);
  });

  it('may be none', () => {
    expect(createAbbreviations({}).expansions(['hđnd'])).toEqual([]);
  });

  it('tell which phrases of three and more words they ask for', () => {
    const { phrases } = createAbbreviations({ HĐND: 'Hội đồng nhân dân', TU: 'Tỉnh ủy', 'a/b/c': 'x' });
    expect(phrases).toEqual(['hoi dong nhan dan', 'a b c']);
  });
});
