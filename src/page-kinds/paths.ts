import { hash } from 'node:crypto';
import type { GetStaticPathsOptions } from 'astro';
import type { Address } from '../bulletin/address.ts';
import type { Bulletin } from '../bulletin/bulletin.ts';
import type { Language } from '../bulletin/language.ts';
import type { PageKind } from '../bulletin/views/page-kind.ts';
import { getBulletin, getFrame } from '../content.ts';
import { belowRoot } from '../routing/address.ts';
import { ROUTE_PATTERNS, routeOf } from '../routing/routes.ts';

/** What JSON holds in full. Maps and Sets would be alike in the digest of a page, functions missing from it. */
type Digestible<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends ReadonlyMap<unknown, unknown> | ReadonlySet<unknown> | Date | ((...given: never[]) => unknown)
    ? never
    : { readonly [Key in keyof T]: Digestible<T[Key]> };

/** What a page is given: it works out by itself what it shows. */
interface PageProps<A extends Address> {
  readonly address: A;
  readonly language: Language;
}

/**
 * `getStaticPaths` for pages that are rendered in every build, because they show more than their view: those that
 * `@astrojs/mdx` renders, with whatever they import. Of the addresses those are taken that lie on the route,
 * in the languages of the bulletin.
 */
export function unkeptPaths<A extends Address>(addresses: (bulletin: Bulletin) => readonly A[]) {
  return async ({ routePattern }: Pick<GetStaticPathsOptions, 'routePattern'>) => {
    const route = ROUTE_PATTERNS.find(({ pattern }) => pattern === routePattern);
    if (route === undefined) throw new RangeError(`There is no route "${routePattern}".`);
    const { name, language } = route;
    const bulletin = await getBulletin();
    if (!bulletin.content.newsroom.languages.includes(language)) return [];
    return addresses(bulletin)
      .filter((address) => routeOf(address) === name)
      .map((address) => {
        const props: PageProps<A> = { address, language };
        return { params: { path: belowRoot(address, language) }, props };
      });
  };
}

/**
 * `getStaticPaths` for a kind of page that shows its view and what stands around every page, and nothing else: the digest of that is the key that a
 * finished page is kept under (`cacheKey`, of Astro's experimental incremental builds). While editing there is none.
 */
export function keptPaths<A extends Address, View>({ paths, view }: PageKind<A, View & Digestible<View>>) {
  const unkept = unkeptPaths(paths);
  return async (options: Pick<GetStaticPathsOptions, 'routePattern'>) => {
    const [found, bulletin] = await Promise.all([unkept(options), getBulletin()]);
    if (import.meta.env.DEV) return found;
    const frames = { vi: await getFrame('vi'), en: await getFrame('en') };
    return found.map(({ params, props }) => {
      const { address, language } = props;
      const shown = [props, frames[language], view(address, bulletin, language)];
      return { params, props, cacheKey: hash('sha1', JSON.stringify(shown)) };
    });
  };
}

/** What a page shows. */
export async function viewOf<A extends Address, View>(
  { view }: PageKind<A, View>,
  { address, language }: PageProps<A>,
): Promise<View> {
  return view(address, await getBulletin(), language);
}
