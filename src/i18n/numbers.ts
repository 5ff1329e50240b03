import type { Bilingual, Language } from '../bulletin/language.ts';

const FORMATS = {
  vi: new Intl.NumberFormat('vi'),
  en: new Intl.NumberFormat('en'),
} as const satisfies Bilingual<Intl.NumberFormat>;

/** A number as printed: `1.234,5` in Vietnamese, `1,234.5` in English. */
export function formatNumber(value: number, language: Language): string {
  return FORMATS[language].format(value);
}
