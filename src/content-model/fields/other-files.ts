import { z } from 'astro/zod';
import type { Expectation } from '../expectations.ts';
import { field } from './field.ts';
import { bilingual, day, flag, group, lastDay, oneOrMore, segment, words } from './types.ts';

const pageFields = {
  title: field(words, 'Tên trang', 'Title of the page', {
    help: 'Cũng là chữ của liên kết ở chân trang.',
    example: 'Giới thiệu',
  }),
  description: field(words, 'Giới thiệu', 'Description', {
    help: 'Một câu nói trang này có gì.',
  }).exactOptional(),
};

/** A page written by hand in Vietnamese: about, contact, … Its folder is its address. */
export const pageSchema = group({
  ...pageFields,
  imprint: field(flag, 'In thông tin tòa soạn', 'With the imprint', {
    help: 'true thì cuối trang có địa chỉ, điện thoại, thư điện tử ghi trong bulletin.yaml.',
    example: 'true',
  }).exactOptional(),
});

/** The same page in English. */
export const englishPageSchema = group({
  ...pageFields,
  segment: field(segment, 'Địa chỉ tiếng Anh', 'English address', {
    help: 'Phần cuối của địa chỉ bản tiếng Anh. Không ghi thì như tên thư mục.',
    example: 'about',
  }).exactOptional(),
});

const name = field(
  bilingual(
    field(words, 'Tên tiếng Việt', 'Vietnamese name', { example: 'Ban biên tập' }),
    field(words, 'Tên tiếng Anh', 'English name', { example: 'Editorial desk' }),
  ),
  'Tên',
  'Name',
  { help: 'Bằng hai thứ tiếng; giống nhau thì viết một lần.', example: '{ vi: Chi bộ, en: Party cell }' },
);

/** A topic or series as its register writes it, under its id. */
export const headingSchema = group({
  name,
  description: field(
    bilingual(
      field(words, 'Giới thiệu bằng tiếng Việt', 'Vietnamese description', {
        example: 'Tin của các chi bộ.',
      }),
      field(words, 'Giới thiệu bằng tiếng Anh', 'English description', { example: 'News of Party cells.' }),
    ),
    'Giới thiệu',
    'Description',
    { help: 'Một câu, bằng hai thứ tiếng.', example: '{ vi: Chi bộ, en: Party cell }' },
  ).exactOptional(),
});

/** An author as the register writes it, under the id. */
export const authorSchema = group({
  name,
  kind: field(z.enum(['person', 'newsroom'], 'author-kind' satisfies Expectation), 'Là ai', 'Kind', {
    help: 'person: một người; newsroom: tòa soạn, ban, nhóm.',
    example: 'person',
  }),
});

/** A unit as the gazetteer writes it, under its id. */
export const localitySchema = group({
  name: field(words, 'Tên đơn vị', 'Name', { help: 'Không có chữ xã, huyện, tỉnh.', example: 'Yên Sơn' }),
  kind: field(z.literal('thanh-pho', 'province-kind' satisfies Expectation), 'Loại', 'Kind', {
    help: 'Chỉ ghi thanh-pho, cho thành phố trực thuộc trung ương.',
    example: 'thanh-pho',
  }).exactOptional(),
  code: field(
    z.string('code' satisfies Expectation).regex(/^\d{2,5}$/, 'code' satisfies Expectation),
    'Mã số của Tổng cục Thống kê',
    'Official code',
    { help: 'Đặt trong ngoặc kép.', example: '"02473"' },
  ).exactOptional(),
  since: field(day, 'Ngày đầu tiên đơn vị có hiệu lực', 'First day in force').exactOptional(),
  until: field(lastDay, 'Ngày cuối cùng đơn vị còn', 'Last day in force', {
    help: 'Chỉ biết muộn nhất là ngày nào thì viết by trước ngày ấy.',
  }).exactOptional(),
  successors: field(oneOrMore, 'Mã các đơn vị thay thế', 'Units that took its place').exactOptional(),
});
