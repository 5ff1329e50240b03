import type { Language } from '../../bulletin/language.ts';

/** The language of the page. */
export function pageLanguage(): Language {
  return document.documentElement.lang === 'en' ? 'en' : 'vi';
}
