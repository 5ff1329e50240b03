import type { Bilingual } from '../bulletin/language.ts';

/** The words of what scripts add to pages. They stand apart, so that the one script of every page has no others. */
export const COMFORT = {
  vi: {
    theme: { label: 'Nền trang:', 'light dark': 'Theo thiết bị', light: 'Sáng', dark: 'Tối' },
  },
  en: {
    theme: { label: 'Appearance:', 'light dark': 'As on this device', light: 'Light', dark: 'Dark' },
  },
} as const satisfies Bilingual<unknown>;
