import { z } from 'astro/zod';
import type { Expectation } from '../expectations.ts';
import { field } from './field.ts';
import { bilingual, day, group, lastDay, oneOrMore, words } from './types.ts';

/** A page written by hand: about, contact, … */
export const pageSchema = group({
  title: field(words, {
    label: { vi: 'Tên trang', en: 'Title of the page' },
    example: 'Bản Bó họp chi bộ mùng 3 hằng tháng',
  }),
  description: field(words, {
    label: { vi: 'Giới thiệu', en: 'Description' },
    help: 'Một câu nói trang này có gì.',
  }).exactOptional(),
});

const name = bilingual(
  field(words, { label: { vi: 'Tên tiếng Việt', en: 'Vietnamese name' }, example: 'Ban biên tập' }),
  field(words, { label: { vi: 'Tên tiếng Anh', en: 'English name' }, example: 'Editorial desk' }),
);

const NAME = {
  label: { vi: 'Tên', en: 'Name' },
  help: 'Bằng hai thứ tiếng; giống nhau thì viết một lần.',
  example: '{ vi: Chi bộ, en: Party cell }',
};

/** A topic or series as its register writes it, under its id. */
export const headingSchema = group({
  name: field(name, NAME),
  description: field(
    bilingual(
      field(words, {
        label: { vi: 'Giới thiệu bằng tiếng Việt', en: 'Vietnamese description' },
        example: 'Tin của các chi bộ.',
      }),
      field(words, {
        label: { vi: 'Giới thiệu bằng tiếng Anh', en: 'English description' },
        example: 'News of Party cells.',
      }),
    ),
    {
      label: { vi: 'Giới thiệu', en: 'Description' },
      help: 'Một câu, bằng hai thứ tiếng.',
      example: '{ vi: Chi bộ, en: Party cell }',
    },
  ).exactOptional(),
});

/** An author as the register writes it, under the id. */
export const authorSchema = group({
  name: field(name, NAME),
  kind: field(z.enum(['person', 'newsroom'], 'author-kind' satisfies Expectation), {
    label: { vi: 'Là ai', en: 'Kind' },
    help: 'person: một người; newsroom: tòa soạn, ban, nhóm.',
    example: 'person',
  }),
});

/** A unit as the gazetteer writes it, under its id. */
export const localitySchema = group({
  name: field(words, {
    label: { vi: 'Tên đơn vị', en: 'Name' },
    help: 'Không có chữ xã, huyện, tỉnh.',
    example: 'Yên Sơn',
  }),
  kind: field(z.literal('thanh-pho', 'province-kind' satisfies Expectation), {
    label: { vi: 'Loại', en: 'Kind' },
    help: 'Chỉ ghi thanh-pho, cho thành phố trực thuộc trung ương.',
    example: 'thanh-pho',
  }).exactOptional(),
  code: field(z.string('code' satisfies Expectation).regex(/^\d{2,5}$/, 'code' satisfies Expectation), {
    label: { vi: 'Mã số của Tổng cục Thống kê', en: 'Official code' },
    help: 'Đặt trong ngoặc kép.',
    example: '"02473"',
  }).exactOptional(),
  since: field(day, {
    label: { vi: 'Ngày đầu tiên đơn vị có hiệu lực', en: 'First day in force' },
  }).exactOptional(),
  until: field(lastDay, {
    label: { vi: 'Ngày cuối cùng đơn vị còn', en: 'Last day in force' },
    help: 'Chỉ biết muộn nhất là ngày nào thì viết by trước ngày ấy.',
  }).exactOptional(),
  successors: field(oneOrMore, {
    label: { vi: 'Mã các đơn vị thay thế', en: 'Units that took its place' },
  }).exactOptional(),
});
