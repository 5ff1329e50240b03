import { z } from 'astro/zod';
import { LETTER_LIMITS } from '../../bulletin/letter.ts';
import type { Expectation } from '../expectations.ts';
import { field } from './field.ts';
import { day, group, paragraphs, words } from './types.ts';

/** A reader's letter as `letters/<story>/<n>.yaml` has it, in the order in which it is written. */
export const letterSchema = group({
  name: field(words, 'Tên người viết', 'Name', {
    help: `Như người ấy ký, không quá ${LETTER_LIMITS.name} ký tự.`,
    example: 'Một bạn đọc',
  }),
  place: field(words, 'Nơi ở', 'Place', {
    help: 'Như người ấy viết, in sau tên.',
    example: 'xã Yên Sơn',
  }).exactOptional(),
  language: field(z.enum(['vi', 'en'], 'language' satisfies Expectation), 'Ngôn ngữ', 'Language', {
    help: 'Thư viết bằng tiếng nào.',
    example: 'vi',
    choices: { vi: { vi: 'Tiếng Việt', en: 'Vietnamese' }, en: { vi: 'Tiếng Anh', en: 'English' } },
  }),
  date: field(day, 'Ngày gửi', 'Date', { help: 'Năm-tháng-ngày.', example: '2026-11-21' }),
  text: field(paragraphs, 'Lời thư', 'Letter', {
    help: 'Chỉ là chữ, không nhận dấu của Markdown hay thẻ; các đoạn cách nhau một dòng trống.',
    example: 'Tôi đọc tin này và có ý kiến như sau.',
    control: 'paragraph',
  }),
  answer: field(paragraphs, 'Tòa soạn trả lời', 'Answer', {
    help: 'In dưới thư, bằng thứ tiếng của thư.',
    example: 'Cảm ơn bạn đã viết thư.',
    control: 'paragraph',
  }).exactOptional(),
});

/** What the file of a letter says. */
export type WrittenLetter = z.output<typeof letterSchema>;
