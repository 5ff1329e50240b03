import { periodOf } from '../../bulletin/calendar-date.ts';
import { dayInVietnam, isFuture } from '../../bulletin/vietnam-time.ts';
import { publishedFrom } from '../published-from.ts';
import type { ContentRule } from './rule.ts';

/** When readers see a story, its date isn't in the future. */
export const futureDates: ContentRule = {
  name: 'future-dates',
  looksAt: 'original',
  find({ fields: { date, publishAt } }, { now }) {
    if (date === undefined || !isFuture(date, publishedFrom(publishAt, now))) return undefined;
    if (publishAt !== undefined)
      return {
        at: ['date'],
        vi: `Ngày ${date} đến sau giờ đăng ${publishAt}: lúc đăng, ngày ấy còn ở phía trước. Sửa “date” hoặc “publishAt”.`,
        en: `The date ${date} comes after the time of publication, ${publishAt}: it would be in the future then. Correct “date” or “publishAt”.`,
      };
    const [today, first] = [dayInVietnam(now), periodOf(date).first];
    return {
      at: ['date'],
      vi: `Ngày ${date} còn ở phía trước (hôm nay là ${today}). Sửa ngày; nếu muốn hẹn ngày đăng thì thêm, ví dụ: publishAt: ${first}T06:00+07:00`,
      en: `The date ${date} is in the future (today is ${today}). Correct it; to publish later, add for example: publishAt: ${first}T06:00+07:00`,
    };
  },
};
