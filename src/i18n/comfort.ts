import type { Bilingual } from '../bulletin/language.ts';

/** The words of what scripts add to pages. They stand apart, so that the one script of every page has no others. */
export const COMFORT = {
  vi: {
    theme: { label: 'Nền trang:', 'light dark': 'Theo thiết bị', light: 'Sáng', dark: 'Tối' },
    saved: {
      done: 'Đã lưu vào mục Đọc sau.',
      undone: 'Đã bỏ khỏi mục Đọc sau.',
      refused: 'Trình duyệt này không cho lưu.',
    },
  },
  en: {
    theme: { label: 'Appearance:', 'light dark': 'As on this device', light: 'Light', dark: 'Dark' },
    saved: {
      done: 'Saved under Read later.',
      undone: 'Removed from Read later.',
      refused: 'This browser doesn’t allow saving.',
    },
  },
} as const satisfies Bilingual<unknown>;
