import { expect, test } from 'vitest';
import { problemsOf } from './body-of.ts';

test.each([
  [
    'less than, before a number',
    'Đoạn đầu.\n\ntỷ lệ <5% số hộ',
    'mdx-syntax:6',
    'Dấu < trong “<5%” mở đầu một thẻ. Muốn in dấu này, hãy viết: &lt;5%',
    'The < in “<5%” begins a tag. To print it, write: &lt;5%',
  ],
  [
    'less than, before a word',
    'nếu a <b c',
    'mdx-syntax:4',
    'Dấu < trong “<b” mở đầu một thẻ. Muốn in dấu này, hãy viết: &lt;b',
    'The < in “<b” begins a tag. To print it, write: &lt;b',
  ],
  [
    'a brace without its pair',
    'tập hợp {1, 2',
    'mdx-syntax:4',
    'Dấu { trong dòng này mở đầu mã lệnh, không dùng được trong bài. Hãy xóa đi; muốn in dấu { thì viết &#123;.',
    'The { in this line begins code, which an article can’t hold. Remove it; to print a {, write &#123;.',
  ],
  [
    'a brace around words',
    'viết {tên xã} ở đây',
    'mdx-syntax:4',
    'Dấu { trong dòng này mở đầu mã lệnh, không dùng được trong bài. Hãy xóa đi; muốn in dấu { thì viết &#123;.',
    'The { in this line begins code, which an article can’t hold. Remove it; to print a {, write &#123;.',
  ],
  [
    'an HTML comment',
    'a <!-- sửa sau --> b',
    'mdx-syntax:4',
    'Ghi chú ẩn <!-- … --> không dùng được trong bài. Hãy xóa đi.',
    'The comment <!-- … --> can’t stand in an article. Remove it.',
  ],
  [
    'an address in angle brackets',
    '<https://example.com/x>',
    'mdx-syntax:4',
    'Liên kết không đặt trong dấu < >. Hãy viết: [chữ hiện ra](https://example.com/x)',
    'A link doesn’t stand in < >. Write: [the words shown](https://example.com/x)',
  ],
  [
    'a mailbox in angle brackets',
    '<toasoan@example.com>',
    'mdx-syntax:4',
    'Liên kết không đặt trong dấu < >. Hãy viết: [chữ hiện ra](mailto:toasoan@example.com)',
    'A link doesn’t stand in < >. Write: [the words shown](mailto:toasoan@example.com)',
  ],
  [
    'br without end',
    'dòng một<br>dòng hai',
    'mdx-syntax:4',
    'Thẻ <br> chưa đóng. Hãy viết: <br />',
    'The tag <br> is not closed. Write: <br />',
  ],
  [
    'a quote that ends in another block',
    '<Quote>Lời nói\n</Quote>',
    'mdx-syntax:4',
    'Thẻ <Quote> và </Quote> không đi thành cặp. Hãy đặt cả hai trên cùng một dòng, hoặc mỗi thẻ riêng một dòng.',
    'The tags <Quote> and </Quote> don’t pair. Put both on one line, or each on a line of its own.',
  ],
  [
    'a foreign tag without end',
    '<b>đậm',
    'mdx-syntax:4',
    'Dấu < trong “<b>” mở đầu một thẻ không đi thành cặp. Hãy xóa thẻ; muốn in dấu < thì viết &lt;.',
    'The < in “<b>” begins a tag that has no pair. Remove the tag; to print a <, write &lt;.',
  ],
  [
    'an end without beginning',
    'đậm</b>',
    'mdx-syntax:4',
    'Dấu < trong “</b>” mở đầu một thẻ không đi thành cặp. Hãy xóa thẻ; muốn in dấu < thì viết &lt;.',
    'The < in “</b>” begins a tag that has no pair. Remove the tag; to print a <, write &lt;.',
  ],
  [
    'an attribute without quotes',
    '<Figure src=./a.svg alt="b" />',
    'mdx-syntax:4',
    'Thẻ <Figure> viết chưa đúng. Hãy đặt chữ của mỗi thuộc tính trong ngoặc kép (src="…") và kết thúc thẻ bằng > hoặc />.',
    'The tag <Figure> is not well written. Put the words of each attribute in quotes (src="…") and end the tag with > or />.',
  ],
])("A text that can't be parsed is told with its line and what to write instead: %s", (_, text, ...told) => {
  expect(problemsOf(text)).toEqual(told);
});
