import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../src/bulletin/calendar-date.ts';
import { answer } from '../../src/search/answer.ts';
import { catalogueOf } from '../../src/search/catalogue-of.ts';
import { namesOf } from '../../src/search/found-story.ts';
import { foundStoryOf } from '../../src/search/found-story-of.ts';
import type { PlaceChain } from '../../src/search/place-hints.ts';
import { CATALOGUE_FILE } from '../../src/search/search-files.ts';
import type { SearchState } from '../../src/search/search-state.ts';
import { article, locality, story } from '../bulletin/build.ts';
import { bulletinOf } from '../bulletin/bulletin-of.ts';
import { PLACES } from '../bulletin/places.ts';
import { plainIndex } from './plain-index.ts';

const UNTIL = '2025-06-30';

/** Units without stories, beside those of the bulletin. */
const LOCALITIES = [
  ...PLACES,
  locality({ id: 'son-la', name: 'Sơn La' }),
  locality({ id: 'ha-giang', name: 'Hà Giang', until: UNTIL, successors: ['tuyen-quang'] }),
  locality({ id: 'ha-giang/huyen-bac-me', name: 'Bắc Mê', until: UNTIL }),
  locality({
    id: 'ha-giang/huyen-bac-me/xa-minh-son',
    name: 'Minh Sơn',
    until: UNTIL,
    successors: ['tuyen-quang/xa-minh-son'],
  }),
  locality({ id: 'tuyen-quang/xa-minh-son', name: 'Minh Sơn' }),
  locality({ id: 'ho-chi-minh', name: 'Hồ Chí Minh', kind: 'thanh-pho' }),
  ...['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((part) =>
    locality({
      id: `son-la/huyen-${part}/xa-tan-lap`,
      name: 'Tân Lập',
      until: UNTIL,
      successors: ['son-la/xa-x'],
    }),
  ),
  locality({ id: 'son-la/xa-x', name: 'Xuân Nha' }),
];

const bulletin = bulletinOf(
  [
    story({ id: 'a', localities: ['tuyen-quang/huyen-yen-son/xa-tu-quan'], date: '2020' }),
    story({ id: 'b', localities: ['tuyen-quang/huyen-yen-son'], date: '2021' }),
    story({ id: 'c', localities: ['vinh-phuc/tp-vinh-yen/phuong-tich-son'], date: '2022' }),
  ],
  { localities: LOCALITIES },
);

const TEXTS: Readonly<Record<string, string>> = {
  a: 'Các đảng viên họp, từ bắc vào nam',
  b: 'Đồng chí Minh kể: đảng bộ có núi, sơn màu mê',
  c: 'Về Xuân Nha',
};

const index = () =>
  plainIndex(
    Object.fromEntries(
      bulletin.listed.map((one) => {
        const text = article({ title: TEXTS[one.id] ?? '', lead: 'Lead.' });
        const found = foundStoryOf(one, text, { passages: [], captions: [] }, bulletin);
        return [one.id, [found.title, namesOf(found).join('\n')] as const];
      }),
    ),
    {
      abbreviations: { HCM: 'Hồ Chí Minh' },
      catalogue: catalogueOf(bulletin, 'vi', bulletin.listed),
      localities: LOCALITIES,
    },
  );

const nameOf = ([unit, ...above]: PlaceChain) =>
  [unit, ...above].map(({ id }) => id.split('/').at(-1)).join(' < ');

/** Hints as lines: `place: without; nearest 3`. */
async function hintsFor(words: string, state: Partial<SearchState> = {}, among = index()) {
  const asked = { words, places: [], topics: [], authors: [], order: 'relevance', ...state } as const;
  const { places } = await answer(asked, among);
  return (
    places && {
      lines: places.hints.map(
        ({ place, targets }) =>
          `${nameOf(place)}: ${targets
            .map(({ without, nearest, stories }) =>
              [...without.map(nameOf), nearest ? `${nameOf(nearest)} ${stories}` : '–'].join('; '),
            )
            .join(' | ')}`,
      ),
      ...(places.more > 0 && { more: places.more }),
      ...(places.words !== '' && { words: places.words }),
    }
  );
}

describe('a place without stories', () => {
  it.each([
    'hà giang',
    'ha giang',
    'Tỉnh Hà Giang',
    'HÀ GIANG!',
    '“Hà Giang”',
    'Hà Giang Province',
    'hạ giang',
  ])('that gave way to another is said to lie there, with the stories of that: %s', async (typed) => {
    expect(await hintsFor(typed)).toEqual({ lines: ['ha-giang: tuyen-quang 2'] });
  });

  it('is found at any level, with what it lies in as near as there are stories', async () => {
    expect(await hintsFor('bắc mê')).toEqual({
      lines: ['huyen-bac-me < ha-giang: xa-minh-son < tuyen-quang; tuyen-quang 2'],
    });
    expect(await hintsFor('xã Minh Sơn, huyện Bắc Mê, tỉnh Hà Giang')).toEqual({
      lines: ['xa-minh-son < huyen-bac-me < ha-giang: xa-minh-son < tuyen-quang; tuyen-quang 2'],
    });
    expect(await hintsFor('Chiêu Yên')).toEqual({
      lines: ['xa-chieu-yen < huyen-yen-son < tuyen-quang: xa-luc-hanh < tuyen-quang; tuyen-quang 2'],
    });
  });

  it('of today is said to lie in the nearest unit that has some', async () => {
    expect((await hintsFor('minh son tuyen quang'))?.lines[0]).toBe(
      'xa-minh-son < tuyen-quang: xa-minh-son < tuyen-quang; tuyen-quang 2',
    );
  });

  it('is named too where nothing is there at all', async () => {
    expect(await hintsFor('TP. HCM')).toEqual({ lines: ['ho-chi-minh: ho-chi-minh; –'] });
    expect(await hintsFor('TPHCM')).toBeUndefined();
  });

  it('stands among its namesakes, at most five, those with stories first', async () => {
    const hints = await hintsFor('xã Tân Lập');
    expect(hints?.lines.length).toBe(5);
    expect(hints?.more).toBe(2);
  });

  it('is found beside other words, with the stories there that hold them', async () => {
    expect(await hintsFor('đảng viên Hà Giang')).toEqual({
      lines: ['ha-giang: tuyen-quang 1'],
      words: 'đảng viên',
    });
    expect(await hintsFor('hà giang đảng')).toEqual({ lines: ['ha-giang: tuyen-quang 2'], words: 'đảng' });
    expect(await hintsFor('hà giang xuân nha')).toBeUndefined();
  });

  it('counts the stories that pass the filters', async () => {
    expect(await hintsFor('hà giang', { from: calendarDate('2021') })).toEqual({
      lines: ['ha-giang: tuyen-quang 1'],
    });
  });

  it('is told though its words stand in stories, but not in a row', async () => {
    expect((await answerTo('bắc mê')).stories.length).toBe(0);
    expect((await answerTo('minh sơn')).stories.length).toBe(1);
    expect((await hintsFor('minh sơn'))?.lines.length).toBe(2);
  });
});

const answerTo = (words: string) =>
  answer({ words, places: [], topics: [], authors: [], order: 'relevance' }, index());

describe('no hint is given', () => {
  it.each(['xuân nha', 'tích sơn', 'đảng viên', 'đảng', 'sơn', 'hà', 'giang', '', '!', 'hà giang hà'])(
    'for %j',
    async (typed) => {
      expect(await hintsFor(typed)).toBeUndefined();
    },
  );

  it('where the place has stories that are found, though in no row', async () => {
    expect((await answerTo('tứ quận tuyên quang')).stories.length).toBe(1);
    expect(await hintsFor('tứ quận tuyên quang')).toBeUndefined();
  });

  it('and nothing is loaded for it where the words stand in a row, nor a catalogue where no place is named', async () => {
    const plain = index();
    await hintsFor('đảng viên', {}, plain);
    expect(plain.loaded.some((file) => file.endsWith('.json'))).toBe(false);
    await hintsFor('đảng zzz', {}, plain);
    expect(plain.loaded).not.toContain(CATALOGUE_FILE);
  });
});
