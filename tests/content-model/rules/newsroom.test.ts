import { expect, it } from 'vitest';
import { contentFiles, DRAWING, told } from '../content.ts';

const PAGE = '---\ntitle: Trang\n---\n\nChữ.\n';

it('tells places, pages, stories and pictures that bulletin.yaml names and that don’t exist, with the nearest', () => {
  const file = `name: Bản tin Mai Sơn
home: son-la/mai-son
logo: ./logo.svg
icon: icon.png
colour: "#FFD700"
footer: [lien-he, gioi-thieu]
front: { lead: ban-bo }
`;
  const changes = { 'bulletin.yaml': file, 'pages/lien-he/vi.mdx': PAGE, 'pages/lien-he/en.mdx': PAGE };
  expect(told(changes)).toMatchInlineSnapshot(`
    "bulletin.yaml:2:home error of newsroom
    Không có địa phương “son-la/mai-son” trong localities/. Gần nhất: son-la/huyen-mai-son (huyện Mai Sơn, Sơn La, đến 2025). Dùng một mã có sẵn, hoặc bỏ dòng này.
    There is no locality “son-la/mai-son” in localities/. Nearest: son-la/huyen-mai-son (Mai Sơn District, Sơn La Province, until 2025). Use an id that exists, or remove this line.

    bulletin.yaml:3:logo error of newsroom
    Không có tệp “logo.svg” cạnh bulletin.yaml. Đặt tệp hình vào đó, hoặc bỏ dòng này.
    There is no file “logo.svg” beside bulletin.yaml. Put the picture there, or remove this line.

    bulletin.yaml:4:icon error of newsroom
    Không có tệp “icon.png” cạnh bulletin.yaml. Đặt tệp hình vào đó, hoặc bỏ dòng này.
    There is no file “icon.png” beside bulletin.yaml. Put the picture there, or remove this line.

    bulletin.yaml:5:colour error of newsroom
    Chữ màu “#ffd700” trên nền trang khó đọc: độ tương phản 1,2, cần ít nhất 4,5. Màu gần nhất dùng được: "#826c00"
    Words in “#ffd700” are hard to read on the page: a contrast of 1.2, where 4.5 is needed. The nearest colour that can be used: "#826c00"

    bulletin.yaml:6:footer.1 error of newsroom
    Không có trang pages/gioi-thieu/. Dùng tên thư mục của một trang có sẵn (lien-he), hoặc viết trang ấy.
    There is no page pages/gioi-thieu/. Use the folder of a page that exists (lien-he), or write that page.

    bulletin.yaml:7:front.lead error of newsroom
    Không có tin “ban-bo”. Gần nhất: ban-bo-hop (Bản Bó họp mùng 3). Ghi mã của một tin (tên thư mục của tin), hoặc bỏ dòng này.
    There is no story “ban-bo”. Nearest: ban-bo-hop (Bản Bó họp mùng 3). Write the id of a story (the name of its folder), or remove this line."
  `);
});

it('finds nothing wrong where all of them do', () => {
  const file = `name: Bản tin Mai Sơn
home: son-la/huyen-mai-son
logo: ./logo.svg
icon: icon.svg
footer: [lien-he]
front: { lead: ban-bo-hop }
`;
  const there = { 'logo.svg': DRAWING, 'icon.svg': DRAWING };
  const changes = { 'bulletin.yaml': file, 'pages/lien-he/vi.mdx': PAGE, 'pages/lien-he/en.mdx': PAGE };
  expect(told({ ...changes, ...there })).toBe('');
  expect(contentFiles({ ...changes, ...there }).binaries.size).toBe(2);
});

it.each([
  ['bieu-trung.pdf', { kind: 'pdf', bytes: 100 }, 'Tệp này không phải là hình.'],
  ['bieu-trung.docx', { kind: 'word', bytes: 100 }, 'Đây là tài liệu Word'],
  ['hinh/logo.svg', DRAWING, 'Không có tệp “hinh/logo.svg” cạnh bulletin.yaml.'],
] as const)('tells that %s can’t be a logo', (name, file, message) => {
  expect(told({ 'bulletin.yaml': `name: B\nlogo: ${name}\n`, [name]: file })).toContain(message);
});
