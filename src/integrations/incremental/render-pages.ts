import path from 'node:path';
import type { AstroPrerenderer, RouteData } from 'astro';
import type { Section } from '../../store/section.ts';
import { pageKey } from './page-key.ts';

/** A page of this build. */
export interface Page {
  readonly key: string;
  readonly pathname: string;
  readonly route: RouteData;
}

/** Pages that are rendered at a time: one waits for its files while another is made. */
const AT_A_TIME = 8;

/** The file of a page below the site; a page without an extension is a folder's index. */
export function fileOf({ pathname, route }: Pick<Page, 'pathname' | 'route'>): string {
  const trimmed = pathname.replaceAll(/^\/+|\/+$/g, '');
  if (route.type === 'endpoint') return trimmed;
  return trimmed === '' ? 'index.html' : `${trimmed}/index.html`;
}

/**
 * Parts pages that say what they show (`cacheKey`) from those that don't, which Astro renders in every build. `made` says
 * what all pages are made with.
 */
export async function pagesOf(prerenderer: AstroPrerenderer, made: string) {
  const pages = new Map<string, Page>();
  const others: Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>> = [];
  for (const each of await prerenderer.getStaticPaths()) {
    const { pathname, route, cacheKey } = each;
    if (cacheKey === undefined) {
      others.push(each);
      continue;
    }
    const page = { key: pageKey(made, route.component, pathname, cacheKey), pathname, route };
    const other = pages.get(fileOf(page));
    if (other) throw new Error(`${route.component} and ${other.route.component} both make ${pathname}.`);
    pages.set(fileOf(page), page);
  }
  return { pages, others };
}

/** What pages are rendered with. */
export interface Rendering {
  readonly prerenderer: AstroPrerenderer;
  readonly kept: Section;
  /** Path that the site is served under. */
  readonly base: string;
}

/** Any will do: pages know their address within the site, and the site's own from its configuration. */
const ORIGIN = 'http://localhost';

async function render({ pathname, route }: Page, { prerenderer, base }: Rendering): Promise<Uint8Array> {
  const address = path.posix.join(base, pathname, route.type === 'endpoint' ? '' : '/');
  const request = new Request(new URL(address, ORIGIN));
  const result = await prerenderer.render(request, { routeData: route });
  const response = result instanceof Response ? result : result.response;
  if (!response.ok) throw new Error(`${pathname} could not be rendered: ${response.status}.`);
  return new Uint8Array(await response.arrayBuffer());
}

/**
 * Renders those of the pages that aren't kept, and keeps them; gives how many. Half of the work begins with files: to make
 * pictures is done by other threads, which leaves this one to pages.
 */
export async function renderPages(pages: Iterable<Page>, rendering: Rendering): Promise<number> {
  const { kept } = rendering;
  const left = [...pages].filter(({ key }) => !kept.has(key));
  const files = left.filter(({ route }) => route.type === 'endpoint').values();
  const documents = left.filter(({ route }) => route.type !== 'endpoint').values();
  async function work(queues: readonly Iterable<Page>[]): Promise<void> {
    for (const queue of queues) for (const page of queue) kept.put(page.key, await render(page, rendering));
  }
  await Promise.all(
    Array.from({ length: AT_A_TIME }, (_, at) =>
      work(at % 2 === 0 ? [files, documents] : [documents, files]),
    ),
  );
  return left.length;
}
