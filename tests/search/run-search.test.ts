import { describe, expect, it } from 'vitest';
import { createAbbreviations } from '../../src/search/abbreviations.ts';
import { parseQuery, queryWords } from '../../src/search/query.ts';
import { runSearch } from '../../src/search/run-search.ts';
import { createVocabulary, vocabularyOf } from '../../src/search/vocabulary.ts';
import { foldWord, hasAccents } from '../../src/search/words.ts';
import { holds, plainEngine, type Texts } from './plain-engine.ts';
import { createDice } from './random.ts';

const ABBREVIATIONS = { HĐND: 'Hội đồng nhân dân', TU: 'Tỉnh ủy' };

/** Searches texts; results in order, words that are absent, and calls to the engine. */
async function search(
  texts: Texts,
  typed: string,
  engine = plainEngine(texts),
  vocabulary = createVocabulary(vocabularyOf(Object.values(texts))),
) {
  const before = engine.calls.length;
  const { hits, absent } = await runSearch(
    parseQuery(typed),
    engine,
    vocabulary,
    createAbbreviations(ABBREVIATIONS),
  );
  return { found: hits.map(({ fragment }) => fragment), absent, calls: engine.calls.slice(before) };
}

const found = async (texts: Texts, typed: string): Promise<readonly string[]> =>
  (await search(texts, typed)).found;
const foundSet = async (texts: Texts, typed: string): Promise<readonly string[]> =>
  [...(await found(texts, typed))].sort();

describe('which stories are found', () => {
  const texts = {
    ban: 'Bản Bó họp chi bộ',
    bang: 'Bằng lòng với chi bộ',
    ban2: 'Bạn của chi đoàn',
    yen: 'Huyện Yên Sơn, đảng viên',
    apart: 'Yên bình trên núi Sơn',
  };

  it('are those that hold the words, whatever accents, case and composition they were typed in', async () => {
    for (const typed of ['yen son ', 'YÊN SƠN ', 'yên sơn '.normalize('NFD'), 'Yen Sơn ']) {
      expect(await foundSet(texts, typed), typed).toEqual(['apart', 'yen']);
    }
    expect(await found(texts, 'dang vien ')).toEqual(['yen']);
  });

  it('hold all the words', async () => {
    expect(await foundSet(texts, 'chi bộ ')).toEqual(['ban', 'bang']);
    expect(await foundSet(texts, 'chi bản ')).toEqual(['ban', 'ban2']);
  });

  it('hold finished words whole', async () => {
    expect(await foundSet(texts, 'ban ')).toEqual(['ban', 'ban2']);
    expect(await foundSet(texts, 'ban chi')).toEqual(['ban', 'ban2']);
  });

  it('may go on from a last word that is being typed', async () => {
    expect(await foundSet(texts, 'ban')).toEqual(['ban', 'ban2', 'bang']);
    expect(await foundSet(texts, 'chi b')).toEqual(['ban', 'ban2', 'bang']);
    expect(await foundSet(texts, 'đoàn ch')).toEqual(['ban2']);
    expect(await foundSet(texts, '"yên s')).toEqual(['yen']);
  });

  it('hold quoted words side by side', async () => {
    expect(await foundSet(texts, '"yên sơn"')).toEqual(['yen']);
    expect(await foundSet(texts, '"chi bộ" "bản bó"')).toEqual(['ban']);
    expect(await foundSet(texts, '"bộ chi"')).toEqual([]);
  });

  it('hold side by side what was typed without a blank', async () => {
    const dates = {
      day: 'Ngày 21/01/2020',
      apart: 'Tháng 01, ngày 21, năm 2020',
      road: 'Trên QL 37',
      joined: 'QL37',
    };
    expect(await foundSet(dates, '21-01-2020 ')).toEqual(['day']);
    expect(await foundSet(dates, 'ql37 ')).toEqual(['joined', 'road']);
  });

  it('are the same in either spelling of a tone', async () => {
    const tones = { first: 'Chiêm Hóa', second: 'Chiêm Hoá', other: 'Chiêm hoa' };
    expect(await foundSet(tones, 'hóa ')).toEqual(['first', 'other', 'second']);
    expect(await found(tones, 'hoá ')).toEqual(['first', 'second', 'other']);
    expect(await found(tones, '"chiêm hóa"')).toEqual(['first', 'second', 'other']);
  });

  it('are none for a query without words, and the engine is not asked', async () => {
    expect(await search(texts, ' – ')).toEqual({ found: [], absent: [], calls: [] });
  });
});

describe('abbreviations', () => {
  const texts = {
    short: 'HĐND xã họp',
    long: 'Hội đồng nhân dân xã họp',
    scattered: 'Nhân viên hội chợ, đồng bào và dân xã',
    tu: 'Đi từ bản về',
    committee: 'Tỉnh uỷ ra nghị quyết',
    ofProvince: 'Thường trực TU',
  };

  it('find their long form', async () => {
    for (const typed of ['HĐND ', 'hdnd', '"hđnd xã"']) {
      expect(await foundSet(texts, typed), typed).toEqual(['long', 'short']);
    }
    expect(await foundSet(texts, 'TU ')).toEqual(['committee', 'ofProvince', 'tu']);
  });

  it('are found by their long form', async () => {
    expect(await foundSet(texts, '"hội đồng nhân dân"')).toEqual(['long', 'short']);
    expect(await foundSet(texts, 'hội đồng nhân dân xã ')).toEqual(['long', 'scattered', 'short']);
    expect(await foundSet(texts, '"hoi dong nhan dan xã họp"')).toEqual(['long', 'short']);
  });

  it('in their own letters alone: a syllable that looks so without its accents is another word', async () => {
    expect(await foundSet(texts, 'tỉnh ủy ')).toEqual(['committee', 'ofProvince']);
  });

  it('count in the phrase that they stand in', async () => {
    expect(await found({ apart: 'Xã có HĐND', phrase: 'Hội đồng nhân dân xã' }, 'HĐND xã ')).toEqual([
      'phrase',
      'apart',
    ]);
  });

  it('are found where the other words of the index lack', async () => {
    const { found: hits, absent } = await search({ long: 'Hội đồng nhân dân xã' }, 'HĐND ');
    expect([hits, absent]).toEqual([['long'], []]);
  });
});

describe('words that the index lacks', () => {
  const texts = { a: 'Chi bộ họp', b: 'Chi đoàn họp' };

  it('are named as typed, and the engine is not asked', async () => {
    expect(await search(texts, 'Chi Bộx xyz ')).toEqual({ found: [], absent: ['bộx', 'xyz'], calls: [] });
    expect(await search(texts, '"chi xyz"')).toEqual({ found: [], absent: ['xyz'], calls: [] });
  });

  it('may be the beginning of one that is there', async () => {
    expect(await search(texts, 'chi đoà')).toMatchObject({ found: ['b'], absent: [] });
    expect(await search(texts, 'chi đoà ')).toMatchObject({ found: [], absent: ['đoà'] });
  });

  it('are none where each word is there, though no story holds them all', async () => {
    expect(await search(texts, 'bộ đoàn ')).toMatchObject({ found: [], absent: [] });
  });
});

describe('the order', () => {
  const texts = {
    foldedWords: 'viền vải dạng',
    foldedPhrase: 'dạng viên',
    exactWords: 'viên phấn của đảng',
    exactPhrase: 'đảng viên',
  };

  it('puts typed accents first, in each a phrase before scattered words', async () => {
    expect(await found(texts, 'đảng viên ')).toEqual([
      'exactPhrase',
      'exactWords',
      'foldedPhrase',
      'foldedWords',
    ]);
  });

  it('puts the phrase first alone where nothing was typed with accents', async () => {
    expect(await found(texts, 'dang vien ')).toEqual([
      'foldedPhrase',
      'exactPhrase',
      'foldedWords',
      'exactWords',
    ]);
  });

  it('is by score within a tier, then as the engine has it', async () => {
    const scored = { once: 'đảng', thrice: 'đảng đảng đảng', also: 'đảng', folded: 'dang dang dang dang' };
    expect(await found(scored, 'đảng ')).toEqual(['thrice', 'once', 'also', 'folded']);
  });

  it('keeps at the end of a tier what the ranking forgets', async () => {
    const engine = plainEngine(texts);
    const forgetful = { ...engine, ranked: () => Promise.resolve([{ fragment: 'exactWords', score: 2 }]) };
    expect((await search(texts, 'dang ', forgetful)).found).toEqual([
      'exactWords',
      'foldedWords',
      'foldedPhrase',
      'exactPhrase',
    ]);
  });

  it('takes a phrase of the words beside one that is quoted', async () => {
    const mixed = { apart: 'sơn la, yên bái, chi bộ', near: 'yên sơn có chi bộ', none: 'yên sơn, bộ chi' };
    expect(await found(mixed, '"chi bo" yen son ')).toEqual(['near', 'apart']);
  });
});

describe('what the engine is asked', () => {
  const texts = { a: 'Đảng viên chi bộ', b: 'Chi bộ có đảng viên', c: 'Bộ phận viên chức' };

  it('is each word once, the phrase and the ranking', async () => {
    expect((await search(texts, 'chi bo ')).calls).toEqual(['"chi"', '"bo"', '"chi bo"', 'ranked chi bo']);
    expect((await search(texts, 'chi ')).calls).toEqual(['"chi"', 'ranked chi']);
  });

  it('is the accents typed too, as long as stories are left', async () => {
    expect((await search(texts, 'viên chức ')).calls).toEqual(['"vien"', '"chuc"']);
    expect((await search(texts, 'đảng viên ')).calls).toEqual([
      '"dang"',
      '"vien"',
      '"đảng viên"!',
      'ranked đảng viên',
    ]);
    expect((await search(texts, 'viên bộ ')).calls).toEqual([
      '"vien"',
      '"bo"',
      '"viên bộ"!',
      '"viên"!',
      '"bộ"!',
      'ranked viên bộ',
    ]);
  });

  it('stops where nothing can be found any more', async () => {
    const apart = { a: 'chi bộ', b: 'đoàn xã' };
    expect((await search(apart, 'chi đoàn bộ xã ')).calls).toEqual(['"chi"', '"doan"']);
  });

  it('is at most eight longer words for one that is being typed', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 30 }, (_, at) => [`f${at}`, `tha${'abcdefghij'[at % 10] ?? ''}`]),
    );
    expect((await search(many, 'th')).calls.filter((call) => call.startsWith('"'))).toHaveLength(8);
  });
});

describe('junk in the ranking', () => {
  const texts = { a: 'chi bộ', b: 'chi tiết bộ', junk: 'chim bốn' };

  it('is never a result', async () => {
    const { found: hits } = await search(texts, 'chi bộ ', plainEngine(texts, ['junk', 'unheard']));
    expect(hits).toEqual(['a', 'b']);
  });
});

describe('any query', () => {
  const dice = createDice(4);
  const syllables =
    'đảng dạng đang viên vien bộ bó bo chi chỉ hóa hoá hoa ủy uỷ xã xa 21 01 QL37 HĐND TU'.split(' ');
  const text = (length: number): string =>
    Array.from({ length }, () => dice.pick(syllables)).join(dice.pick([' ', ', ', ' – ']));
  const texts = Object.fromEntries(
    Array.from({ length: 60 }, (_, at) => [`f${at}`, text(1 + dice.roll(12))]),
  );
  const engine = plainEngine(texts, ['f1', 'f2', 'f3']);
  const vocabulary = createVocabulary(vocabularyOf(Object.values(texts)));

  /** The set by its definition, for queries whose words are finished. */
  function truth(typed: string): readonly string[] {
    const withLongForms = (words: readonly string[]): boolean =>
      words.some((word) => ['hdnd', 'tu'].includes(foldWord(word)));
    return Object.keys(texts).filter((fragment) =>
      parseQuery(typed).terms.every(
        ({ words }) => withLongForms(words) || holds(texts[fragment] ?? '', words.join(' '), false),
      ),
    );
  }

  const queries = Array.from({ length: 200 }, () => {
    const words = Array.from({ length: 1 + dice.roll(4) }, () =>
      dice.pick(syllables.filter((syllable) => !['HĐND', 'TU'].includes(syllable))),
    );
    return `${dice.roll(4) === 0 ? `"${words.join(' ')}"` : words.join(' ')} `;
  });

  it('finds the true set, each story once, the same whatever was asked before', async () => {
    const first = new Map<string, readonly string[]>();
    for (const typed of queries) {
      const { found: hits } = await search(texts, typed, engine, vocabulary);
      first.set(typed, hits);
      expect([...hits].sort(), typed).toEqual([...truth(typed)].sort());
    }
    for (const typed of queries.toReversed()) {
      expect((await search(texts, typed, engine, vocabulary)).found, typed).toEqual(first.get(typed));
    }
  });

  it('puts first what holds the words side by side in the accents typed, in either spelling of a tone', async () => {
    for (const typed of queries.filter((query) => hasAccents(query))) {
      const { found: hits } = await search(texts, typed, engine, vocabulary);
      const phrases = queryWords(parseQuery(typed)).join(' ');
      const first = hits.map((fragment) => holds(oneTone(texts[fragment] ?? ''), oneTone(phrases), true));
      expect(first, typed).toEqual([...first].sort((a, b) => Number(b) - Number(a)));
    }
  });

  function oneTone(text: string): string {
    return text.replaceAll('hoá', 'hóa').replaceAll('uỷ', 'ủy');
  }
});
