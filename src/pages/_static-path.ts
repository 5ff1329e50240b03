import { hash } from 'node:crypto';
import { LANGUAGES, type Language } from '../bulletin/language.ts';
import { type Address, routeParameter } from '../routing/address.ts';

/** What JSON tells whole. Maps and Sets would be alike in the digest of a page, functions missing from it. */
type Digestible<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends ReadonlyMap<unknown, unknown> | ReadonlySet<unknown> | Date | ((...given: never[]) => unknown)
    ? never
    : { readonly [Key in keyof T]: Digestible<T[Key]> };

/**
 * A page for `getStaticPaths` that is rendered in every build, because it shows more than it is given here: pages that
 * `@astrojs/mdx` renders, with whatever they import. `file` is the name of the page file: `story` for `[...story].astro`.
 */
export function unkeptPath<Props extends object>(
  file: string,
  address: Address,
  language: Language,
  props: Props,
) {
  return {
    params: { [file]: routeParameter(address, language) },
    props: Object.assign(props, { language, address }),
  };
}

/**
 * A page for `getStaticPaths` that is given its address and language beside its own props, and shows nothing else: their
 * digest is the key that it is kept under (`cacheKey`, of Astro's experimental incremental builds). While editing, pages
 * have none, and props that are getters are worked out for the page that is looked at alone.
 */
export function staticPath<Props extends object>(
  file: string,
  address: Address,
  language: Language,
  props: Props & Digestible<Props>,
) {
  const path = unkeptPath<Props>(file, address, language, props);
  return { ...path, ...(!import.meta.env.DEV && { cacheKey: hash('sha1', JSON.stringify(path.props)) }) };
}

/** What both languages give, Vietnamese first. */
export function inBothLanguages<T>(give: (language: Language) => readonly T[]): T[] {
  return LANGUAGES.flatMap(give);
}
