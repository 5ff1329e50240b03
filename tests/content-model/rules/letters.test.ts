import { expect, it } from 'vitest';
import { told } from '../content.ts';

const LETTER = 'name: Một bạn đọc\nlanguage: vi\ndate: 2020-02-21\ntext: Tôi có ý kiến.\n';

it('tells a letter about no story, with the nearest, one of a day to come, and one that is too long', () => {
  const changes = {
    'letters/ban-bo-hom/1.yaml': LETTER,
    'letters/ban-bo-hop/1.yaml': LETTER.replace('2020', '2999'),
    'letters/ban-bo-hop/2.yaml': LETTER.replace('bạn', 'bạn '.repeat(30)),
  };
  expect(told(changes)).toMatchInlineSnapshot(`
    "letters/ban-bo-hom/1.yaml error of letters
    Không có tin nào mang mã “ban-bo-hom”, nên thư này không nằm dưới tin nào. Gần nhất: ban-bo-hop (Bản Bó họp mùng 3). Đổi tên thư mục theo mã của tin; thư chung gửi tòa soạn thì để trong letters/thu-ban-doc/.
    There is no story with the id “ban-bo-hom”, so the letter stands under none. Nearest: ban-bo-hop (Bản Bó họp mùng 3). Rename the folder to a story’s id; a letter to the newsroom itself goes into letters/thu-ban-doc/.

    letters/ban-bo-hop/1.yaml:3:date error of letters
    Ngày 2999-02-21 còn ở phía trước (hôm nay là 2026-12-01). Ghi ngày thư đến.
    The date 2999-02-21 is in the future (today is 2026-12-01). Write the day on which the letter came.

    letters/ban-bo-hop/2.yaml:1:name error of letters
    “name” dài quá 80 ký tự. Rút ngắn lại.
    “name” has more than 80 characters. Shorten it."
  `);
});

it('takes letters about a story, and those to the newsroom', () => {
  expect(told({ 'letters/ban-bo-hop/1.yaml': LETTER, 'letters/thu-ban-doc/1.yaml': LETTER })).toBe('');
});
