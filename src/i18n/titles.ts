import type { Language } from '../bulletin/language.ts';
import { strings } from './strings.ts';

/** The title of a list's page: the first one goes without its number. */
export function numberedTitle(title: string, page: number, language: Language): string {
  return page > 1 ? strings(language).pageTitleNumbered(title, page) : title;
}
