import { expect, test } from 'vitest';
import { problemsOf } from '../body-of.ts';

const PROSE = [
  'Thửa ruộng 5 * 3 * 2 m, khách sạn 4*, 5*; giá (*) đã gồm thuế.\n\n*Tên nhân vật đã được thay đổi.\n\n(*) Ghi chú: số liệu tạm tính.\n\n** Bảng giá cũ hơn.',
  '* Ghi chú: số liệu tạm tính.',
  'Ông nói [sic] như vậy [1], (1) rồi […] lại [2][3] và [cần viết].',
  '– Thưa đồng chí, tôi xin có ý kiến.\n\n– Mời đồng chí.\n\n— Vâng.',
  'Xã có 1.400 đảng viên, tăng 2,5%; 24–25 triệu đồng/người/năm; 30 km², A & B, R&D, Q&A; 2~3 sào.',
  '#thitruong hôm nay. #1 là đây.',
  'Địa chỉ: www.baosonla.vn, a_b_c@gmail.com, tên tệp ten_tep_anh.jpg, @nguoi_dung_, __init__ , Họ tên: ______ ngày __/__/2020 *****',
  'C:\\thu_muc\\anh và 24\\7, \\\\may-chu\\tep',
  'Theo đại diện Ban,  \nông A,\\\nông B,<br />\n• Ông C.',
  'Một đoạn viết xuống dòng theo bề rộng của cửa sổ soạn thảo thì không có gì sai,\ndù dòng sau mở đầu bằng chữ thường hay chữ hoa như Đảng bộ, và có dòng kết thúc.\nCâu ở cuối dòng cũng không sao, vì đa số các dòng gãy giữa câu, như đoạn này đây\nvà đoạn kia.',
  'Chi bộ họp ngày mùng 3.\n\nĐảng viên **góp ý**: *dân chủ*, ***cả hai***, **“trích”** và `mã * mã`, **Bó:** họp. **Bó**: họp. ~~cũ~~ mới.\n\n> Trích\n> dẫn dài.\n\n> **Nghị quyết:** rõ.\n\n- a\n- b\n\n  Đoạn hai.\n\n1. Một\n1. Hai\n\n---\n\n3. Bốn\n4. Năm\n\n| a | b \\| c |\n|:--|--:|\n| [x](/tin/a/) | `d` |\n| chỉ một |\n| có | |\n\nSố liệu[^a] và[^b], lại[^a].\n\n[^a]: Một.\n    Tiếp.\n\n[^b]: Hai. [tin]\n\n[tin]: /tin/x/',
  'Tiếng Việt | English',
  'Từ trái sang: ông A; bà B. Ảnh: C | Đồ họa: D',
  '(Ảnh: Báo Sơn La) [Ảnh] (Nguồn: báo) và [video] (xem ở cuối bài)',
  '<Quote by="A">\nLời nói một. Lời hai.\n</Quote>\n\n<Figure src="./a.svg" alt="a [b]: c ~ d ** e" caption="x ~ y ~ z" />',
  'Kết quả: 3 - 2 = 1; -5 độ; +84 912; ^_^ ; :-) ; a==b; => ; 10%–20%; giá $5; 5^; `code ** x`',
];

test.each(PROSE)('Ordinary prose gives no problem: %s', (text) => {
  expect(problemsOf(text)).toEqual([]);
});
