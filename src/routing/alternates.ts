import type { Address } from '../bulletin/address.ts';
import type { Language } from '../bulletin/language.ts';
import { href } from './href.ts';

/** A page in one of its languages. */
export interface Alternate {
  readonly language: Language;
  readonly href: string;
}

/** The page in each language of the bulletin. */
export function alternates(address: Address, languages: readonly Language[]): readonly Alternate[] {
  return languages.map((language) => ({ language, href: href(address, language) }));
}

/** The same page in the other language; undefined where the bulletin has no other. */
export function counterpart(
  address: Address,
  language: Language,
  languages: readonly Language[],
): Alternate | undefined {
  return alternates(address, languages).find((version) => version.language !== language);
}
