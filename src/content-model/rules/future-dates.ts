import { type CalendarDate, periodOf } from '../../bulletin/calendar-date.ts';
import { dayInVietnam, isFuture } from '../../bulletin/vietnam-time.ts';
import type { Bilingual } from '../../bulletin/language.ts';
import { publishedFrom } from '../published-from.ts';
import { error, type Rule } from './rule.ts';

function unannounced(date: CalendarDate, now: Date): Bilingual {
  const today = dayInVietnam(now);
  return {
    vi: `Ngày ${date} còn ở phía trước (hôm nay là ${today}). Sửa ngày; nếu muốn hẹn ngày đăng thì thêm, ví dụ: publishAt: ${periodOf(date).first}T06:00+07:00`,
    en: `The date ${date} is in the future (today is ${today}). Correct it; to publish later, add for example: publishAt: ${periodOf(date).first}T06:00+07:00`,
  };
}

function afterEmbargo(date: CalendarDate, publishAt: string): Bilingual {
  return {
    vi: `Ngày ${date} đến sau giờ đăng ${publishAt}: lúc đăng, ngày ấy còn ở phía trước. Sửa “date” hoặc “publishAt”.`,
    en: `The date ${date} comes after the time of publication, ${publishAt}: it would be in the future then. Correct “date” or “publishAt”.`,
  };
}

/** When readers see a story, its date isn't in the future. */
export const futureDates: Rule = ({ folders, now }) =>
  folders.flatMap(({ originals }) =>
    originals.flatMap(({ fields: { date, publishAt }, document }) => {
      if (date === undefined || !isFuture(date, publishedFrom(publishAt, now))) return [];
      const message = publishAt === undefined ? unannounced(date, now) : afterEmbargo(date, publishAt);
      return [error('future-dates', document.at(['date']), message)];
    }),
  );
