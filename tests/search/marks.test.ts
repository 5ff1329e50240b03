import { describe, expect, it } from 'vitest';
import { marked } from '../../src/search/excerpt.ts';
import { markTexts } from '../../src/search/marks.ts';
import { shown, wantedFor } from './marking.ts';

/** Texts of one story with what a query marks in them. */
const allMarked = (typed: string, texts: readonly string[], isTyping = false) =>
  markTexts(texts, wantedFor(typed, isTyping)).map((text) => shown(marked(text)));
const inText = (typed: string, text: string, isTyping = false) => allMarked(typed, [text], isTyping).join();

describe('marking', () => {
  it('keeps the text’s own accents and capitals', () => {
    expect(inText('son dang', 'Đảng viên ở Yên Sơn, các đảng bộ')).toBe(
      '[Đảng] viên ở Yên [Sơn], các [đảng] bộ',
    );
  });

  it('finds words in texts that are not composed', () => {
    expect(inText('dang', 'đảng viên'.normalize('NFD'))).toBe('[đảng] viên');
  });

  it('marks whole words, and beginnings of the word still being typed alone', () => {
    expect(inText('ban', 'bản bảng bạn')).toBe('[bản] bảng [bạn]');
    expect(inText('ban', 'bản bảng bạn', true)).toBe('[bản] [bảng] [bạn]');
    expect(inText('bang ban', 'bản bảng bạn', true)).toBe('bản [bảng bạn]');
    expect(inText('đảng viê', 'Đảng bộ có đảng viên', true)).toBe('Đảng bộ có [đảng viên]');
    expect(inText('chiê', 'chia chiếu chiêm', true)).toBe('chia [chiếu] [chiêm]');
  });

  it('marks nothing where nothing is wanted', () => {
    expect(inText('', 'chi bộ')).toBe('chi bộ');
  });
});

describe('words in a row', () => {
  it.each([
    ['dang vien', 'Đảng bộ có đảng viên, đoàn viên', 'Đảng bộ có [đảng viên], đoàn viên'],
    ['đảng viên', 'Đảng bộ có đảng viên, đoàn viên', 'Đảng bộ có [đảng viên], đoàn viên'],
    ['đảng vien', 'Đảng bộ có đảng viên, đoàn viên', 'Đảng bộ có [đảng viên], đoàn viên'],
    ['vien dang', 'Đảng bộ có đảng viên, đoàn viên', '[Đảng] bộ có [đảng] [viên], đoàn [viên]'],
    ['đảng viên', 'Đảng-viên; đảng. Viên', '[Đảng-viên]; [đảng. Viên]'],
  ])('are marked in rows alone: %s', (typed, text, expected) => {
    expect(inText(typed, text)).toBe(expected);
  });

  it('are marked so in all texts of a story, if one of them holds the row', () => {
    expect(allMarked('dang vien', ['Đảng bộ họp', 'đoàn viên', 'đảng viên'])).toEqual([
      'Đảng bộ họp',
      'đoàn viên',
      '[đảng viên]',
    ]);
  });

  it('are marked here and there in a story that has them only so', () => {
    expect(allMarked('dang vien', ['Đảng bộ họp', 'đoàn viên'])).toEqual(['[Đảng] bộ họp', 'đoàn [viên]']);
  });

  it('make one mark as long as they go on, and several where a story holds parts of them', () => {
    expect(inText('chi bo ban bo', 'Chi bộ bản Bó họp; bộ đội, chi trả, chi bộ')).toBe(
      '[Chi bộ bản Bó] họp; bộ đội, chi trả, [chi bộ]',
    );
    expect(inText('chi bộ bản bó mường bằng', 'Chi bộ ở bản Bó, xã Mường La, Nà Bằng, bộ đội')).toBe(
      '[Chi bộ] ở [bản Bó], xã [Mường] La, Nà [Bằng], bộ đội',
    );
  });

  it('that were quoted stand whole, and make no row with others', () => {
    expect(inText('"chi bộ bản bó"', 'Chi bộ họp ở bản Bó. Chi bộ bản Bó')).toBe(
      'Chi bộ họp ở bản Bó. [Chi bộ bản Bó]',
    );
    expect(inText('họp "chi bộ"', 'Họp chi bộ, họp, chi bộ')).toBe('[Họp] [chi bộ], [họp], [chi bộ]');
  });

  it('that were typed in one, as `26-NQ/TW`, stand whole, and make rows with others', () => {
    expect(inText('26-NQ/TW', 'Số 26-NQ/TW, 26 hộ, NQ/TW')).toBe('Số [26-NQ/TW], 26 hộ, NQ/TW');
    expect(inText('số 26-NQ/TW', 'Số 26-NQ/TW, số hộ')).toBe('[Số 26-NQ/TW], số hộ');
  });

  it('don’t reach over a date', () => {
    expect(inText('chi 21/1/2020 bộ', 'chi bộ, chi')).toBe('[chi] [bộ], [chi]');
  });
});

describe('accents that were typed', () => {
  it('are marked alone, in a story that has them', () => {
    expect(inText('họp bó', 'Hợp tác, bọ, bó rau, họp')).toBe('Hợp tác, bọ, [bó] rau, [họp]');
    expect(inText('chi bộ', 'Chi bộ có chỉ bó')).toBe('[Chi bộ] có chỉ bó');
  });

  it('count less than none, word by word, in a story that has others', () => {
    expect(inText('chi bộ', 'Bản Bó họp chi ủy')).toBe('Bản [Bó] họp [chi] ủy');
    expect(inText('chi bộ', 'Chi bo ho la, bó, chi')).toBe('[Chi bo] ho la, bó, [chi]');
  });

  it('here and there come before a row in other accents', () => {
    expect(inText('bản bó', 'Bàn bộ ở bản, rau bó')).toBe('Bàn bộ ở [bản], rau [bó]');
  });
});

describe('what says the same', () => {
  it.each([
    ['kĩ thuật', 'kỹ thuật, ký kết', '[kỹ thuật], ký kết'],
    ['lý luan', 'lí luận, lý do', '[lí luận], lý do'],
    ['chiêm hóa', 'Chiêm Hoá, văn hoá', '[Chiêm Hoá], văn hoá'],
    ['nghị quyết 7', 'Nghị quyết 07, 7 hộ, nghị định', '[Nghị quyết 07], 7 hộ, nghị định'],
    [
      'TP Vĩnh Yên',
      'Thành phố Vĩnh Yên, thành phố khác, Yên Lạc',
      '[Thành phố Vĩnh Yên], thành phố khác, Yên Lạc',
    ],
    ['P.Tích Sơn', 'phường Tích Sơn, phường khác, Yên Sơn', '[phường Tích Sơn], phường khác, Yên Sơn'],
    ['p tich son', 'Phường Tích Sơn họp', '[Phường Tích Sơn] họp'],
    ['UBND', 'Ủy ban nhân dân xã, UBND huyện, nhân dân', '[Ủy ban nhân dân] xã, [UBND] huyện, nhân dân'],
    [
      'ủy ban nhân dân xã',
      'UBND xã, ủy ban nhân dân xã, người dân',
      '[UBND xã], [ủy ban nhân dân xã], người dân',
    ],
    ['H. Yên Sơn', 'in Yên Sơn District, a district', 'in [Yên Sơn District], a district'],
    ['TU', 'Tỉnh ủy, ủy ban', '[Tỉnh ủy], ủy ban'],
    ['phuong tich son', 'Tich Son Ward, another ward', '[Tich Son Ward], another ward'],
  ])('is marked too: %s', (typed, text, expected) => {
    expect(inText(typed, text)).toBe(expected);
  });
});

describe('dates', () => {
  it.each([
    ['21/1/2020', 'Ngày 21 tháng 01 năm 2020, rồi 22/01/2020', '[Ngày 21 tháng 01 năm 2020], rồi 22/01/2020'],
    ['21 tháng 1', 'on Jan 21, 2020; 21 hộ', 'on [Jan 21, 2020]; 21 hộ'],
    ['tháng 1/2020', 'tháng 1/2020, 1 năm 2020', '[tháng 1/2020], 1 năm 2020'],
    ['năm 2020', 'Tháng 6/2020, năm qua', 'Tháng 6/[2020], năm qua'],
    ['từ 2019 đến 2021', 'năm 2019, 2020, 2021', 'năm [2019], 2020, [2021]'],
    ['họp tháng 9 2021', 'Họp ngày 13/09/2021, 13/10/2021', '[Họp] [ngày 13/09/2021], 13/10/2021'],
  ])('are marked in whatever form they are written: %s', (typed, text, expected) => {
    expect(inText(typed, text)).toBe(expected);
  });
});
