import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/bulletin/language.ts';
import { strings } from '../../src/i18n/strings.ts';
import { numberedTitle } from '../../src/i18n/titles.ts';

type Words = (...given: readonly string[]) => unknown;

interface Entry {
  readonly key: string;
  readonly value: string | Words;
}

const isWords = (value: unknown): value is Words => typeof value === 'function';
const isGroup = (value: unknown): value is object => typeof value === 'object' && value !== null;

function entriesOf(value: unknown, key: string): readonly Entry[] {
  if (typeof value === 'string' || isWords(value)) return [{ key, value }];
  if (!isGroup(value)) throw new Error(`${key} is neither words nor a group of them.`);
  return Object.entries(value).flatMap(([name, part]) => entriesOf(part, `${key}.${name}`));
}

const entries = { vi: entriesOf(strings('vi'), 'strings'), en: entriesOf(strings('en'), 'strings') };

/** What is given to functions: numbers that are found again in what they make of them. */
const GIVEN = ['11', '22', '33'];

/** An entry as readers get it. */
function printed({ key, value }: Entry): string {
  const text = isWords(value) ? value(...GIVEN.slice(0, value.length)) : value;
  if (typeof text !== 'string') throw new Error(`${key} gives no text.`);
  return text;
}

describe('the words of the interface', () => {
  it('have the same keys in both languages, of the same kind', () => {
    const kinds = (list: readonly Entry[]) =>
      list.map(({ key, value }) => `${key} ${isWords(value) ? `of ${value.length}` : 'as they are'}`).sort();
    expect(kinds(entries.en)).toEqual(kinds(entries.vi));
  });

  describe.each(LANGUAGES)('in “%s”', (language) => {
    const all = entries[language];
    const offenders = (isWrong: (text: string) => boolean) =>
      all.filter((entry) => isWrong(printed(entry))).map(({ key }) => key);

    it('are never empty, and have no blanks around them', () => {
      expect(offenders((text) => text === '' || text.trim() !== text)).toEqual([]);
    });

    it('hold no HTML', () => {
      expect(offenders((text) => /[<>]|&\w+;/.test(text))).toEqual([]);
    });

    it('are composed (NFC)', () => {
      expect(offenders((text) => text.normalize('NFC') !== text)).toEqual([]);
    });

    it('use typographic quotes and dashes', () => {
      expect(offenders((text) => /["']| - /.test(text))).toEqual([]);
    });

    it('say everything that they are given', () => {
      const silent = all.filter((entry) => {
        const text = printed(entry).toLocaleLowerCase('vi');
        const given = isWords(entry.value) ? GIVEN.slice(0, entry.value.length) : [];
        return given.some((word) => !text.includes(word.toLocaleLowerCase('vi')));
      });
      expect(silent.map(({ key }) => key)).toEqual([]);
    });
  });
});

describe('words with numbers and dates', () => {
  const { vi, en } = { vi: strings('vi'), en: strings('en') };

  it('count stories', () => {
    expect([vi.stories(0), vi.stories(1), vi.stories(1234)]).toEqual(['0 tin', '1 tin', '1.234 tin']);
    expect([en.stories(0), en.stories(1), en.stories(1234)]).toEqual([
      '0 stories',
      '1 story',
      '1,234 stories',
    ]);
  });

  it('count stories whose day isn’t known', () => {
    expect(vi.archive.alsoPartial('Tháng 6/2023', 2)).toBe('Tháng 6/2023 còn có 2 tin không rõ ngày');
    expect(en.archive.alsoPartial('June 2023', 1)).toBe('June 2023 also has 1 story whose day is not known');
  });

  it('read well with a day, a month and a year', () => {
    const dates = ['13/09/2021', 'Tháng 6/2023', 'Năm 2023'];
    expect(dates.map(vi.article.withdrawn)).toEqual([
      'Tin này đã được rút ngày 13/09/2021',
      'Tin này đã được rút tháng 6/2023',
      'Tin này đã được rút năm 2023',
    ]);
    expect(dates.map(vi.translation.from)).toEqual([
      'dịch ngày 13/09/2021',
      'dịch tháng 6/2023',
      'dịch năm 2023',
    ]);
    expect(['3 September 2021', 'June 2023', '2023'].map(en.article.withdrawn)).toEqual([
      'This story was withdrawn on 3 September 2021',
      'This story was withdrawn in June 2023',
      'This story was withdrawn in 2023',
    ]);
    expect(vi.archive.datedBy('Năm 2023')).toBe('Tin năm 2023 không rõ ngày');
  });

  it('number the pages of a list from the second on', () => {
    expect([1, 2].map((page) => numberedTitle('Dân vận', page, 'vi'))).toEqual([
      'Dân vận',
      'Dân vận, trang 2',
    ]);
    expect([1, 2].map((page) => numberedTitle('Winning support', page, 'en'))).toEqual([
      'Winning support',
      'Winning support, page 2',
    ]);
  });
});
