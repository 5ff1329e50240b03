import type { Address } from '../bulletin/address.ts';
import type { Language } from '../bulletin/language.ts';
import { href } from '../routing/href.ts';

/** The address of a page with the host that the site is published at. */
export function wholeHref(address: Address, language: Language, site: URL): string {
  return new URL(href(address, language), site).href;
}
