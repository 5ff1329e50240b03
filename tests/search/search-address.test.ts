import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../src/bulletin/calendar-date.ts';
import { LANGUAGES, otherLanguage } from '../../src/bulletin/language.ts';
import { readSearchAddress, writeSearchAddress } from '../../src/search/search-address.ts';
import type { SearchState } from '../../src/search/search-state.ts';
import { createDice } from './random.ts';

const NOTHING: SearchState = { words: '', places: [], topics: [], authors: [], order: 'relevance' };
const FULL: SearchState = {
  words: 'đảng viên',
  from: calendarDate('2020-01'),
  to: calendarDate('2021-12-05'),
  places: ['tuyen-quang/huyen-yen-son', 'son-la'],
  topics: ['dan-van'],
  authors: ['ban-bien-tap', 'dung'],
  order: 'oldest',
};

const state = (search: string, language: 'vi' | 'en' = 'vi') => readSearchAddress(search, language).state;
const problems = (search: string, language: 'vi' | 'en' = 'vi') =>
  readSearchAddress(search, language).problems;

/** Any search that a page can be in. */
function searches(count: number): readonly SearchState[] {
  const { pick, roll, some } = createDice(3);
  const dates = ['2020', '2020-02', '2020-02-29', '1999-12-31'].map(calendarDate);
  const words = ['', 'dang vien', '"chi bộ" 26-NQ/TW', 'a&b=c+d%20', '# ? /', 'Đ\u1EA3ng', '100% “x”', '👋'];
  return Array.from({ length: count }, () => {
    const [from, to] = [pick(dates), pick(dates)].sort();
    return {
      words: pick(words),
      ...(roll(2) === 0 && from && { from }),
      ...(roll(2) === 0 && to && { to }),
      places: some(['son-la', 'tuyen-quang/huyen-yen-son/xa-tu-quan', 'phu-tho/phuong-vinh-yen']),
      topics: some(['dan-van', 'sinh-hoat-chi-bo']),
      authors: some(['ban-bien-tap', 'dung']),
      order: pick(['relevance', 'newest', 'oldest'] as const),
    };
  });
}

describe('the address of a search', () => {
  it('is readable, in a fixed order, in the words of its language', () => {
    expect(writeSearchAddress(FULL, 'vi')).toBe(
      'q=%C4%91%E1%BA%A3ng+vi%C3%AAn&tu=2020-01&den=2021-12-05&noi=tuyen-quang/huyen-yen-son&noi=son-la' +
        '&chuyen-muc=dan-van&tac-gia=ban-bien-tap&tac-gia=dung&xep=cu',
    );
    expect(writeSearchAddress({ ...FULL, words: 'dang vien', order: 'newest' }, 'en')).toBe(
      'q=dang+vien&from=2020-01&to=2021-12-05&place=tuyen-quang/huyen-yen-son&place=son-la' +
        '&topic=dan-van&author=ban-bien-tap&author=dung&sort=newest',
    );
  });

  it('leaves out what is not asked for', () => {
    expect(writeSearchAddress(NOTHING, 'vi')).toBe('');
    expect(writeSearchAddress({ ...NOTHING, words: '  ' }, 'vi')).toBe('');
    expect(writeSearchAddress({ ...NOTHING, to: calendarDate('2021-12') }, 'vi')).toBe('den=2021-12');
  });

  it('is read as it was written, in either language', () => {
    for (const language of LANGUAGES) {
      for (const search of searches(300)) {
        const address = writeSearchAddress(search, language);
        expect(readSearchAddress(address, language), address).toEqual({
          state: search,
          problems: [],
          typed: {},
        });
        expect(readSearchAddress(`?${address}`, language).state).toEqual(search);
      }
    }
  });

  it('is carried over to the other language', () => {
    for (const language of LANGUAGES) {
      const there = writeSearchAddress(
        state(writeSearchAddress(FULL, language), language),
        otherLanguage(language),
      );
      expect(state(there, otherLanguage(language))).toEqual(FULL);
    }
  });
});

describe('an address that somebody wrote', () => {
  it('may hold dates as they are typed', () => {
    expect(state('tu=21/1/2020&den=12-2021')).toMatchObject({ from: '2020-01-21', to: '2021-12' });
    expect(state('from=21+January+2020', 'en').from).toBe('2020-01-21');
  });

  it('may have empty parameters, as a form sends them', () => {
    expect(readSearchAddress('q=&tu=&den=+&noi=&chuyen-muc=&tac-gia=&xep=', 'vi')).toEqual({
      state: NOTHING,
      problems: [],
      typed: {},
    });
  });

  it('may name a value twice', () => {
    expect(state('noi=son-la&noi=son-la').places).toEqual(['son-la']);
  });

  it('may be in any order', () => {
    expect(state('noi=son-la&q=x&noi=phu-tho')).toMatchObject({ words: 'x', places: ['son-la', 'phu-tho'] });
  });
});

describe('parameters of others', () => {
  it.each([
    'fbclid=IwAR0',
    'utm_source=zalo&utm_medium=x',
    'gclid=1',
    '_gl=1*x',
    'zarsrc=30',
    'Q=x',
    'place=son-la',
    '=x',
  ])('are none of ours: %s', (address) => {
    expect(readSearchAddress(address, 'vi')).toEqual({ state: NOTHING, problems: [], typed: {} });
  });
});

describe('what is not understood', () => {
  it('is told and not applied', () => {
    expect(readSearchAddress('xep=newest', 'vi')).toEqual({
      state: NOTHING,
      problems: [{ parameter: 'xep', value: 'newest' }],
      typed: {},
    });
  });

  it('is told of a second value where there can be one', () => {
    expect(readSearchAddress('tu=2020&tu=2021&xep=moi&xep=cu', 'vi')).toEqual({
      state: { ...NOTHING, from: '2020', order: 'newest' },
      problems: [
        { parameter: 'tu', value: '2021' },
        { parameter: 'xep', value: 'cu' },
      ],
      typed: {},
    });
  });

  it('is told of a date that there is not, and leaves the other end', () => {
    expect(readSearchAddress('tu=31/02/2020&den=2021', 'vi')).toEqual({
      state: { ...NOTHING, to: '2021' },
      problems: [{ parameter: 'tu', value: '31/02/2020' }],
      typed: { from: '31/02/2020' },
    });
  });

  it('is told of a range that ends before it begins, which has no effect', () => {
    expect(readSearchAddress('tu=2022&den=2021', 'vi')).toEqual({
      state: NOTHING,
      problems: [{ parameter: 'den', value: '2022 – 2021' }],
      typed: { from: '2022', to: '2021' },
    });
    expect(problems('tu=2021-12-05&den=2021-12')).toEqual([]);
  });
});

it('keeps ids that no place can have: only the catalogue knows', () => {
  expect(readSearchAddress('noi=Sơn+La&noi=son-la&chuyen-muc=a/b', 'vi')).toEqual({
    state: { ...NOTHING, places: ['Sơn La', 'son-la'], topics: ['a/b'] },
    problems: [],
    typed: {},
  });
});
