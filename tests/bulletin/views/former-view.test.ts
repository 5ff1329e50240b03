import { describe, expect, it } from 'vitest';
import { type FormerEntry, formerIndex, formerPages } from '../../../src/bulletin/views/former-view.ts';
import { locality, story } from '../build.ts';
import { bulletinOf } from '../bulletin-of.ts';
import { PLACES } from '../places.ts';

const localities = [
  ...PLACES,
  locality({ id: 'phu-tho/quan-3', name: '3', until: '2025-06-30', successors: ['phu-tho/phuong-vinh-yen'] }),
  locality({ id: 'phu-tho/huyen-an', name: 'Ân Thi', until: '2025-06-30' }),
  locality({ id: 'phu-tho/huyen-dong', name: 'Đông Hưng', until: '2025-06-30' }),
  locality({ id: 'phu-tho/huyen-dien', name: 'Diễn Châu', until: '2025-06-30' }),
];
const bulletin = bulletinOf([story({ localities: ['tuyen-quang/huyen-chiem-hoa'] })], { localities });

const said = ({ unit, province, linked, today, successors, within }: FormerEntry) =>
  [
    unit.name,
    province?.name ?? '-',
    linked,
    today.map((entry) => entry.unit.name).join(' and ') || successors,
    within.map(({ name }) => name).join(),
  ].join(' | ');

describe('the index of former names', () => {
  const { letters, provinces } = formerIndex(bulletin);

  it('goes from numbers and A to Z, Đ behind D, and other accents with their letter', () => {
    expect(letters.map(({ letter }) => letter)).toEqual(['0–9', 'A', 'C', 'D', 'Đ', 'V', 'Y']);
  });

  it('says of districts and provinces what they are today, and names them where they are few', () => {
    const entries = letters.flatMap((letter) => letter.entries);
    expect(entries.map(said)).toEqual([
      '3 | Phú Thọ | false | Vĩnh Yên | Phú Thọ',
      'Ân Thi | Phú Thọ | false | 0 | ',
      'Chiêm Hóa | Tuyên Quang | true | Yên Lập | Tuyên Quang',
      'Diễn Châu | Phú Thọ | false | 0 | ',
      'Đông Hưng | Phú Thọ | false | 0 | ',
      'Vĩnh Phúc | - | false | Phú Thọ | Phú Thọ',
      'Vĩnh Yên | Vĩnh Phúc | false | Vĩnh Phúc and Vĩnh Yên | Phú Thọ',
      'Yên Sơn | Tuyên Quang | false | 3 | Tuyên Quang',
    ]);
  });

  it('leads to the provinces that have a page of former names', () => {
    expect(provinces.map(({ id }) => id)).toEqual(['phu-tho', 'tuyen-quang', 'vinh-phuc']);
  });
});

describe('the former names of a province', () => {
  it('have a page where it had districts, whether or not it is one of today', () => {
    expect(formerPages.paths(bulletin)).toEqual([
      { kind: 'former', id: 'phu-tho' },
      { kind: 'former', id: 'tuyen-quang' },
      { kind: 'former', id: 'vinh-phuc' },
    ]);
  });

  it('are its districts, each with its communes', () => {
    const { province, districts } = formerPages.view({ kind: 'former', id: 'tuyen-quang' }, bulletin, 'vi');
    expect(province.unit.name).toBe('Tuyên Quang');
    expect(districts.map(({ district, communes }) => [district.anchor, ...communes.map(said)])).toEqual([
      ['huyen-chiem-hoa', 'Yên Lập | Tuyên Quang | false | Yên Lập | Tuyên Quang'],
      [
        'huyen-yen-son',
        'Chiêu Yên | Tuyên Quang | false | Lực Hành | Tuyên Quang',
        'Đạo Viện | Tuyên Quang | false | Trung Sơn | Tuyên Quang',
        'Tứ Quận | Tuyên Quang | false | Yên Sơn | Tuyên Quang',
        'Yên Sơn | Tuyên Quang | false | Yên Sơn | Tuyên Quang',
      ],
    ]);
  });
});
