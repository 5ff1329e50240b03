import { expect, it } from 'vitest';
import { toldOf } from '../prose/wording-of.ts';

it('tells of a sentence that repeats the lead or another, whatever its capitals and marks', () => {
  const fields = { lead: 'Chi bộ bản Bó họp đều vào mùng 3 hằng tháng.' };
  const text =
    'Chi bộ bản Bó họp đều vào mùng 3 hằng tháng! Bí thư nêu từng việc để đảng viên bàn, rồi biểu quyết.\n\n## Việc chung\n\nÔng nói thêm.\nBí thư nêu từng việc để đảng viên bàn rồi biểu quyết.';
  expect(toldOf({ fields, text })).toMatchInlineSnapshot(`
    "articles/2020/ban-bo-hop/vi.mdx:10 warning of doubled-sentences
    Câu này đã có ở dòng 3: “Chi bộ bản Bó họp đều vào mùng 3 hằng tháng”. Bỏ đi hoặc viết lại.
    This sentence stands on line 3 already: “Chi bộ bản Bó họp đều vào mùng 3 hằng tháng”. Remove it or write it anew.

    articles/2020/ban-bo-hop/vi.mdx:15 warning of doubled-sentences
    Câu này đã có ở dòng 10: “Bí thư nêu từng việc để đảng viên bàn rồi biểu quyết”. Bỏ đi hoặc viết lại.
    This sentence stands on line 10 already: “Bí thư nêu từng việc để đảng viên bàn rồi biểu quyết”. Remove it or write it anew."
  `);
});

it('takes a short sentence again, and a caption that says what the text says', () => {
  const text =
    'Họp xong, ai về việc nấy. Họp xong, ai về việc nấy.\n\n<Figure src="./a.svg" alt="Chi bộ bản Bó họp đều ở nhà văn hóa mỗi tháng" />\n\nChi bộ bản Bó họp đều ở nhà văn hóa mỗi tháng.';
  expect(toldOf({ text })).not.toContain('doubled-sentences');
});
