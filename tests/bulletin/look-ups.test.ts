import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { placesOf, placeRows } from '../../src/admin/places/place-file.ts';
import { placeSuggestions } from '../../src/admin/places/suggest-places.ts';
import { calendarDate } from '../../src/bulletin/calendar-date.ts';
import { createGazetteer, type Gazetteer } from '../../src/bulletin/gazetteer.ts';
import { placeList } from '../../src/cli/place-list.ts';
import { readLocalities } from '../../src/content-model/localities.ts';
import { placesTyped } from '../../src/new-story/ask-facts.ts';
import type { Catalogue } from '../../src/search/catalogue.ts';
import { placeOptions } from '../../src/search/place-options.ts';

const NONE = undefined;

/**
 * What is looked up, and the unit that has to come first; then, where it is another, the one that has to for a story of
 * 2020: of units alike those in force on that day come first, for whoever knows the story's date.
 */
const LOOK_UPS: readonly (readonly [text: string, first: string | undefined, firstIn2020?: string])[] = [
  ['Tứ Quận', 'tuyen-quang/huyen-yen-son/xa-tu-quan'],
  ['tu quan', 'tuyen-quang/huyen-yen-son/xa-tu-quan'],
  ['TU QUAN', 'tuyen-quang/huyen-yen-son/xa-tu-quan'],
  ['xã Tứ Quận', 'tuyen-quang/huyen-yen-son/xa-tu-quan'],
  ['xa tu quan', 'tuyen-quang/huyen-yen-son/xa-tu-quan'],
  ['tu qu', 'tuyen-quang/huyen-yen-son/xa-tu-quan'],
  ['tứ q', 'tuyen-quang/huyen-yen-son/xa-tu-quan'],
  ['tu', 'quang-nam/huyen-dong-giang/xa-tu'],
  ['xã tứ quận, yên sơn', 'tuyen-quang/huyen-yen-son/xa-tu-quan'],
  ['tu quan yen son tuyen quang', 'tuyen-quang/huyen-yen-son/xa-tu-quan'],
  ['tuyen quang yen son tu quan', 'tuyen-quang/huyen-yen-son/xa-tu-quan'],
  ['Tuyên Quang, huyện Yên Sơn, xã Tứ Quận', 'tuyen-quang/huyen-yen-son/xa-tu-quan'],
  ['tu quan tuyen q', 'tuyen-quang/huyen-yen-son/xa-tu-quan'],
  ['Tứ Quận Commune', 'tuyen-quang/huyen-yen-son/xa-tu-quan'],
  ['Tứ Quận Commune, Yên Sơn District, Tuyên Quang Province', 'tuyen-quang/huyen-yen-son/xa-tu-quan'],
  ['commune tu quan', 'tuyen-quang/huyen-yen-son/xa-tu-quan'],
  ['tuyen-quang/huyen-yen-son/xa-tu-quan', 'tuyen-quang/huyen-yen-son/xa-tu-quan'],
  ['tuyen-quang/yen-son/tu-quan', 'tuyen-quang/huyen-yen-son/xa-tu-quan'],
  ['xa-tu-quan', 'tuyen-quang/huyen-yen-son/xa-tu-quan'],
  ['yen son', 'phu-tho/xa-yen-son', 'tuyen-quang/huyen-yen-son'],
  ['yên sơn, tuyên quang', 'tuyen-quang/xa-yen-son', 'tuyen-quang/huyen-yen-son'],
  ['tuyen quang yen son', 'tuyen-quang/xa-yen-son', 'tuyen-quang/huyen-yen-son'],
  ['huyện Yên Sơn', 'tuyen-quang/huyen-yen-son'],
  ['yen son district', 'tuyen-quang/huyen-yen-son'],
  ['xã Yên Sơn', 'phu-tho/xa-yen-son', 'ha-noi/huyen-quoc-oai/xa-yen-son'],
  ['yen son commune', 'phu-tho/xa-yen-son', 'ha-noi/huyen-quoc-oai/xa-yen-son'],
  ['thị trấn Yên Sơn', 'tuyen-quang/huyen-yen-son/thi-tran-yen-son'],
  ['yen son township', 'tuyen-quang/huyen-yen-son/thi-tran-yen-son'],
  ['yen son son la', 'son-la/xa-yen-son', 'son-la/huyen-yen-chau/xa-yen-son'],
  ['tuyen-quang/huyen-yen-son', 'tuyen-quang/huyen-yen-son'],
  ['hoa phu chiem hoa', 'tuyen-quang/huyen-chiem-hoa/xa-hoa-phu'],
  ['Hoà Phú, Chiêm Hoá', 'tuyen-quang/huyen-chiem-hoa/xa-hoa-phu'],
  ['hòa phú', 'ha-noi/xa-hoa-phu', 'da-nang/huyen-hoa-vang/xa-hoa-phu'],
  ['hoa phu', 'ha-noi/xa-hoa-phu', 'da-nang/huyen-hoa-vang/xa-hoa-phu'],
  ['chiem hoa', 'tuyen-quang/xa-chiem-hoa', 'tuyen-quang/huyen-chiem-hoa'],
  ['tích sơn', 'vinh-phuc/tp-vinh-yen/phuong-tich-son'],
  ['tích sơn vĩnh phúc', 'vinh-phuc/tp-vinh-yen/phuong-tich-son'],
  ['tich son, vinh yen', 'vinh-phuc/tp-vinh-yen/phuong-tich-son'],
  ['tich son phu tho', 'vinh-phuc/tp-vinh-yen/phuong-tich-son'],
  ['phường Tích Sơn, thành phố Vĩnh Yên, tỉnh Vĩnh Phúc', 'vinh-phuc/tp-vinh-yen/phuong-tich-son'],
  ['vinh yen', 'phu-tho/phuong-vinh-yen', 'vinh-phuc/tp-vinh-yen'],
  ['thành phố Vĩnh Yên', 'vinh-phuc/tp-vinh-yen'],
  ['TP Vĩnh Yên', 'vinh-phuc/tp-vinh-yen'],
  ['TP. Vĩnh Yên', 'vinh-phuc/tp-vinh-yen'],
  ['vinh yen city', 'vinh-phuc/tp-vinh-yen'],
  ['phường Vĩnh Yên, Vĩnh Phúc', 'phu-tho/phuong-vinh-yen'],
  ['vinh phuc', 'vinh-phuc'],
  ['tỉnh Vĩnh Phúc', 'vinh-phuc'],
  ['phường Vĩnh Phúc', 'phu-tho/phuong-vinh-phuc', 'ha-noi/quan-ba-dinh/phuong-vinh-phuc'],
  ['tuyen quang', 'tuyen-quang'],
  ['tỉnh Tuyên Quang', 'tuyen-quang'],
  ['thành phố Tuyên Quang', 'tuyen-quang/tp-tuyen-quang'],
  ['tuyên qu', 'tuyen-quang'],
  ['Ha Noi', 'ha-noi'],
  ['thành phố Hà Nội', 'ha-noi'],
  ['hà n', 'ha-noi'],
  ['hà tĩnh', 'ha-tinh'],
  ['ha tinh', 'ha-tinh'],
  ['thành phố hà tĩnh', 'ha-tinh/tp-ha-tinh'],
  ['Đống Đa', 'ha-noi/phuong-dong-da', 'ha-noi/quan-dong-da'],
  ['dong da', 'ha-noi/phuong-dong-da', 'ha-noi/quan-dong-da'],
  ['quận Đống Đa', 'ha-noi/quan-dong-da'],
  ['dong da urban district', 'ha-noi/quan-dong-da'],
  ['phường Đống Đa, Hà Nội', 'ha-noi/phuong-dong-da'],
  ['Mường Bằng', 'son-la/huyen-mai-son/xa-muong-bang'],
  ['muong bang mai son', 'son-la/huyen-mai-son/xa-muong-bang'],
  ['mai so', 'son-la/xa-mai-son', 'son-la/huyen-mai-son'],
  ['mai son, son la', 'son-la/xa-mai-son', 'son-la/huyen-mai-son'],
  ['Bằng Mường', NONE],
  ['Son La Province', 'son-la'],
  ['quận 1', 'ho-chi-minh/quan-1'],
  ['quận 1 thành phố hồ chí minh', 'ho-chi-minh/quan-1'],
  ['district 1', 'ho-chi-minh/quan-1'],
  ['ward 12, district 10', 'ho-chi-minh/quan-10/phuong-12'],
  ['xuyen moc vung tau', 'ba-ria-vung-tau/huyen-xuyen-moc'],
  ['huu lung', 'lang-son/xa-huu-lung', 'lang-son/huyen-huu-lung'],
  ['Hữu Lũng, Lạng Sơn', 'lang-son/xa-huu-lung', 'lang-son/huyen-huu-lung'],
  ['thị trấn Hữu Lũng', 'lang-son/huyen-huu-lung/thi-tran-huu-lung'],
  ['lạng sơn', 'lang-son'],
  ['dac khu hoang', 'da-nang/dac-khu-hoang-sa'],
  ['Côn Đảo Special Zone', 'ho-chi-minh/dac-khu-con-dao'],
  ['con dao', 'ho-chi-minh/dac-khu-con-dao', 'ba-ria-vung-tau/huyen-con-dao'],
  ['quang ngai son ha', 'quang-ngai/xa-son-ha-21289', 'quang-ngai/huyen-son-ha'],
  ['tu quan ha noi', 'ha-noi/quan-tay-ho/phuong-tu-lien'],
  ['qqqqqq', NONE],
  ['hà nội quảng bình', NONE],
  ['…', NONE],
];

/** Provinces of the gazetteer that the look-ups are about. */
const PROVINCES = [
  'ba-ria-vung-tau',
  'da-nang',
  'ha-giang',
  'ha-noi',
  'ha-tinh',
  'ho-chi-minh',
  'lang-son',
  'phu-tho',
  'quang-nam',
  'quang-ngai',
  'son-la',
  'tuyen-quang',
  'vinh-phuc',
];

const DATE = '2020-01-21';

let gazetteer: Gazetteer;
let catalogue: Catalogue;
let suggest: ReturnType<typeof placeSuggestions>['suggest'];

beforeAll(async () => {
  const content = path.join(import.meta.dirname, '../../content');
  const read = PROVINCES.map((province) => `localities/${province}.yaml`).map(
    async (file) => [file, await readFile(path.join(content, file), 'utf8')] as const,
  );
  const { entries } = readLocalities({ texts: new Map(await Promise.all(read)), binaries: new Map() });
  gazetteer = createGazetteer([...entries.values()].map(({ value }) => value));
  ({ suggest } = placeSuggestions(placesOf(placeRows(gazetteer))));
  catalogue = {
    language: 'vi',
    stories: [],
    hamlets: [],
    topics: [],
    authors: [],
    places: gazetteer.all.map(({ id, name, kind, until }) => ({
      id,
      name,
      kind,
      ...(until && { until }),
      parents: gazetteer.parents(id).map((parent) => parent.id),
      foundUnder: [...gazetteer.foundUnder(id)],
      sharedWith: [...gazetteer.sharedWith(id)],
    })),
  };
}, 60_000);

describe.each(LOOK_UPS.map(([text, first, firstIn2020 = first]) => ({ text, first, firstIn2020 })))(
  '“$text”',
  ({ text, first, firstIn2020 }) => {
    it('is found by npm run places', () => {
      const { text: printed, found } = placeList(text, gazetteer, 'vi');
      expect(found).toBe(first !== NONE);
      if (found) expect(printed.split('\n')[0]).toBe(first);
    });

    it('is found by npm run new, which knows the date', () => {
      expect(placesTyped(text, gazetteer, calendarDate(DATE))[0]?.id).toBe(firstIn2020);
    });

    it('is found in the web editor, with a date and before there is one', () => {
      expect(suggest(text, '', 1)[0]?.id).toBe(first);
      expect(suggest(text, DATE, 1)[0]?.id).toBe(firstIn2020);
    });

    it('is found on the search page, where all places have stories', () => {
      const counts = new Map(gazetteer.all.map(({ id }) => [id, 1]));
      expect(placeOptions(text, catalogue, { own: counts, shared: new Map() }, 'vi')[0]?.id).toBe(first);
    });
  },
);

describe('finding places', () => {
  it('offers on the search page only those with stories, the one with more first of two alike', () => {
    const counts = new Map([
      ['phu-tho/xa-yen-son', 1],
      ['son-la/xa-yen-son', 3],
    ]);
    const options = placeOptions('yen son', catalogue, { own: counts, shared: new Map() }, 'vi');
    expect(options.map(({ id }) => id)).toEqual(['son-la/xa-yen-son', 'phu-tho/xa-yen-son']);
  });

  it('offers for a whole name none of which it is a part together with what they lie in', () => {
    const names = gazetteer.find('yen son', { isTyping: true }).map(({ name }) => name);
    expect(names.filter((name) => !name.includes('Yên Sơn'))).toEqual([]);
  });

  it.each(['đặc khu', 'dac k', 'special zone'])('lists the units of a kind by “%s”', (text) => {
    const ids = gazetteer.all.filter(({ kind }) => kind === 'dac-khu').map(({ id }) => id);
    expect(gazetteer.find(text, { isTyping: true }).map(({ id }) => id)).toEqual(ids);
  });
});
