import { describe, expect, it } from 'vitest';
import type { Address, StandingAddress } from '../../src/bulletin/address.ts';
import { calendarDate } from '../../src/bulletin/calendar-date.ts';
import { LANGUAGES } from '../../src/bulletin/language.ts';
import { pathOf } from '../../src/routing/address.ts';
import { parsePath } from '../../src/routing/parse-path.ts';

// Ids that could be taken for something else stand among them.
const IDS = ['hop-chi-bo', '2020', '2020-01', '2', 'en', 'tin', 'stories', 'trang', 'page', 'about', 'x1-y2'];
const PLACES = [
  'son-la',
  'trang',
  'tuyen-quang/xa-yen-son',
  'page/xa-2',
  'son-la/huyen-mai-son/xa-muong-bang',
  'quang-ngai/huyen-son-ha/xa-son-ha-21289',
];
const DATES = ['1900', '2020', '2020-01', '2020-12', '2020-02-29', '2020-01-21', '1999-12-31'].map(
  calendarDate,
);
const PAGES = [{}, { page: 2 }, { page: 3 }, { page: 9 }, { page: 10 }, { page: 101 }];

const STANDING: readonly StandingAddress[] = [
  { kind: 'standing', id: 'gioi-thieu', segments: { vi: 'gioi-thieu', en: 'about' } },
  { kind: 'standing', id: 'quang-cao', segments: { vi: 'quang-cao', en: 'quang-cao' } },
];

const ADDRESSES: readonly Address[] = [
  { kind: 'front' },
  { kind: 'search' },
  ...IDS.map((id) => ({ kind: 'story', id }) as const),
  ...IDS.map((id) => ({ kind: 'former', id }) as const),
  { kind: 'search-help' },
  { kind: 'glossary' },
  { kind: 'saved' },
  { kind: 'follow' },
  ...STANDING,
  ...PAGES.flatMap((page): readonly Address[] => [
    { kind: 'story', ...page },
    ...(['topic', 'author', 'series'] as const).flatMap((kind) => [
      { kind, ...page },
      ...IDS.map((id) => ({ kind, id, ...page })),
    ]),
    { kind: 'locality', ...page },
    ...PLACES.map((id) => ({ kind: 'locality', id, ...page }) as const),
    { kind: 'archive', ...page },
    ...DATES.map((date) => ({ kind: 'archive', date, ...page }) as const),
  ]),
];

describe('a path', () => {
  it.each(LANGUAGES)('leads back to the address that it was made from, in “%s”', (language) => {
    expect(ADDRESSES.length).toBeGreaterThan(300);
    for (const address of ADDRESSES) {
      const path = pathOf(address, language);
      expect(parsePath(path, STANDING), path).toEqual({ address, language });
    }
  });

  it('is no other page’s', () => {
    const paths = LANGUAGES.flatMap((language) => ADDRESSES.map((address) => pathOf(address, language)));
    expect(new Set(paths).size).toBe(paths.length);
  });
});

describe('no page can have', () => {
  it.each([
    ['a second page of a story', ['/tin/hop/trang/2/', '/en/stories/hop/page/2/']],
    [
      'a month or a day that no calendar has',
      ['/luu-tru/2020/13/', '/luu-tru/2021/02/29/', '/luu-tru/2020/00/'],
    ],
    [
      'a date written otherwise',
      ['/luu-tru/2020-01/', '/luu-tru/2020/1/', '/luu-tru/20/', '/luu-tru/2020/01/21/07/'],
    ],
    ['a first or no page by number', ['/tin/trang/1/', '/tin/trang/0/', '/tin/trang/01/', '/tin/trang/-1/']],
    [
      'pages of the front, the search or a standing page',
      ['/trang/2/', '/en/page/2/', '/gioi-thieu/trang/2/', '/tim-kiem/trang/2/'],
    ],
    ['a page whose number is too large to be told', ['/tin/trang/99999999999999999999999/']],
    ['an unknown word', ['/la/', '/la/hop-chi-bo/', '/en/la/']],
    ['the other language’s words', ['/stories/x/', '/en/tin/x/', '/tin/x/page/2/', '/en/stories/x/trang/2/']],
    ['the other language’s standing pages', ['/about/', '/en/gioi-thieu/']],
    ['a standing page that isn’t there', ['/toa-soan/', '/en/toa-soan/']],
    ['the language of Vietnamese', ['/vi/', '/vi/tin/x/']],
    ['more parts than an id has', ['/tin/2020/x/', '/chuyen-muc/a/b/', '/dia-phuong/a/b/c/d/']],
    ['empty parts', ['//', '/tin//', '/tin//x/', '/dia-phuong/son-la//xa-x/', '/dia-phuong//trang/2/']],
    ['no slash at the end or the beginning', ['/tin/x', '/en', 'tin/x/', '']],
    ['capitals in the bulletin’s words', ['/Tin/x/', '/EN/stories/x/']],
  ])('%s', (_, paths) => {
    expect(paths.filter((path) => parsePath(path, STANDING) !== undefined)).toEqual([]);
  });
});
