import { z } from 'astro/zod';
import type { Expectation } from '../expectations.ts';
import type { Bilingual } from '../../bulletin/language.ts';
import { field } from './field.ts';
import {
  bilingual,
  colour,
  count,
  email,
  group,
  languages,
  letters,
  list,
  tag,
  text,
  url,
  words,
} from './types.ts';

// The fields of `bulletin.yaml`, in the order in which they are written.

/**
 * How many stories may stand under an article as related ones, on a page of a list, and may have pictures to be shared
 * with; for how many days letters may be kept.
 */
export const NUMBERS = {
  related: [1, 8],
  listLength: [5, 100],
  cards: [0, 10_000],
  letterDays: [7, 365],
} as const;

/** Whether the form for letters asks for an e-mail address. */
const LETTER_EMAIL = {
  none: { vi: 'Không hỏi', en: 'Not asked for' },
  optional: { vi: 'Không bắt buộc', en: 'Optional' },
  required: { vi: 'Bắt buộc', en: 'Required' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Words in both languages, or one text for both. */
function inBoth(vi: string, en: string, example: readonly [vi: string, en: string], help?: string) {
  const [inVietnamese, inEnglish] = example;
  return field(
    bilingual(
      field(words, `${vi} bằng tiếng Việt`, `${en} in Vietnamese`, { example: inVietnamese }),
      field(words, `${vi} bằng tiếng Anh`, `${en} in English`, { example: inEnglish }),
    ),
    vi,
    en,
    {
      help: [help, 'Giống nhau ở hai thứ tiếng thì viết một lần.'].filter((part) => part).join(' '),
      hint: help ?? '',
      example: `{ vi: ${inVietnamese}, en: ${inEnglish} }`,
    },
  );
}

const publisher = group({
  name: inBoth('Cơ quan ra bản tin', 'Publisher', [
    'Huyện ủy',
    'Party Committee of the District',
  ]).exactOptional(),
  parent: inBoth('Cơ quan chủ quản', 'Parent body', [
    'Tỉnh ủy',
    'Party Committee of the Province',
  ]).exactOptional(),
  licence: inBoth('Giấy phép', 'Licence', [
    'Giấy phép số 12/GP-STTTT ngày 01/02/2026',
    'Licence 12/GP-STTTT of 1 February 2026',
  ]).exactOptional(),
  responsible: inBoth(
    'Chịu trách nhiệm nội dung',
    'Responsible for the content',
    ['Nguyễn Văn An', 'Nguyễn Văn An'],
    'Họ tên, có thể kèm chức vụ.',
  ).exactOptional(),
  address: inBoth('Địa chỉ', 'Address', ['Số 1 đường Hòa Bình', '1 Hòa Bình Street']).exactOptional(),
  phone: field(text, 'Điện thoại', 'Telephone', {
    help: 'Bấm vào là gọi.',
    example: '"0212 3852 123"',
  }).exactOptional(),
  email: field(email, 'Thư điện tử', 'E-mail', { example: 'toasoan@example.vn' }).exactOptional(),
});

const links = group({
  facebook: field(url, 'Trang Facebook', 'Facebook', {
    example: 'https://www.facebook.com/example',
  }).exactOptional(),
  zalo: field(url, 'Trang Zalo', 'Zalo', { example: 'https://zalo.me/123456789' }).exactOptional(),
  youtube: field(url, 'Kênh YouTube', 'YouTube', {
    example: 'https://www.youtube.com/@example',
  }).exactOptional(),
  tiktok: field(url, 'Kênh TikTok', 'TikTok', { example: 'https://www.tiktok.com/@example' }).exactOptional(),
});

/** Whose bulletin it is, and what a newsroom may set. */
export const newsroomSchema = group({
  name: inBoth('Tên bản tin', 'Name', ['Bản tin của huyện', 'District Bulletin']),
  tagline: inBoth(
    'Câu giới thiệu ngắn',
    'Tagline',
    ['Chuyện từ cơ sở', 'Stories from the grassroots'],
    'In dưới tên bản tin.',
  ).exactOptional(),
  description: inBoth(
    'Lời giới thiệu',
    'Description',
    ['Tin của các chi bộ trong huyện.', 'News of the Party cells of the district.'],
    'Một, hai câu cho máy tìm kiếm.',
  ).exactOptional(),
  languages: field(languages, 'Ngôn ngữ', 'Languages', {
    help: '[vi, en]: tiếng Việt và tiếng Anh; [vi]: chỉ tiếng Việt. Không ghi thì là cả hai.',
    hint: 'Tiếng Việt, hoặc tiếng Việt rồi tiếng Anh. Không chọn gì thì là cả hai.',
    example: '[vi, en]',
    choices: { vi: { vi: 'Tiếng Việt', en: 'Vietnamese' }, en: { vi: 'Tiếng Anh', en: 'English' } },
  }).exactOptional(),
  home: field(text, 'Địa bàn', 'Home', {
    help: 'Mã của tỉnh, huyện hay xã mà tòa soạn phụ trách; khi chọn địa phương, nơi ở đây được gợi ý trước. Tìm mã: npm run places -- "tên".',
    hint: 'Gõ tên xã, huyện hay tỉnh mà tòa soạn phụ trách; khi chọn địa phương, nơi ở đây được gợi ý trước.',
    example: '{localities}',
    ids: 'localities',
  }).exactOptional(),
  publisher: field(publisher, 'Cơ quan xuất bản', 'Publisher', {
    help: 'In ở chân mỗi trang và ở trang liên hệ; có mục nào thì ghi mục ấy.',
    example: '{ name: Huyện ủy, phone: "0212 3852 123" }',
  }).exactOptional(),
  logo: field(text, 'Biểu trưng', 'Logo', {
    help: 'Tệp hình nằm cạnh bulletin.yaml, thay cho tên bản tin viết bằng chữ ở đầu trang.',
    example: './logo.svg',
    control: 'picture',
  }).exactOptional(),
  icon: field(text, 'Biểu tượng', 'Icon', {
    help: 'Tệp hình vuông nằm cạnh bulletin.yaml, SVG hoặc PNG từ 512 điểm ảnh; mọi cỡ biểu tượng được làm từ đó.',
    example: './icon.svg',
    control: 'picture',
  }).exactOptional(),
  colour: field(colour, 'Màu nhấn', 'Accent colour', {
    help: 'Một màu, viết bằng # và sáu chữ số hệ 16, đặt trong ngoặc kép.',
    hint: 'Một màu, viết bằng # và sáu chữ số hệ 16.',
    example: '"#a51d1d"',
  }).exactOptional(),
  links: field(links, 'Trang mạng xã hội', 'Links', {
    help: 'Dẫn tới từ chân mỗi trang.',
    example: '{ facebook: https://www.facebook.com/example }',
  }).exactOptional(),
  footer: field(list, 'Trang ở chân trang', 'Pages in the footer', {
    help: 'Tên thư mục của các trang trong pages/, theo thứ tự. Không ghi thì là mọi trang.',
    example: '[gioi-thieu, lien-he, rieng-tu]',
  }).exactOptional(),
  front: field(
    group({
      lead: field(text, 'Tin mở trang nhất', 'Lead story', {
        help: 'Mã của tin (tên thư mục). Không ghi thì là tin mới nhất.',
        example: 'hop-chi-bo-thang-3',
      }).exactOptional(),
    }),
    'Trang nhất',
    'Front page',
    { example: '{ lead: hop-chi-bo-thang-3 }' },
  ).exactOptional(),
  letters: field(letters, 'Thư bạn đọc', 'Readers’ letters', {
    help: 'mailto: và địa chỉ thư điện tử thì dưới mỗi tin có liên kết gửi thư; địa chỉ của máy nhận thư (npm run letters) thì có mẫu viết thư. Không ghi thì không nhận thư.',
    hint: 'mailto: và địa chỉ thư điện tử, hoặc địa chỉ của máy nhận thư. Bỏ trống thì không nhận thư.',
    example: 'mailto:toasoan@example.vn',
  }).exactOptional(),
  letterEmail: field(
    z.enum(['none', 'optional', 'required'], 'letter-email' satisfies Expectation),
    'E-mail của người viết thư',
    'E-mail of who writes',
    {
      help: 'none: không hỏi; optional: không bắt buộc; required: bắt buộc. Không ghi thì là optional. E-mail không bao giờ được đăng.',
      hint: 'Không chọn gì thì không bắt buộc. E-mail không bao giờ được đăng.',
      example: 'optional',
      choices: LETTER_EMAIL,
    },
  ).exactOptional(),
  letterDays: field(count(NUMBERS.letterDays, 'letter-days'), 'Số ngày giữ thư', 'Days letters are kept', {
    help: 'Máy nhận thư xóa thư và e-mail sau bấy nhiêu ngày, từ 7 đến 365; thư đã đăng vẫn ở trên trang. Không ghi thì là 90.',
    example: '90',
  }).exactOptional(),
  related: field(count(NUMBERS.related, 'related-count'), 'Số tin liên quan', 'Related stories', {
    help: 'Dưới mỗi bài có nhiều nhất bao nhiêu tin liên quan, từ 1 đến 8. Không ghi thì là 4.',
    example: '4',
  }).exactOptional(),
  listLength: field(count(NUMBERS.listLength, 'list-length'), 'Số tin mỗi trang', 'Stories on a page', {
    help: 'Mỗi trang của một danh sách có bao nhiêu tin, từ 5 đến 100. Không ghi thì là 20.',
    example: '20',
  }).exactOptional(),
  cards: field(count(NUMBERS.cards, 'card-count'), 'Số tin có hình chia sẻ', 'Stories with share pictures', {
    help: 'Bao nhiêu tin mới nhất có hình riêng khi được chia sẻ, từ 0 đến 10000; tin cũ hơn dùng hình của chuyên mục. Không ghi thì là 500.',
    example: '500',
  }).exactOptional(),
  feedTag: field(tag, 'Mã gốc của nguồn cấp tin', 'Tag of the feeds', {
    help: 'Chỉ cần khi bản tin đổi tên miền: ghi tên miền cũ và năm 2026, để người đang theo dõi không nhận lại tin cũ.',
    example: '"bantin.example,2026"',
  }).exactOptional(),
});

/** What `bulletin.yaml` says. */
export type WrittenNewsroom = z.output<typeof newsroomSchema>;
