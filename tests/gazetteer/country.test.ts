import { describe, expect, it, test } from 'vitest';
import { UNNAMED } from '../../src/bulletin/newsroom.ts';
import { levelOf, provinceId } from '../../src/bulletin/locality-id.ts';
import { applyRule, type RuleContext } from '../../src/content-model/rules/rule.ts';
import { successors } from '../../src/content-model/rules/successors.ts';
import { units } from '../../src/content-model/rules/units.ts';
import { gazetteer, localities, problems, provinceTexts, README } from './gazetteer-files.ts';

const former = localities.filter(({ until }) => until !== undefined);
/** Those that were there until the last day with districts. */
const last = former.filter(({ until }) => until === '2025-06-30');
const today = localities.filter(({ until }) => until === undefined);
const communes = (list: typeof localities) => list.filter((unit) => levelOf(unit) === 'commune');
/** Provinces that the data doesn't have. */
const BY_HAND = ['ha-tay', 'thua-thien-hue'];
const names = (ids: readonly { readonly name: string }[]) => ids.map(({ name }) => name);

describe('the country', () => {
  it('is read without a problem', () => {
    expect(problems).toEqual([]);
  });

  it('has 34 provinces today, six of them cities, and 3,321 communes, all since 1 July 2025', () => {
    const provinces = today.filter((unit) => levelOf(unit) === 'province');
    expect(provinces).toHaveLength(34);
    expect(provinces.flatMap(({ kind, id }) => (kind === 'thanh-pho' ? [id] : [])).sort()).toEqual(
      ['can-tho', 'da-nang', 'ha-noi', 'hai-phong', 'ho-chi-minh', 'hue'].sort(),
    );
    expect(communes(today)).toHaveLength(3321);
    expect(today).toHaveLength(34 + 3321);
    expect(communes(today).filter(({ since }) => since !== '2025-07-01')).toEqual([]);
    expect(communes(today).filter(({ kind }) => kind === 'dac-khu')).toHaveLength(13);
  });

  it('had 63 provinces, 29 of which are no more, and 10,035 communes on its last day with districts', () => {
    expect(provinceTexts.size).toBe(63 + BY_HAND.length);
    expect(last.filter((unit) => levelOf(unit) === 'province')).toHaveLength(29);
    expect(communes(last).filter(({ untilAtLatest }) => !untilAtLatest)).toHaveLength(10_035);
  });

  it('ended its districts on 30 June 2025', () => {
    expect(today.filter((unit) => levelOf(unit) === 'district')).toEqual([]);
    expect(last.length).toBeGreaterThan(10_000);
  });

  it('has each id once', () => {
    const ids = [...provinceTexts.values()].flatMap((text) =>
      [...text.matchAll(/^[a-z0-9/-]+(?=:)/gm)].map(String),
    );
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBe(localities.length);
  });

  it('has composed names', () => {
    expect(localities.filter(({ name }) => name !== name.normalize('NFC'))).toEqual([]);
  });

  it('has a successor for each former commune, or names it in the report', () => {
    const lost = communes(former).filter(({ id }) => gazetteer.successors(id).length === 0);
    expect(lost.filter(({ id }) => !README.includes(`\`${id}\``))).toEqual([]);
  });

  it('has a predecessor for each unit of today that isn’t a province, or names it in the report', () => {
    const foundlings = communes(today).filter(({ id }) => gazetteer.predecessors(id).length === 0);
    expect(foundlings.filter(({ id }) => !README.includes(`\`${id}\``))).toEqual([]);
  });

  it('has successors that exist and were in force on the day after, without a circle, and units within units', () => {
    const none = { entries: new Map(), mentions: () => true, problems: [] };
    const entries = new Map(
      localities.map((value) => [
        value.id,
        { value, document: { file: value.id, at: () => ({ file: value.id }) } },
      ]),
    );
    const locality = { entries, mentions: (id: string) => entries.has(id), problems: [] };
    const context: RuleContext = {
      files: { texts: new Map(), binaries: new Map() },
      bodies: new Map(),
      now: new Date('2025-12-01T00:00:00Z'),
      folders: [],
      records: { topic: none, series: none, author: none, locality },
      newsroom: { newsroom: UNNAMED, document: { file: '', at: () => ({ file: '' }) }, problems: [] },
      gazetteer,
      pages: [],
      letters: [],
      words: { allows: () => false },
    };
    expect([successors, units].flatMap((rule) => applyRule(rule, context))).toEqual([]);
  });

  it('lets each former province go on in the one that its communes went to', () => {
    for (const { id } of last.filter((unit) => levelOf(unit) === 'province')) {
      const parts = communes(last).filter((unit) => provinceId(unit.id) === id);
      const went = new Set(parts.flatMap((unit) => unit.successors.map(provinceId)));
      expect([id, gazetteer.successors(id).map((unit) => unit.id)]).toEqual([id, [...went]]);
    }
  });

  it('gives both of two units alike their codes: eight pairs today', () => {
    const coded = communes(today).filter(({ id, code }) => id.endsWith(`-${code ?? ''}`));
    expect(coded).toHaveLength(16);
    expect(coded.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['quang-ngai/xa-son-ha-21289', 'quang-ngai/xa-son-ha-21292']),
    );
  });
});

describe('the time before 2025', () => {
  const following = (id: string) => gazetteer.successors(id).map((unit) => unit.id);
  const life = (id: string) => [gazetteer.get(id)?.since, gazetteer.get(id)?.until];

  it.each([
    ['ha-tay', '2008-07-31', ['ha-noi']],
    ['ha-tay/huyen-ba-vi', '2008-07-31', ['ha-noi/huyen-ba-vi']],
    ['vinh-phuc/huyen-me-linh', '2008-07-31', ['ha-noi/huyen-me-linh']],
    ['hoa-binh/huyen-luong-son/xa-dong-xuan', '2008-07-31', ['ha-noi/huyen-quoc-oai/xa-dong-xuan']],
    ['ho-chi-minh/quan-2', '2020-12-31', ['ho-chi-minh/tp-thu-duc']],
    ['ho-chi-minh/quan-9', '2020-12-31', ['ho-chi-minh/tp-thu-duc']],
    ['ho-chi-minh/quan-thu-duc', '2020-12-31', ['ho-chi-minh/tp-thu-duc']],
    ['ho-chi-minh/quan-2/phuong-binh-an', '2020-12-31', ['ho-chi-minh/tp-thu-duc/phuong-an-khanh']],
    ['thua-thien-hue', '2024-12-31', ['hue']],
    ['thua-thien-hue/tp-hue', '2024-12-31', ['hue/quan-phu-xuan', 'hue/quan-thuan-hoa']],
  ])('%s ended on %s', (id, until, successors) => {
    expect([...life(id), following(id)]).toEqual([undefined, until, successors]);
    for (const successor of successors) {
      const [since] = life(successor);
      expect(since === undefined || since > until, successor).toBe(true);
    }
  });

  it('had all districts of Hà Tây and Thừa Thiên Huế, and all wards of what became Thủ Đức', () => {
    const count = (id: string) => gazetteer.parts(id).length;
    expect(['ha-tay', 'thua-thien-hue'].map(count)).toEqual([14, 9]);
    expect(['quan-2', 'quan-9', 'quan-thu-duc'].map((id) => count(`ho-chi-minh/${id}`))).toEqual([
      11, 13, 12,
    ]);
    const wards = gazetteer.parts('ho-chi-minh/tp-thu-duc');
    expect(wards.filter(({ id }) => gazetteer.predecessors(id).length === 0)).toEqual([]);
    expect(wards).toHaveLength(34);
  });

  it('leads each former district to what its own communes became', () => {
    const today = (id: string) => gazetteer.today(id).map(({ name }) => name);
    expect(today('ho-chi-minh/quan-2')).toEqual(['An Khánh', 'Bình Trưng', 'Cát Lái']);
    expect(gazetteer.today('ho-chi-minh/tp-thu-duc')).toHaveLength(12);
    const provinces = new Set(gazetteer.today('hoa-binh/huyen-luong-son').map(({ id }) => provinceId(id)));
    expect([...provinces]).toEqual(['phu-tho']);
    expect(today('ha-tay')).toEqual(['Hà Nội']);
  });

  it('names the resolution above each of its lines, and what is missing in the report', () => {
    const text = [...provinceTexts.values()].join('\n');
    for (const resolution of [
      '15/2008/QH12',
      '19/NQ-CP',
      '1111/NQ-UBTVQH14',
      '175/2024/QH15',
      '1314/NQ-UBTVQH15',
    ]) {
      expect(text, resolution).toContain(resolution);
      expect(README, resolution).toContain(resolution);
    }
    expect(README).toContain('Chưa có:');
  });
});

/** `../shared/localities.md`: two independent sets of data agree on these. */
const ROWS = [
  [
    'tuyen-quang/huyen-yen-son/xa-chieu-yen',
    '02443',
    'tuyen-quang/xa-luc-hanh',
    '02434',
    ['Chiêu Yên', 'Lực Hành', 'Quý Quân'],
  ],
  [
    'tuyen-quang/huyen-yen-son/xa-tu-quan',
    '02464',
    'tuyen-quang/xa-yen-son',
    '02473',
    ['Chân Sơn', 'Lang Quán', 'Tứ Quận', 'Yên Sơn'],
  ],
  [
    'tuyen-quang/huyen-chiem-hoa/xa-yen-lap',
    '02317',
    'tuyen-quang/xa-yen-lap',
    '02317',
    ['Bình Phú', 'Yên Lập'],
  ],
  [
    'tuyen-quang/huyen-chiem-hoa/xa-hoa-phu',
    '02335',
    'tuyen-quang/xa-yen-nguyen',
    '02365',
    ['Hòa Phú', 'Yên Nguyên'],
  ],
  [
    'son-la/huyen-mai-son/xa-muong-bang',
    '04111',
    'son-la/xa-chieng-mung',
    '04123',
    ['Chiềng Mung', 'Mường Bằng', 'Mường Bon'],
  ],
  [
    'lang-son/huyen-huu-lung/thi-tran-huu-lung',
    '06385',
    'lang-son/xa-huu-lung',
    '06385',
    ['Đồng Tân', 'Hồ Sơn', 'Hữu Lũng'],
  ],
  [
    'vinh-phuc/tp-vinh-yen/phuong-tich-son',
    '08707',
    'phu-tho/phuong-vinh-yen',
    '08707',
    ['Đồng Tâm', 'Hội Hợp', 'Thanh Trù', 'Tích Sơn'],
  ],
] as const;

describe('the places of stories', () => {
  test.each(ROWS)('%s (%s) became %s (%s), formed from %j', (id, code, became, newCode, origins) => {
    expect(gazetteer.get(id)).toMatchObject({ code, until: '2025-06-30' });
    expect(gazetteer.successors(id)).toMatchObject([{ id: became, code: newCode, since: '2025-07-01' }]);
    expect(names(gazetteer.predecessors(became)).toSorted()).toEqual([...origins].toSorted());
  });

  test.each([
    ['lang-son/huyen-huu-lung', 8],
    ['tuyen-quang/huyen-chiem-hoa', 10],
    ['son-la/huyen-mai-son', 8],
    ['tuyen-quang/huyen-yen-son', 13],
    ['vinh-phuc/tp-vinh-yen', 2],
  ])('%s became %d units', (district, count) => {
    expect(gazetteer.successors(district)).toHaveLength(count);
  });

  test('Hữu Lũng became these eight', () => {
    expect(names(gazetteer.successors('lang-son/huyen-huu-lung')).toSorted()).toEqual(
      [
        'Hữu Lũng',
        'Tuấn Sơn',
        'Tân Thành',
        'Vân Nham',
        'Thiện Tân',
        'Yên Bình',
        'Hữu Liên',
        'Cai Kinh',
      ].toSorted(),
    );
  });

  test.each([
    ['ha-giang', 'tuyen-quang'],
    ['vinh-phuc', 'phu-tho'],
    ['hoa-binh', 'phu-tho'],
  ])('the province %s went into %s', (id, into) => {
    expect(gazetteer.successors(id).map((unit) => unit.id)).toEqual([into]);
  });

  test('names that stories use are borne by others as well', () => {
    const provinces = (id: string) => gazetteer.homonyms(id).map((unit) => provinceId(unit.id));
    expect(provinces('tuyen-quang/xa-yen-lap')).toContain('phu-tho');
    expect(provinces('tuyen-quang/xa-yen-son')).toContain('son-la');
    expect(provinces('tuyen-quang/huyen-chiem-hoa/xa-hoa-phu')).toEqual(
      expect.arrayContaining(['ha-noi', 'dak-lak']),
    );
    const namesakes = Map.groupBy(communes(today), ({ name }) => name).values();
    expect([...namesakes].filter((group) => group.length > 1).length).toBeGreaterThan(200);
  });
});
