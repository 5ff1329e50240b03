import { describe, expect, it } from 'vitest';
import type { PlainStories } from './plain-index.ts';
import { found, search } from './search-stories.ts';

const foundSet = async (stories: PlainStories, typed: string): Promise<readonly string[]> =>
  [...(await found(stories, typed))].sort();

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

  it('are none for a query without words, and the index is not asked', async () => {
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

  it('of kinds of places are found for the kind, and the kind for them', async () => {
    const reports = { long: 'ở thành phố Vĩnh Yên', short: 'ở TP. Vĩnh Yên', other: 'xã Vĩnh Yên' };
    for (const typed of ['TP Vĩnh Yên ', 'tp.vinh yen ', 'thành phố Vĩnh Yên '])
      expect(await foundSet(reports, typed), typed).toEqual(['long', 'short']);
    expect(await found({ ward: 'Phường Tích Sơn' }, 'P. Tích Sơn')).toEqual(['ward']);
    const english = { city: 'in Vĩnh Yên City', district: 'in Yên Sơn District' };
    expect(await found(english, 'TP Vĩnh Yên')).toEqual(['city']);
    expect(await found(english, 'huyện Yên Sơn')).toEqual(['district']);
  });

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

describe('what the index is asked', () => {
  const texts = { a: 'Đảng viên chi bộ', b: 'Chi bộ có đảng viên', c: 'Bộ phận viên chức' };

  it('is each word once, and the phrase', async () => {
    expect((await search(texts, 'chi bo ')).calls).toEqual(['"chi"', '"bo"', '"chi bo"']);
    expect((await search(texts, 'chi ')).calls).toEqual(['"chi"']);
  });

  it('is the accents typed too, as long as stories are left', async () => {
    expect((await search(texts, 'viên chức ')).calls).toEqual(['"vien"', '"chuc"']);
    expect((await search(texts, 'đảng viên ')).calls).toEqual(['"dang"', '"vien"', '"đảng viên"!']);
    expect((await search(texts, 'viên bộ ')).calls).toEqual([
      '"vien"',
      '"bo"',
      '"viên bộ"!',
      '"viên"!',
      '"bộ"!',
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
    expect((await search(many, 'th')).calls).toHaveLength(8);
  });
});
