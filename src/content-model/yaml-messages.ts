import type { ErrorCode } from 'yaml';
import type { Bilingual } from '../bulletin/language.ts';

/** A quotation or bracket without its other half. */
export const UNCLOSED = {
  vi: 'Dấu ngoặc mở ra ở đây mà không đóng lại. Thêm dấu đóng còn thiếu (" \' ] hoặc }) vào cuối giá trị.',
  en: 'A quotation mark or bracket is opened here and never closed. Add the missing " \' ] or } at the end of the value.',
} as const satisfies Bilingual;

/** Values in brackets without a comma between them. */
export const NO_COMMA = {
  vi: 'Thiếu dấu phẩy giữa hai giá trị trong ngoặc […] hoặc {…}. Thêm dấu phẩy, ví dụ: topics: [van-hoa, xa-hoi]',
  en: 'There is no comma between two values in brackets […] or {…}. Add it, for example: topics: [van-hoa, xa-hoi]',
} as const satisfies Bilingual;

/** `right` is the line with its value in quotes, where there is such a line. */
type Message = (right: string | undefined) => Bilingual;

/** A message that ends with the line written right, or with an example of such a line. */
function inQuotes({ vi, en }: Bilingual, example: string, englishExample = example): Message {
  return (right) => ({
    vi: right === undefined ? `${vi}, ví dụ: ${example}` : `${vi}: ${right}`,
    en: right === undefined ? `${en}, for example: ${englishExample}` : `${en}: ${right}`,
  });
}

const badStart = inQuotes(
  {
    vi: 'Giá trị bắt đầu bằng một ký tự mà YAML dành riêng (@ ` %). Đặt cả giá trị trong ngoặc',
    en: 'The value begins with a character that YAML reserves (@ ` %). Put the whole value in quotes',
  },
  'title: "@ban-tin"',
);

/** What an editor can do about the mistakes that are made most; the rest share {@link UNREADABLE}. */
const MESSAGES: Partial<Record<ErrorCode, Message>> = {
  BAD_DIRECTIVE: badStart,
  BAD_INDENT: () => ({
    vi: 'Dòng thụt vào không thẳng với các dòng cùng nhóm, hoặc danh sách […] hay nhóm {…} ở trên chưa đóng. Căn thẳng các dòng, hoặc thêm ] hay }.',
    en: 'The line is not indented like its neighbours, or a list […] or group {…} above is not closed. Align the lines, or add the ] or }.',
  }),
  BAD_SCALAR_START: badStart,
  BLOCK_AS_IMPLICIT_KEY: inQuotes(
    {
      vi: 'Giá trị có dấu hai chấm theo sau là dấu cách, hoặc dòng sau bị thụt vào nhầm. Đặt cả giá trị trong ngoặc',
      en: 'The value has a colon followed by a space, or the next line is indented by mistake. Put the whole value in quotes',
    },
    'title: "Thôn 5: đảng viên nêu gương"',
    'title: "Hamlet 5: members set an example"',
  ),
  DUPLICATE_KEY: () => ({
    vi: 'Mục này đã ghi ở trên. Mỗi mục chỉ ghi một lần: gộp lại hoặc xóa một dòng.',
    en: 'This key is already written above. Write each key once: merge the two or delete one.',
  }),
  MULTILINE_IMPLICIT_KEY: () => ({
    vi: 'Không thấy dấu hai chấm theo sau là dấu cách. Viết tên mục, dấu hai chấm, dấu cách, rồi giá trị, ví dụ: hamlet: thôn 5. Chữ nối tiếp dòng trên thì viết liền vào dòng ấy.',
    en: 'There is no colon followed by a space. Write the key, a colon, a space and then the value, for example: hamlet: thôn 5. Words that go on from the line above belong on that line.',
  }),
  MULTIPLE_DOCS: () => ({
    vi: 'Có dòng “---” hoặc “...” ở giữa tệp. Xóa dòng ấy.',
    en: 'There is a line “---” or “...” in the middle of the file. Delete it.',
  }),
  TAB_AS_INDENT: () => ({
    vi: 'Dòng thụt vào bằng phím Tab. Thay bằng hai dấu cách.',
    en: 'The line is indented with a tab. Use two spaces instead.',
  }),
  TAG_RESOLVE_FAILED: inQuotes(
    {
      vi: 'Giá trị bắt đầu bằng dấu “!”, ký tự mà YAML dành riêng. Đặt cả giá trị trong ngoặc',
      en: 'The value begins with “!”, a character that YAML reserves. Put the whole value in quotes',
    },
    'title: "!"',
  ),
  UNEXPECTED_TOKEN: inQuotes(
    {
      vi: 'Có chữ thừa sau một giá trị đã kết thúc, thường là sau dấu ngoặc kép đóng. Đặt cả giá trị trong một cặp ngoặc',
      en: 'There is text left over behind a value that has ended, mostly behind a closing quotation mark. Put the whole value in one pair of quotes',
    },
    'title: \'"Cầm tay chỉ việc" ở Yên Lập\'',
    'title: \'"Hand in hand" in Yên Lập\'',
  ),
};

const UNREADABLE = {
  vi: 'YAML ở dòng này không đọc được. So lại với ví dụ: mỗi dòng một mục “tên: giá trị”; giá trị có ký tự lạ thì đặt trong ngoặc kép.',
  en: 'The YAML of this line can’t be read. Compare it with: one “key: value” a line; a value with unusual characters stands in double quotes.',
} as const satisfies Bilingual;

/** The message for an alias or anchor: a value that begins with `*` or `&`. */
export const aliasMessage = inQuotes(
  {
    vi: 'Giá trị bắt đầu bằng “*” hoặc “&”, ký tự mà YAML dành riêng. Đặt cả giá trị trong ngoặc',
    en: 'The value begins with “*” or “&”, characters that YAML reserves. Put the whole value in quotes',
  },
  'title: "*"',
);

/** What is wrong with YAML that doesn't parse, and the fix; `right` is the line with its value in quotes. */
export function yamlMessage(code: ErrorCode, right?: string): Bilingual {
  return MESSAGES[code]?.(right) ?? UNREADABLE;
}
