import { z } from 'astro/zod';
import type { Bilingual } from '../../bulletin/language.ts';
import type { Expectation } from '../expectations.ts';
import { field } from './field.ts';
import { date, flag, group, instant, list, listOf, oneOrMore, text, url, words } from './types.ts';

// The fields of an article in the order in which they are written: for each its type, what people read about it, and
// how the web editor asks for it. From here come the checks with their messages, the completion in VS Code, the form of
// the web editor, and what the guide says (checked by tests/editor).

/** How long a title and a lead may be, in characters: more than two lines over an article, and more than a list can show of a lead. */
export const LIMITS = { title: 110, lead: 500 } as const;

const title = field(words, 'Tít', 'Title', {
  help: `Một dòng, không quá ${LIMITS.title} ký tự.`,
  example: 'Chi bộ thôn 5 họp mùng 3 hằng tháng',
});

const lead = field(words, 'Sapo', 'Lead', {
  help: `Một, hai câu mở đầu, không xuống dòng, không quá ${LIMITS.lead} ký tự.`,
  example: 'Chi bộ thôn 5 họp đều vào mùng 3 hằng tháng.',
  control: 'paragraph',
});

const A_PHOTO = '{ src: ./nha-san.svg, alt: Nhà sàn bên sườn đồi }';

const photoWords = {
  alt: field(words, 'Mô tả ảnh', 'Description', {
    help: 'Cho người không nhìn thấy ảnh: trong ảnh có gì.',
    example: 'Nhà sàn bên sườn đồi',
  }),
  caption: field(words, 'Chú thích ảnh', 'Caption', {
    help: 'In dưới ảnh.',
    control: 'paragraph',
  }).exactOptional(),
};

const A_CORRECTION = '[{ date: 2020-02-01, text: Sửa số đảng viên từ 11 thành 12. }]';

const correctionText = field(words, 'Nội dung đính chính', 'What was corrected', {
  example: 'Sửa số đảng viên từ 11 thành 12.',
  control: 'paragraph',
});

const draft = field(flag, 'Bản nháp', 'Draft', {
  help: 'true thì chưa lên trang; bản dịch ghi riêng. Viết xong thì xóa dòng này.',
  hint: 'Bật thì bài chưa lên trang. Viết xong thì tắt đi rồi lưu; bản dịch bật, tắt riêng.',
  example: 'true',
}).exactOptional();

/** What a story may be instead of an ordinary one. */
const KINDS = { brief: { vi: 'Tin vắn', en: 'Brief' } } as const satisfies Readonly<
  Record<string, Bilingual>
>;

/** The original of a story: all its facts, and its words in one language. */
export const originalSchema = group({
  title,
  lead,
  date: field(date, 'Ngày của tin', 'Date', {
    help: 'Năm-tháng-ngày. Chưa rõ ngày thì 2020-01, chưa rõ tháng thì 2020.',
    example: '2020-01-21',
  }),
  locality: field(oneOrMore, 'Địa phương', 'Place', {
    help: 'Mã của nơi ấy vào ngày của tin; nhiều nơi thì viết danh sách, nơi chính trước. Tìm mã: npm run places -- "tên".',
    hint: 'Gõ tên xã, huyện hay tỉnh, có dấu hoặc không dấu, tên cũ cũng được. Nơi đầu tiên là nơi chính.',
    example: '{localities}',
    ids: 'localities',
  }),
  hamlet: field(words, 'Thôn, bản, tổ dân phố', 'Hamlet or residential group', {
    help: 'In trước tên địa phương.',
    example: 'thôn 5',
  }).exactOptional(),
  author: field(oneOrMore, 'Tác giả', 'Author', {
    help: 'Người hoặc tòa soạn viết bài này. Phóng viên của bài báo gốc ghi ở mục Nguồn.',
    example: '{authors}',
    ids: 'authors',
  }),
  topics: field(list, 'Chuyên mục', 'Topics', {
    help: 'Chuyên mục đầu tiên là mục chính của tin.',
    example: '[{topics}]',
    ids: 'topics',
  }),
  series: field(text, 'Chuyên đề', 'Series', {
    help: 'Nếu tin thuộc một chuyên đề.',
    example: '{series}',
    ids: 'series',
  }).exactOptional(),
  kind: field(z.enum(['brief'], 'kind' satisfies Expectation), 'Thể loại', 'Kind', {
    help: 'brief là tin vắn, in nhỏ hơn trong các danh sách. Bài thường thì bỏ dòng này.',
    hint: 'Tin vắn in nhỏ hơn trong các danh sách. Bài thường thì bỏ trống.',
    example: 'brief',
    choices: KINDS,
  }).exactOptional(),
  photoBy: field(oneOrMore, 'Người chụp ảnh, vẽ minh họa', 'Pictures by', {
    help: 'Của các hình trong bài.',
    example: '{authors}',
    ids: 'authors',
  }).exactOptional(),
  photo: field(
    group({
      src: field(text, 'Tệp ảnh', 'File', {
        help: 'JPEG, PNG, WebP, AVIF hoặc SVG, nằm cạnh bài.',
        example: './nha-san.svg',
        control: 'picture',
      }),
      ...photoWords,
      credit: field(words, 'Ghi nguồn ảnh', 'Credit', {
        help: 'In sau chú thích, nói rõ là ảnh hay hình vẽ; đã ghi ở mục Người chụp ảnh thì không cần.',
        example: '"Ảnh: tên người chụp"',
      }).exactOptional(),
    }),
    'Ảnh đầu bài',
    'Photo',
    { help: 'Cũng là ảnh nhỏ trong các danh sách.', example: A_PHOTO },
  ).exactOptional(),
  source: field(
    group({
      name: field(words, 'Tên báo', 'Newspaper', { example: 'Báo tỉnh' }),
      author: field(oneOrMore, 'Tác giả bài báo', 'Author of the report', {
        help: 'Mã tác giả, hoặc tên.',
        ids: 'authors',
        orName: true,
      }).exactOptional(),
      photoBy: field(oneOrMore, 'Người chụp ảnh của bài báo', 'Pictures of the report by', {
        help: 'Mã tác giả, hoặc tên.',
        ids: 'authors',
        orName: true,
      }).exactOptional(),
      date: field(date, 'Ngày đăng báo', 'Date of the report', { example: '2020-01-21' }).exactOptional(),
      url: field(url, 'Địa chỉ bài báo', 'Address of the report', {
        example: 'https://example.vn/',
      }).exactOptional(),
    }),
    'Nguồn',
    'Source',
    { help: 'Bài báo mà tin này viết theo.', example: '{ name: Báo tỉnh, date: 2020-01-21 }' },
  ).exactOptional(),
  updated: field(date, 'Ngày sửa nội dung', 'Updated', {
    help: 'Lần sửa gần nhất, sau ngày của tin; chỉ ghi khi sửa điều đáng kể.',
    example: '2020-02-01',
  }).exactOptional(),
  corrections: field(
    listOf(
      group({
        date: field(date, 'Ngày đính chính', 'Date', { example: '2020-02-01' }),
        text: correctionText,
      }),
    ),
    'Đính chính',
    'Corrections',
    { help: 'In ở cuối bài.', example: A_CORRECTION },
  ).exactOptional(),
  formerIds: field(list, 'Địa chỉ cũ', 'Former addresses', {
    help: 'Phần cuối của những địa chỉ trước đây; chúng sẽ dẫn về đây.',
    example: '[hop-chi-bo-thang-3]',
    pattern: ['[a-z0-9]+(-[a-z0-9]+)*', 'Chỉ dùng chữ thường không dấu, chữ số và gạch nối.'],
  }).exactOptional(),
  related: field(list, 'Tin liên quan', 'Related stories', {
    help: 'Mã của nhiều nhất bốn tin đứng đầu “Tin liên quan”. Không ghi thì trang tự chọn.',
    example: '[hop-chi-bo-thang-3]',
  }).exactOptional(),
  withdrawn: field(
    group({
      date: field(date, 'Ngày rút', 'Date', { example: '2020-02-01' }),
      reason: field(words, 'Lý do', 'Reason', {
        help: 'In trên trang.',
        example: 'Số liệu chưa được kiểm chứng.',
        control: 'paragraph',
      }),
    }),
    'Rút bài',
    'Withdrawal',
    {
      help: 'Trang chỉ còn ghi là bài đã rút và lý do, không nằm trong danh sách nào.',
      example: '{ date: 2020-02-01, reason: Số liệu chưa được kiểm chứng. }',
    },
  ).exactOptional(),
  publishAt: field(instant, 'Hẹn giờ đăng', 'Publish at', {
    help: 'Ngày và giờ có múi giờ. Bỏ trống thì đăng ngay.',
    example: '2026-12-01T06:00+07:00',
  }).exactOptional(),
  draft,
});
/** What an original's frontmatter says. */
export type OriginalFrontmatter = z.output<typeof originalSchema>;

/** The fields of an original that are right, where others may be wrong or missing. */
export const originalFields = originalSchema.partial();
/** Those fields. */
export type OriginalFields = z.output<typeof originalFields>;

/** Ways in which a translation comes about. */
export const METHODS = {
  human: { vi: 'Người dịch', en: 'By a person' },
  machine: { vi: 'Máy dịch, chưa có người hiệu đính', en: 'By a machine, not reviewed' },
  'machine-reviewed': { vi: 'Máy dịch, người hiệu đính', en: 'By a machine, reviewed by a person' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** A translation: its words alone. The corrections are paired with the original's by order. */
export const translationSchema = group({
  title,
  lead,
  translation: field(
    group({
      by: field(oneOrMore, 'Người dịch', 'Translated by', {
        help: 'Máy dịch thì ghi người chịu trách nhiệm.',
        example: '{authors}',
        ids: 'authors',
      }),
      method: field(
        z.enum(['human', 'machine', 'machine-reviewed'], 'method' satisfies Expectation),
        'Cách dịch',
        'Method',
        { example: 'human', choices: METHODS },
      ),
      date: field(date, 'Ngày dịch', 'Date of the translation', {
        help: 'Hoặc ngày xem lại theo bản gốc mới.',
        example: '2020-02-01',
      }),
    }),
    'Bản dịch',
    'Translation',
    {
      help: 'Có mục này thì tệp là bản dịch.',
      example: '{ by: {authors}, method: human, date: 2020-02-01 }',
    },
  ),
  photo: field(group(photoWords), 'Ảnh đầu bài', 'Photo', {
    help: 'Chỉ ghi alt và caption; mọi thứ khác lấy từ bản gốc.',
    example: A_PHOTO,
  }).exactOptional(),
  corrections: field(listOf(group({ text: correctionText.exactOptional() })), 'Đính chính', 'Corrections', {
    help: 'Chỉ ghi lời, theo đúng thứ tự của bản gốc.',
    example: A_CORRECTION,
  }).exactOptional(),
  draft,
});
/** What a translation's frontmatter says. */
export type TranslationFrontmatter = z.output<typeof translationSchema>;

/** The fields of a translation that are right, where others may be wrong or missing. */
export const translationFields = translationSchema.partial();
/** Those fields. */
export type TranslationFields = z.output<typeof translationFields>;
