import { describe, expect, it } from 'vitest';
import { answer } from '../../src/search/answer.ts';
import { plainIndex } from './plain-index.ts';
import { TYPED_STORIES } from './typed-stories.ts';

const index = plainIndex(
  { ...TYPED_STORIES, z: 'Thành phố Hồ Chí Minh: UBND tỉnh chuyển đổi số. Trạm y tế; ý kiến' },
  { abbreviations: { UBND: 'Ủy ban nhân dân', TPHCM: 'Thành phố Hồ Chí Minh', HCM: 'Hồ Chí Minh' } },
);
const IDS = [...Object.keys(TYPED_STORIES), 'z'];
const found = async (words: string): Promise<string> => {
  const { stories } = await answer({ words, places: [], topics: [], authors: [], order: 'relevance' }, index);
  return stories
    .map((story) => IDS[story])
    .sort()
    .join('');
};

describe('glued words and hashtags', () => {
  it.each([
    ['#đảngviên', 'ab'],
    ['#đảng_viên', 'ab'],
    ['#dangvien', 'ab'],
    ['#DangVien', 'ab'],
    ['#ĐảngViên', 'ab'],
    ['#ĐẢNGVIÊN', 'ab'],
    ['＃đảngviên', 'ab'],
    ['đảngviên', 'ab'],
    ['dangvien', 'ab'],
    ['"đảngviên"', 'ab'],
    ['Ðảngviên', 'ab'],
    ['ｄａｎｇｖｉｅｎ', 'ab'],
    ['#đảngviên#ChiêmHóa', 'a'],
    ['#đảngviên, #chiêmhóa', 'a'],
    ['#đảngviên mới', 'a'],
    ['#ChiêmHóa', 'ad'],
    ['#chiêmhoá', 'ad'],
    ['#XayDungNongThonMoi', 'd'],
    ['#xaydungnongthonmoi', 'd'],
    ['#XâydựngNôngthônMới', 'd'],
    ['#chuyểnđổisố', 'z'],
    ['#ChuyenDoiSo', 'z'],
    ['#nghịquyếtsố07', 'f'],
    ['#trạmytế', 'ez'],
    ['#ýkiến', 'z'],
    ['#TPHCM', 'z'],
    ['TPHCM', 'z'],
    ['#TPHoChiMinh', 'z'],
    ['#UBNDTỉnh', 'z'],
    ['ubndtinh', 'z'],
    ['đảng-viên', 'ab'],
    ['đảng\u00A0viên', 'ab'],
    ['đảng\u200Bviên', 'ab'],
    ['“đảng viên', 'ab'],
  ])('are parted: %s', async (typed, stories) => {
    expect(await found(typed)).toBe(stories);
  });

  it('stay as they are where no story has the parts side by side', async () => {
    for (const typed of ['viênđảng', '#biden', 'samsung', 'chibộxã', '#YouTube', 'hoạtt', 'dan'.repeat(40)])
      expect(await found(typed), typed).toBe('');
    expect(await found('ĐẢng ViÊn')).toBe('ab');
  });

  it('are a beginning while more may be typed', async () => {
    expect(await found('tuyê')).toBe('c');
    expect(await found('đảngviê')).toBe('');
  });
});
