import { describe, expect, it, test } from 'vitest';
import { calendarDate } from '../../src/bulletin/calendar-date.ts';
import { answer, countOf } from '../../src/search/answer.ts';
import { CATALOGUE_FILE } from '../../src/search/search-files.ts';
import type { SearchState } from '../../src/search/search-state.ts';
import { catalogue, entry } from './catalogue-of.ts';
import { plainIndex, type PlainStory } from './plain-index.ts';
import { createDice } from './random.ts';
import { type DateNumbers, isoDate, waysToWrite } from './written-dates.ts';

/** A story by its own date and its text. */
type DatedStory = readonly [date: string, text: PlainStory];
type DatedStories = Readonly<Record<string, DatedStory>>;

const NOTHING: SearchState = { words: '', places: [], topics: [], authors: [], order: 'relevance' };

/** An index of stories in the order of their dates, the newest first, as every index is. */
function indexOf(given: DatedStories) {
  const stories = Object.entries(given).sort(([, [a]], [, [b]]) => (a < b ? 1 : a > b ? -1 : 0));
  const index = plainIndex(Object.fromEntries(stories.map(([id, [, text]]) => [id, text])), {
    catalogue: catalogue(stories.map(([, [date]]) => entry(date))),
  });
  const names = stories.map(([id]) => id);
  const search = async (words: string, more: Partial<SearchState> = {}) => {
    const { stories: found, ...told } = await answer({ ...NOTHING, words, ...more }, index);
    return { ...told, found: found.map((story) => names[story] ?? '') };
  };
  return { index, search, count: (words: string) => countOf({ ...NOTHING, words }, index) };
}

const STORIES: DatedStories = {
  ofDay: ['2020-01-21', 'Chi bộ Tích Sơn họp'],
  ofMonth: ['2020-01', 'Bản Bó làm đường'],
  ofYear: ['2020', 'Chuyện năm xưa ở Tích Sơn'],
  told: ['2024-05-06', 'Nhớ ngày 21 tháng 01 năm 2020 ở Tích Sơn'],
  toldInSlashes: ['2024-05-05', 'Nhớ 21/01/2020'],
  toldInEnglish: ['2024-05-04', 'It was on January 21, 2020'],
  toldOfMonth: ['2024-05-03', 'Nghị quyết tháng giêng, tháng 1 năm 2020'],
  toldOfQuarter: ['2024-05-02', 'Kết quả quý I năm 2020'],
  nextMonth: ['2020-02-03', 'Tích Sơn vào xuân'],
  apart: ['2024-04-30', 'Tổ 21 có 1 nhà, 2020 gốc quế'],
  otherYear: ['2021-01-21', 'Tích Sơn họp'],
};
const DATED = ['ofDay', 'ofMonth', 'ofYear'];

describe('a date in the word box', () => {
  const { search, count } = indexOf(STORIES);

  test.each(Object.values(waysToWrite({ year: 2020, month: 1, day: 21 })))(
    '%s finds the stories of that day, then those that tell of it',
    async (typed) => {
      const found = [...DATED, 'told', 'toldInSlashes', 'toldInEnglish'];
      expect((await search(typed)).found).toEqual(found);
      expect(await count(typed)).toBe(found.length);
    },
  );

  test.each(Object.values(waysToWrite({ year: 2020, month: 1 })))(
    '%s finds the stories of that month, then those that tell of it or of its days',
    async (typed) => {
      const told = ['told', 'toldInSlashes', 'toldInEnglish', 'toldOfMonth'];
      expect((await search(typed)).found).toEqual([...DATED, ...told]);
    },
  );

  test.each(['2020', 'năm 2020', 'nam 2020', 'in 2020'])(
    '%s finds the stories of that year, then those that hold it',
    async (typed) => {
      const { found } = await search(typed);
      expect(found.slice(0, 4)).toEqual(['nextMonth', ...DATED]);
      expect(found.slice(4).toSorted()).toEqual([
        'apart',
        'told',
        'toldInEnglish',
        'toldInSlashes',
        'toldOfMonth',
        'toldOfQuarter',
      ]);
    },
  );

  test.each(['quý I/2020', 'quý 1 năm 2020', 'Q1 2020', 'first quarter of 2020', '3 tháng đầu năm 2020'])(
    '%s finds the stories of those months, then those that tell of the quarter',
    async (typed) => {
      expect((await search(typed)).found).toEqual(['nextMonth', ...DATED, 'toldOfQuarter']);
    },
  );

  it('is one more requirement beside other words', async () => {
    expect((await search('tích sơn 21/1/2020')).found).toEqual(['ofDay', 'ofYear', 'told']);
    expect((await search('tích sơn 2/2020')).found).toEqual(['nextMonth', 'ofYear']);
    expect((await search('"tích sơn" họp 2020')).found).toEqual(['ofDay']);
  });

  it('is text alone where it is quoted', async () => {
    expect((await search('"21/01/2020"')).found).toEqual(['toldInSlashes']);
    expect((await search('"2020"')).found).not.toContain('ofDay');
  });

  it('without a year is a day of any year, and its numbers alone more often something else', async () => {
    const days = indexOf({
      ofDay: ['2022-03-26', 'Hội trại'],
      festival: ['2020-03-20', 'Chào mừng 26/3'],
      spoken: ['2020-03-19', 'Kỷ niệm ngày 26 tháng 3 năm 1931'],
      english: ['2020-03-18', 'On March 26'],
      ofMonth: ['2019-03', 'Tháng Thanh niên'],
    });
    const told = ['festival', 'spoken', 'english'];
    expect((await days.search('26/3')).found).toEqual([...told, 'ofDay']);
    expect((await days.search('ngày 26/3')).found).toEqual(['ofDay', ...told]);
    expect((await days.search('26 March')).found).toEqual(['ofDay', ...told]);
    expect((await days.search('26 tháng 3')).offers).toEqual([]);
  });

  it('of a range is met in between, and by stories that tell of both ends', async () => {
    const ranges = indexOf({
      within: ['2021-10-05', 'Họp'],
      both: ['2024-01-02', 'Từ 1/9/2021 đến 20/11/2021'],
      one: ['2024-01-01', 'Từ 1/9/2021'],
    });
    expect((await ranges.search('từ 1/9/2021 đến 20/11/2021')).found).toEqual(['within', 'both']);
  });

  it('that no calendar has is text, and so is the number of a paper', async () => {
    const papers = indexOf({
      paper: ['2024-01-02', 'Nghị quyết 10/2012/NQ-HĐND'],
      october: ['2012-10-05', 'Nghị quyết mới'],
      wrong: ['2020-04-30', 'Ghi nhầm 31/4/2020'],
    });
    expect((await papers.search('Nghị quyết 10/2012')).found).toEqual(['paper']);
    expect((await papers.search('31/4/2020')).found).toEqual(['wrong']);
  });

  it('is not absent where stories lie in it, and is kept in the nearest spelling', async () => {
    const one = indexOf({ ofDay: ['2020-01-21', 'Chi bộ họp'] });
    expect(await one.search('chi bộ 21/1/2020')).toMatchObject({ found: ['ofDay'], absent: [] });
    expect(await one.search('chi bộ 22/1/2020')).toMatchObject({ found: [], absent: ['22', '1', '2020'] });
    expect(await one.search('chi bộb tháng 1/2020')).toMatchObject({
      absent: ['bộb'],
      suggestion: 'chi bộ tháng 1/2020',
    });
  });

  it('stands by it within the tiers of accents and rows', async () => {
    const tiers = indexOf({
      plain: ['2021-09-03', 'Tich son, tin moi'],
      dated: ['2021-09-02', 'Tích Sơn'],
      inTitle: ['2024-01-01', ['Tích Sơn tháng 9/2021', 'Tin']],
      titled: ['2021-09-01', ['Tích Sơn', 'Tin']],
    });
    expect((await tiers.search('tích sơn tháng 9 2021')).found).toEqual([
      'titled',
      'dated',
      'inTitle',
      'plain',
    ]);
  });

  it('costs the catalogue, and no other search does', async () => {
    const { index, search: find } = indexOf(STORIES);
    for (const words of ['tích sơn', '"21/1/2020"', '63/2014/TT', 'tháng 9/202']) await find(words);
    expect(index.loaded).not.toContain(CATALOGUE_FILE);
    await find('21/1/2020');
    expect(index.loaded).toContain(CATALOGUE_FILE);
  });

  it('is looked up by itself, and never asked of the engine', async () => {
    const { index, search: find } = indexOf(STORIES);
    await find('tích sơn ngày 21 tháng 1 năm 2020');
    expect([...index.lookedUp]).toEqual(['tich', 'son', 'tich son', '2020-01-21']);
    await find('13/9/2031');
    expect([...index.lookedUp].at(-1)).toBe('2020-01-21');
    expect(index.calls).toEqual([]);
  });
});

describe('the offer to filter by a date', () => {
  const { search } = indexOf(STORIES);
  const offers = async (words: string, more: Partial<SearchState> = {}) =>
    (await search(words, more)).offers.map(({ state }) => [state.words, state.from, state.to]);

  it('puts the filter in the place of the words', async () => {
    expect(await offers('họp, ngày 21/1/2020, tích sơn')).toEqual([
      ['họp, tích sơn', '2020-01-21', '2020-01-21'],
    ]);
    expect(await offers('tích sơn (2/2020)')).toEqual([['tích sơn', '2020-02', '2020-02']]);
    expect(await offers('quý I/2020')).toEqual([['', '2020-01', '2020-03']]);
    expect(await offers('"bản bó" 2020 ', { topics: ['sinh-hoat-chi-bo'] })).toEqual([
      ['"bản bó"', '2020', '2020'],
    ]);
  });

  it('is made for each date that stories found lie in', async () => {
    expect(await offers('2020 tháng 1/2020')).toHaveLength(2);
    expect(await offers('6/2020')).toHaveLength(1);
    expect(await offers('7/2019')).toEqual([]);
  });

  it('is not made where the search is filtered by date already', async () => {
    const { found, offers: made } = await search('21/1/2020', { to: calendarDate('2020') });
    expect([found, made]).toEqual([DATED, []]);
  });
});

describe('stories and dates at random', () => {
  const dice = createDice(17);
  const year = () => 2019 + dice.roll(3);
  const month = () => 1 + dice.roll(3);
  const day = () => 11 + dice.roll(3);
  const randomDate = (): DateNumbers => {
    const precision = dice.roll(4);
    if (precision === 0) return { year: year() };
    return precision === 1 ? { year: year(), month: month() } : { year: year(), month: month(), day: day() };
  };
  const stories = Array.from({ length: 150 }, (_, at) => {
    const told = Array.from({ length: dice.roll(3) }, randomDate);
    const text = told.map((date) => dice.pick(Object.values(waysToWrite(date)))).join(' rồi đến việc ');
    return { id: `story-${at}`, own: randomDate(), told, text: `họp về ${text} xong` };
  });
  const { search, count } = indexOf(
    Object.fromEntries(stories.map(({ id, own, text }) => [id, [isoDate(own), text]])),
  );

  /** Whether a period has days of another. */
  const touches = (own: DateNumbers, asked: DateNumbers): boolean =>
    own.year === asked.year &&
    (own.month === undefined || asked.month === undefined || own.month === asked.month) &&
    (own.day === undefined || asked.day === undefined || own.day === asked.day);
  const holds = (told: DateNumbers, asked: DateNumbers): boolean =>
    told.year === asked.year &&
    (asked.month === undefined || told.month === asked.month) &&
    (asked.day === undefined || told.day === asked.day);

  it('find the same in every form: stories of the date, the newest first, and then those that hold it', async () => {
    for (let turn = 0; turn < 40; turn++) {
      const asked = randomDate();
      const newest = stories.toSorted((a, b) => (isoDate(a.own) < isoDate(b.own) ? 1 : -1));
      const dated = newest.filter(({ own }) => touches(own, asked)).map(({ id }) => id);
      const told = newest
        .filter((story) => story.told.some((date) => holds(date, asked)))
        .map(({ id }) => id);
      const expected = new Set([...dated, ...told]);
      for (const [way, typed] of Object.entries(waysToWrite(asked))) {
        const { found } = await search(typed);
        expect(new Set(found), `${way}: ${typed}`).toEqual(expected);
        expect(new Set(found.slice(0, dated.length)), typed).toEqual(new Set(dated));
        expect(await count(`họp ${typed}`), typed).toBe(expected.size);
      }
    }
  });
});
