import type { Bilingual } from '../bulletin/language.ts';

/** The words of the lists of what a device keeps. */
export const KEPT_PAGES = {
  vi: {
    kept: 'Những trang đọc được ngay',
    saved: {
      none: 'Chưa lưu tin nào. Ở trang một tin, bấm “Đọc sau” để lưu.',
      remove: 'Bỏ',
      removeStory: (title: string) => `Bỏ: ${title}`,
    },
    newest: {
      ask: 'Lưu 10 tin mới nhất vào thiết bị này',
      busy: 'Đang lưu…',
      done: 'Đã lưu. Không có mạng bạn vẫn đọc được.',
      failed: 'Chưa lưu được: có thể mạng đang gián đoạn.',
    },
  },
  en: {
    kept: 'Pages that you can read now',
    saved: {
      none: 'No stories saved yet. On a story’s page, press “Save”.',
      remove: 'Remove',
      removeStory: (title: string) => `Remove: ${title}`,
    },
    newest: {
      ask: 'Keep the newest 10 stories on this device',
      busy: 'Saving…',
      done: 'Saved. You can read them without a connection.',
      failed: 'Not saved: the network may be interrupted.',
    },
  },
} as const satisfies Bilingual<unknown>;
