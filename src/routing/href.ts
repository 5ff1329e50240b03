import type { Address } from '../bulletin/address.ts';
import type { Language } from '../bulletin/language.ts';
import { pathOf } from './address.ts';

/** Joins the site's base (`/`, `/ban-tin`, `/ban-tin/`) and a path that begins with a slash. */
export function withBase(base: string, path: string): string {
  return base.replace(/\/+$/, '') + path;
}

/** The link to a page, under the base that the site is built for. */
export function href(address: Address, language: Language): string {
  return fileHref(pathOf(address, language));
}

/** The link to a file of the site (`/anh/…`), under the base that the site is built for. */
export function fileHref(path: string): string {
  return withBase(import.meta.env.BASE_URL, path);
}

/** Where the site is published; the types of Astro have it always there. */
function originIn({ SITE }: { readonly SITE?: string }): string | undefined {
  return SITE;
}

/** The origin that the site is published at; undefined where that isn't known. */
export function ownOrigin(): string | undefined {
  return originIn(import.meta.env);
}
