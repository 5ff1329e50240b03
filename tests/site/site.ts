import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Element } from 'hast';
import type { Located } from '../../src/bulletin/address.ts';
import { parsePath } from '../../src/routing/parse-path.ts';
import { folderOf } from './build-site.ts';
import { attribute, elementsOf, textOf } from './html.ts';
import { type SiteName, SITES, STANDING } from './sites.ts';

/** A page as built. */
export interface Page {
  /** Its address without the base: `/tin/x/`, `/404.html`. */
  readonly path: string;
  /** What the address stands for; undefined for a page without an address in both languages. */
  readonly located: Located | undefined;
  readonly html: string;
  readonly lang: string | undefined;
  readonly title: string;
  /** The first heading of the highest level. */
  readonly headline: string;
  /** Kept out of search engines. */
  readonly noindex: boolean;
  readonly canonical: string | undefined;
  readonly alternates: readonly {
    readonly hreflang: string | undefined;
    readonly href: string | undefined;
  }[];
  /** Everything that the page leads to or loads, as written. */
  readonly addresses: readonly string[];
  readonly ids: readonly string[];
  /** Where the masthead's language switch leads. */
  readonly switchTo: string | undefined;
  /** The words of its main part. */
  readonly text: string;
}

/** A built site. */
export interface Site {
  readonly dir: string;
  /** What stands before each address: '' or `/ban-tin`. */
  readonly base: string;
  /** By path. */
  readonly pages: ReadonlyMap<string, Page>;
  /** Paths of all files: `/anh/x.svg`, `/tin/x/index.html`. */
  readonly files: ReadonlySet<string>;
}

function addressesOf(element: Element): readonly string[] {
  const refresh = attribute(element, 'httpEquiv') === 'refresh' ? attribute(element, 'content') : undefined;
  return [
    attribute(element, 'href'),
    attribute(element, 'src'),
    attribute(element, 'poster'),
    attribute(element, 'action'),
    refresh?.replace(/^\d+; *url=/, ''),
    ...(attribute(element, 'srcSet')?.split(/,\s*/) ?? []).map((candidate) => candidate.split(' ')[0]),
  ].filter((address) => address !== undefined);
}

/** Reads a page; `address` is without the base. */
function readPage(address: string, html: string): Page {
  const elements = elementsOf(html);
  const named = (tagName: string): readonly Element[] => elements.filter((one) => one.tagName === tagName);
  const links = (rel: string): readonly Element[] =>
    named('link').filter((one) => attribute(one, 'rel') === rel);
  const [root, title, main] = [...named('html'), ...named('title').slice(0, 1), ...named('main')];
  const [headline] = named('h1');
  const toggle = named('a').find((one) => attribute(one, 'className') === 'masthead-switch');
  const [canonical] = links('canonical');
  return {
    path: address,
    located: parsePath(address, STANDING),
    html,
    lang: root && attribute(root, 'lang'),
    title: title ? textOf(title) : '',
    headline: headline ? textOf(headline) : '',
    noindex: named('meta').some(
      (one) => attribute(one, 'name') === 'robots' && attribute(one, 'content')?.includes('noindex'),
    ),
    canonical: canonical && attribute(canonical, 'href'),
    alternates: links('alternate')
      .filter((one) => attribute(one, 'hrefLang') !== undefined)
      .map((one) => ({ hreflang: attribute(one, 'hrefLang'), href: attribute(one, 'href') })),
    addresses: elements.flatMap(addressesOf),
    ids: elements.flatMap((one) => attribute(one, 'id') ?? []),
    switchTo: toggle && attribute(toggle, 'href'),
    text: main ? textOf(main) : '',
  };
}

function read(name: SiteName): Site {
  const dir = folderOf(name);
  const files = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(
      (entry) => `/${path.relative(dir, path.join(entry.parentPath, entry.name)).split(path.sep).join('/')}`,
    );
  const pages = files
    .filter((file) => file.endsWith('.html'))
    .map((file) => readPage(file.replace(/index\.html$/, ''), readFileSync(path.join(dir, file), 'utf8')));
  return {
    dir,
    base: SITES[name].base,
    pages: new Map(pages.map((page) => [page.path, page])),
    files: new Set(files),
  };
}

const sites = new Map<SiteName, Site>();

/** A site that the run has built, read once. */
export function siteOf(name: SiteName): Site {
  const known = sites.get(name) ?? read(name);
  sites.set(name, known);
  return known;
}

/** A page by its path. Throws an Error when it wasn't built. */
export function pageOf(name: SiteName, path: string): Page {
  const page = siteOf(name).pages.get(path);
  if (page === undefined) throw new Error(`The site "${name}" has no page ${path}`);
  return page;
}

/** An address that a page bears, without the base; undefined where it leads out of the site. */
export function withoutBase(address: string, { base }: Site): string | undefined {
  return address.startsWith(`${base}/`) && !address.startsWith('//') ? address.slice(base.length) : undefined;
}
