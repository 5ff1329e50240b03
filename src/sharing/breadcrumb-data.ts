import type { BreadcrumbList, WithContext } from 'schema-dts';
import type { Address } from '../bulletin/address.ts';
import type { Language } from '../bulletin/language.ts';
import { wholeHref } from './whole-href.ts';

/** A page above another, as its breadcrumb names it. */
export interface Step {
  readonly label: string;
  readonly address: Address;
}

/** The pages above a page, the highest first, and the page itself, which needs no address. */
export function breadcrumbData(
  steps: readonly Step[],
  current: string,
  language: Language,
  site: URL,
): WithContext<BreadcrumbList> {
  const above = steps.map(({ label, address }) => ({
    name: label,
    item: wholeHref(address, language, site),
  }));
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: [...above, { name: current }].map((item, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      ...item,
    })),
  };
}
