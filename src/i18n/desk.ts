import type { Bilingual } from '../bulletin/language.ts';

/** Words of the translation desk, which editors read: apart from those of the pages, as no script of a reader needs them. */
export const DESK_WORDS = {
  vi: {
    title: 'Bàn dịch',
    description: 'Những tin cần dịch, và những bản dịch cần xem lại.',
    hidden: 'Trang này chỉ có khi chạy npm run dev; bạn đọc không thấy.',
    waiting: {
      missing: 'Chưa có bản dịch',
      begun: 'Bản dịch còn là bản nháp',
      outdated: 'Bản dịch cũ hơn bản gốc',
      unreviewed: 'Bản dịch máy chưa có người hiệu đính',
    },
    into: { vi: 'sang tiếng Việt', en: 'sang tiếng Anh' },
    file: 'Tệp:',
    command: 'Bắt đầu dịch:',
    nothing: 'Không còn gì phải dịch.',
  },
  en: {
    title: 'Translation desk',
    description: 'Stories to be translated, and translations to be looked at.',
    hidden: 'This page is there only while npm run dev runs; readers don’t see it.',
    waiting: {
      missing: 'Not translated',
      begun: 'Translations that are drafts',
      outdated: 'Translations older than the original',
      unreviewed: 'Machine translations that nobody has reviewed',
    },
    into: { vi: 'into Vietnamese', en: 'into English' },
    file: 'File:',
    command: 'Start the translation:',
    nothing: 'There is nothing to translate.',
  },
} as const satisfies Bilingual<object>;
