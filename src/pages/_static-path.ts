import { hash } from 'node:crypto';
import { LANGUAGES, type Language } from '../bulletin/language.ts';
import { type Address, routeParameter } from '../routing/address.ts';

/**
 * A page for `getStaticPaths`. `file` is the name of the page file: `story` for `[...story].astro`.
 * The page is given its address and language beside its own props, and shows nothing else: their digest is the key that
 * it is kept under (`cacheKey`, of Astro's experimental incremental builds). While editing, pages have none, and props
 * that are getters are worked out for the page that is looked at alone.
 */
export function staticPath<Props extends object>(
  file: string,
  address: Address,
  language: Language,
  props: Props,
) {
  const shown = Object.assign(props, { language, address });
  return {
    params: { [file]: routeParameter(address, language) },
    props: shown,
    ...(!import.meta.env.DEV && { cacheKey: hash('sha1', JSON.stringify(shown)) }),
  };
}

/** What both languages give, Vietnamese first. */
export function inBothLanguages<T>(give: (language: Language) => readonly T[]): T[] {
  return LANGUAGES.flatMap(give);
}
