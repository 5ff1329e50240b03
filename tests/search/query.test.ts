import { describe, expect, it } from 'vitest';
import { MOST_WORDS, parseQuery, queryWords } from '../../src/search/query.ts';

/** The terms of a query, words side by side joined by `+` and quoted ones in `<>`. */
function terms(text: string): readonly string[] {
  return parseQuery(text).terms.map(({ words, quoted }) =>
    quoted ? `<${words.join('+')}>` : words.join('+'),
  );
}

describe('reading what was typed', () => {
  it('gives the words, in lower case and composed', () => {
    expect(terms('YÊN  Sơn'.normalize('NFD'))).toEqual(['yên', 'sơn']);
  });

  it('finds nothing in blanks and punctuation', () => {
    for (const text of ['', '   ', ' – … ', '""', '“ ”', '"']) {
      expect(parseQuery(text)).toEqual({ terms: [], finished: true, cut: false });
    }
  });

  it.each(['"chi bộ" họp', '“chi bộ” họp', '«chi bộ» họp', '„chi bộ“ họp'])(
    'reads the phrase in %s',
    (text) => {
      expect(terms(text)).toEqual(['<chi+bộ>', 'họp']);
    },
  );

  it('reads several phrases, and one that is not closed to the end', () => {
    expect(terms('a "b c" d "e f')).toEqual(['a', '<b+c>', 'd', '<e+f>']);
    expect(terms('họp"chi bộ"')).toEqual(['họp', '<chi+bộ>']);
  });

  it('keeps together what was typed without a blank', () => {
    expect(terms('số 21/01/20 ở Nông-Lâm')).toEqual(['số', '21+1+20', 'ở', 'nông+lâm']);
  });

  it('parts words at commas, semicolons and brackets, but no thousands', () => {
    expect(terms('Tích Sơn,Vĩnh Yên;Phú Thọ(cũ) 1,400')).toEqual([
      'tích',
      'sơn',
      'vĩnh',
      'yên',
      'phú',
      'thọ',
      'cũ',
      '1400',
    ]);
    expect(terms('tổ 20,khóm 1')).toEqual(['tổ', '20', 'khóm', '1']);
  });

  it('takes an apostrophe for no quote', () => {
    expect(terms("the people’s l'Express")).toEqual(['the', 'people+s', 'l+express']);
  });
});

describe('the last word', () => {
  it.each(['chi b', 'bộ', '"chi b', '21/0', 'đảng'.normalize('NFD')])(
    'is still being typed in %j',
    (text) => {
      expect(parseQuery(text).finished).toBe(false);
    },
  );

  it.each(['chi bộ ', 'chi bộ.', '"chi bộ"', 'chi bộ,', '90%', 'chi bộ\u00A0'])(
    'is finished in %j',
    (text) => {
      expect(parseQuery(text).finished).toBe(true);
    },
  );
});

describe('a query that is too long', () => {
  const many = Array.from({ length: MOST_WORDS }, (_, at) => `từ${'x'.repeat(at)}`);

  it('is read to the last word that it may have', () => {
    const query = parseQuery([...many, 'thừa'].join(' '));
    expect(queryWords(query)).toEqual(many.map((word) => word));
    expect([query.cut, query.finished]).toEqual([true, true]);
    expect(parseQuery(many.join(' '))).toMatchObject({ cut: false, finished: false });
  });

  it('keeps the beginning of a phrase', () => {
    expect(terms(`${many.slice(2).join(' ')} "a b c d"`).at(-1)).toBe('<a+b>');
  });
});
