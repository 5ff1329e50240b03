import { expect, it } from 'vitest';
import { toldOf } from '../prose/wording-of.ts';

it('tells of an article that places tones in two ways, with all spellings and lines', () => {
  const fields = { lead: 'Đảng ủy xã họp.' };
  const text = 'Người dân hoà thuận,\nđảng uỷ viên khỏe.\n\nĐảng ủy chỉ đạo.';
  expect(toldOf({ fields, text })).toMatchInlineSnapshot(`
    "articles/2020/ban-bo-hop/vi.mdx:10 warning of tone-placement
    Bài đặt dấu thanh theo hai kiểu: “hoà” (dòng 10), “uỷ” (dòng 11) và “ủy” (dòng 3, 13), “khỏe” (dòng 11); viết theo một kiểu. Kiểu dùng nhiều hơn trong bài: hòa, ủy
    The article places tones in two ways: “hoà” (line 10), “uỷ” (line 11) and “ủy” (lines 3, 13), “khỏe” (line 11); keep to one. The one more used here: hòa, ủy"
  `);
});

it('takes either way, and words whose tone has one place', () => {
  expect(toldOf({ text: 'Hòa thuận, khỏe, Ủy ban, quý, hoàn toàn, thuế.' })).toBe('');
  expect(toldOf({ text: 'Hoà thuận, khoẻ, Uỷ ban, quý, hoàn toàn, thuế.' })).toBe('');
});

it('takes a name as editors say that it is spelt', () => {
  const text = 'Đồng chí Thuý nói: Đảng ủy họp.';
  expect(toldOf({ text })).toContain('tone-placement');
  expect(toldOf({ text }, { files: { 'words.yaml': '- Thuý\n' } })).toBe('');
});
