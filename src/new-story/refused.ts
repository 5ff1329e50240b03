import type { Language } from '../bulletin/language.ts';
import type { Command } from './arguments.ts';
import type { Spoken } from './words.ts';

/** Why the command makes nothing, a line each. */
export class Refused extends Error {
  constructor(lines: readonly string[]) {
    super(lines.join('\n'));
  }
}

const VI = {
  usage: (flags: string) => `Cách dùng:\n${flags}`,
  storyId: '<mã tin>',
  noFlag: (words: string, { name, first }: Pick<Command, 'name' | 'first'>) =>
    `Không rõ “${words}” thuộc mục nào. Viết -- ngay sau ${name}, rồi tên mục và nội dung trong ngoặc kép, ví dụ: ${name} -- ${first} "${words}"`,
  unknownFlag: (flag: string, near: string) => `Không có mục ${flag}.${near && ` Gần nhất: ${near}.`}`,
  switchFlag: (flag: string) => `${flag} không kèm nội dung. Chỉ viết: ${flag}`,
  noValue: (flag: string) => `${flag} còn thiếu nội dung. Viết, ví dụ: ${flag} "…"`,
  or: ' hoặc ',
  dates: {
    nonsense: (typed: string, today: string) =>
      `Không hiểu ngày “${typed}”. Viết như ${today}, 6/2023, 2011, hôm nay hoặc hôm qua.`,
    impossible: (typed: string, today: string) =>
      `Lịch không có ngày “${typed}”. Viết ngày trước, tháng sau, năm đủ bốn chữ số (từ 1900), ví dụ: ${today}`,
    weekday: (typed: string) => `“${typed}”: ngày ấy rơi vào thứ khác. Kiểm tra lại thứ và ngày.`,
    shortYear: (typed: string, today: string) =>
      `Ngày “${typed}” chưa có năm đủ bốn chữ số. Viết đủ, ví dụ: ${today}`,
    future: (typed: string, today: string) =>
      `“${typed}” là ngày chưa đến (hôm nay là ${today}). Viết ngày của việc đã diễn ra.`,
    meant: (typed: string, dates: string) => `Chưa rõ ngày “${typed}”. Viết: ${dates}`,
  },
  severalNamed: (name: string, offered: string) =>
    `Có nhiều mục tên “${name}”. Viết rõ hơn, hoặc dùng một mã: ${offered}`,
} as const;

/** What is said of arguments and answers that can't be taken. */
export type RefusalWords = Spoken<typeof VI>;

const EN: RefusalWords = {
  usage: (flags) => `Usage:\n${flags}`,
  storyId: '<story>',
  noFlag: (words, { name, first }) =>
    `It isn’t clear which field “${words}” is. Write -- right after ${name}, then the field and its words in quotes, for example: ${name} -- ${first} "${words}"`,
  unknownFlag: (flag, near) => `There is no flag ${flag}.${near && ` Nearest: ${near}.`}`,
  switchFlag: (flag) => `${flag} takes no value. Write only: ${flag}`,
  noValue: (flag) => `${flag} has no value. Write for example: ${flag} "…"`,
  or: ' or ',
  dates: {
    nonsense: (typed, today) =>
      `The date “${typed}” is not understood. Write it like ${today}, June 2023, 2011, today or yesterday.`,
    impossible: (typed, today) =>
      `There is no day “${typed}” in the calendar. Write the day before the month and all digits of the year (from 1900), for example: ${today}`,
    weekday: (typed) => `The date in “${typed}” falls on another weekday. Check the weekday and the date.`,
    shortYear: (typed, today) =>
      `The date “${typed}” doesn’t have all digits of the year. Write for example: ${today}`,
    future: (typed, today) =>
      `The date “${typed}” is in the future (today is ${today}). Write the date of what has happened.`,
    meant: (typed, dates) => `The date “${typed}” is not clear. Write: ${dates}`,
  },
  severalNamed: (name, offered) =>
    `Several have the name “${name}”. Be more exact, or write an id: ${offered}`,
};

/** What is said of arguments and answers that can't be taken, in both languages. */
export const REFUSAL_WORDS = { vi: VI, en: EN } as const satisfies Record<Language, RefusalWords>;
