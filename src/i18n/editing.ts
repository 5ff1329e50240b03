import { dayInVietnam, timeInVietnam } from '../bulletin/vietnam-time.ts';
import type { Bilingual, Language } from '../bulletin/language.ts';
import type { Waiting } from '../bulletin/publication.ts';
import { formatDate } from './dates.ts';

/** The words that only editors see, on pages of `npm run dev`. They stand apart, so that no script of the site has them. */
export const EDITING = {
  vi: {
    bar: 'Dành cho người biên tập',
    state: 'Trạng thái',
    published: 'Bạn đọc xem được',
    withdrawn: 'Đã rút',
    missing: 'Chưa có bản tiếng Việt',
    notShown: 'Chưa hiển thị được',
    draft: 'Bản nháp',
    embargo: (time: string, date: string) => `Hẹn đăng ${time} ngày ${date}`,
    file: 'Tệp',
    saved: (time: string, date: string) => `lưu lúc ${time} ngày ${date}`,
    other: 'Xem bản tiếng Anh',
    edit: 'Sửa bài',
    noProblems: 'Không có lỗi',
    problems: (errors: number, warnings: number) => `${errors} lỗi, ${warnings} cảnh báo`,
    error: 'Lỗi',
    warning: 'Cảnh báo',
    line: (line: number) => `dòng ${line}`,
    notShownTitle: 'Tin này chưa hiển thị được',
    notShownText:
      'Sửa những chỗ kể dưới đây rồi lưu lại: tin sẽ tự hiện ra. Các trang khác không bị ảnh hưởng.',
    elsewhere: 'Lỗi trong các tệp dùng chung',
    related: {
      title: (count: number) => `Vì sao chọn ${count} tin liên quan`,
      named: 'tòa soạn chọn ở “related”',
      score: (times: string) => `giống gấp ${times} lần mức ngẫu nhiên`,
      terms: (of: Language, terms: string) => `cùng nói về${of === 'vi' ? '' : ' (bản tiếng Anh)'}: ${terms}`,
      series: 'cùng chuyên đề',
      topic: 'cùng chuyên mục',
      place: (place: string) => `cùng ${place}`,
      bonus: (percent: string) => `cộng thêm ${percent}% vì chuyên mục, chuyên đề, nơi chốn và ngày tháng`,
    },
  },
  en: {
    bar: 'For editors',
    state: 'State',
    published: 'Readers can see it',
    withdrawn: 'Withdrawn',
    missing: 'Not in English yet',
    notShown: 'Can’t be shown yet',
    draft: 'Draft',
    embargo: (time: string, date: string) => `To be published at ${time} on ${date}`,
    file: 'File',
    saved: (time: string, date: string) => `saved at ${time} on ${date}`,
    other: 'See the Vietnamese version',
    edit: 'Edit the story',
    noProblems: 'No errors',
    problems: (errors: number, warnings: number) =>
      `${errors} ${errors === 1 ? 'error' : 'errors'}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`,
    error: 'Error',
    warning: 'Warning',
    line: (line: number) => `line ${line}`,
    notShownTitle: 'This story can’t be shown yet',
    notShownText:
      'Mend what is listed below and save: the story comes up by itself. No other page is affected.',
    elsewhere: 'Errors in files that all stories share',
    related: {
      title: (count: number) =>
        count === 1 ? 'Why one story is related' : `Why these ${count} stories are related`,
      named: 'named by the editors in “related”',
      score: (times: string) => `alike ${times} times as much as by chance`,
      terms: (of: Language, terms: string) => `both about${of === 'en' ? '' : ' (in Vietnamese)'}: ${terms}`,
      series: 'in the same series',
      topic: 'on the same topic',
      place: (place: string) => `also in ${place}`,
      bonus: (percent: string) => `${percent}% added for topic, series, place and date`,
    },
  },
} as const satisfies Bilingual<object>;

/** A time and a date in Vietnam, as arguments for the words above. */
export function momentOf(instant: Date, language: Language): readonly [time: string, date: string] {
  return [timeInVietnam(instant), formatDate(dayInVietnam(instant), language)];
}

/** What keeps an article from readers, in words: `Bản nháp`, `Hẹn đăng 06:00 ngày 01/12/2026`. */
export function waitingText(waiting: Waiting, language: Language): string {
  const words = EDITING[language];
  return waiting.kind === 'draft'
    ? words.draft
    : words.embargo(...momentOf(new Date(waiting.until), language));
}
