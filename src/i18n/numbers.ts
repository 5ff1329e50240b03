import type { Language } from '../bulletin/language.ts';

/** Made when they are needed: that takes 8 ms in a browser, six times as long on an old phone. */
const formats = new Map<Language, Intl.NumberFormat>();

/** A number as printed: `1.234,5` in Vietnamese, `1,234.5` in English. */
export function formatNumber(value: number, language: Language): string {
  // Most are counts of a few stories.
  if (Number.isInteger(value) && value >= 0 && value < 1000) return String(value);
  const format = formats.get(language) ?? new Intl.NumberFormat(language);
  formats.set(language, format);
  return format.format(value);
}

/** A count of stories in English: `1 story`, `1,234 stories`. */
export function englishStories(count: number): string {
  return count === 1 ? '1 story' : `${formatNumber(count, 'en')} stories`;
}
