import type { Address } from '../bulletin/address.ts';
import type { Language } from '../bulletin/language.ts';
import { rootOf, routeOf, ROUTES } from './routes.ts';

/** What a page of a list is called before its number. */
const PAGE = { vi: 'trang', en: 'page' } as const;

function idOf(address: Address, language: Language): string | undefined {
  switch (address.kind) {
    case 'front':
    case 'search':
    case 'search-help':
    case 'glossary':
    case 'saved':
    case 'follow':
    case 'letters':
      return undefined;
    case 'standing':
      return address.segments[language];
    case 'archive':
      return address.date?.replaceAll('-', '/');
    default:
      return address.id;
  }
}

/** What follows the root of an address' route, without slashes around: `2020/01/trang/2`; undefined for the root itself. */
export function belowRoot(address: Address, language: Language): string | undefined {
  const page = 'page' in address && (address.page ?? 1) > 1 ? `${PAGE[language]}/${address.page}` : undefined;
  const parts = [idOf(address, language), page].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.join('/');
}

/** The address within the site, without its base: `/tin/<story>/`, `/en/archive/2020/01/`. */
export function pathOf(address: Address, language: Language): string {
  const below = belowRoot(address, language);
  return rootOf(ROUTES[routeOf(address)], language) + (below === undefined ? '' : `${below}/`);
}
