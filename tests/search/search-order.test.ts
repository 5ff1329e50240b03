import { describe, expect, it } from 'vitest';
import { found } from './search-stories.ts';

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

  it('puts the letter typed before the other, of i and y', async () => {
    const reports = { other: 'chuyển giao kỹ thuật', typed: 'lớp kĩ thuật', neither: 'kia thuật' };
    expect(await found(reports, 'kĩ thuật ')).toEqual(['typed', 'other']);
    expect(await found(reports, 'kỹ thuật ')).toEqual(['other', 'typed']);
    expect(await found(reports, '"kĩ thuật"')).toEqual(['typed', 'other']);
    expect(await found(reports, 'ki thuat ')).toEqual(['other', 'typed']);
  });

  it('of more than two words takes each two neighbours for the phrase, but all words of a quoted one', async () => {
    const reports = {
      scattered: 'bộ chi họp, sinh ra để hoạt động',
      neighbours: 'chi bộ họp để sinh hoạt; hoạt chi',
      phrase: 'sinh hoạt chi bộ',
    };
    expect(await found(reports, 'sinh hoat chi bo ')).toEqual(['neighbours', 'phrase', 'scattered']);
    expect(await found(reports, '"sinh hoat chi bo"')).toEqual(['phrase']);
  });

  it('puts first within a tier what holds more of the neighbours, where no story holds all in a row', async () => {
    const hamlets = {
      titled: ['Làm mương cho bản', 'bó lúa ở bằng phẳng'],
      named: ['Họp', 'bản Bó; xã Mường Bằng'],
    } as const;
    expect(await found(hamlets, 'ban bo muong bang ')).toEqual(['named', 'titled']);
  });

  it('puts first within a tier what holds more of the words in its title, then the newest', async () => {
    const titled = {
      newest: 'Đảng viên họp chi bộ',
      one: ['Đảng viên trẻ', 'họp chi bộ, đảng viên họp'],
      all: ['Chi bộ đảng viên trẻ họp', 'đảng viên họp chi bộ'],
      later: ['Năm mới', 'đảng viên họp chi bộ'],
      otherAccents: ['Chi bộ đang viên họp', 'dạng viên họp chi bộ'],
    } as const;
    expect(await found(titled, 'đảng viên họp chi bộ ')).toEqual([
      'all',
      'one',
      'newest',
      'later',
      'otherAccents',
    ]);
  });

  it('counts in titles any accents, beginnings, and what abbreviations stand for', async () => {
    const titled = {
      none: 'HĐND họp, hội đồng nhân dân họp ở bản',
      long: ['Hội đồng nhân dân xã', 'HĐND họp ở bản'],
      short: ['HĐND xã', 'hội đồng nhân dân họp ở bản'],
    } as const;
    expect(await found(titled, 'HĐND ')).toEqual(['long', 'short', 'none']);
    expect(await found(titled, 'hội đồng nhân dân ')).toEqual(['long', 'short', 'none']);
    expect(await found(titled, 'bản x')).toEqual(['long', 'short']);
    expect(await found({ a: 'bạn', b: ['Bản', 'bạn'] }, 'bạn ')).toEqual(['b', 'a']);
  });

  it('takes a phrase of the words beside one that is quoted', async () => {
    const mixed = { apart: 'sơn la, yên bái, chi bộ', near: 'yên sơn có chi bộ', none: 'yên sơn, bộ chi' };
    expect(await found(mixed, '"chi bo" yen son ')).toEqual(['near', 'apart']);
  });
});
