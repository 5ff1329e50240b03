import type { Address } from '../bulletin/address.ts';
import { LANGUAGES, type Language, otherLanguage } from '../bulletin/language.ts';
import { href } from './href.ts';

/** A page in one of its languages. */
export interface Alternate {
  readonly language: Language;
  readonly href: string;
}

/** The page in both languages, Vietnamese first. */
export function alternates(address: Address): readonly Alternate[] {
  return LANGUAGES.map((language) => ({ language, href: href(address, language) }));
}

/** The same page in the other language. */
export function counterpart(address: Address, language: Language): Alternate {
  const other = otherLanguage(language);
  return { language: other, href: href(address, other) };
}
