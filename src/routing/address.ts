import type { CalendarDate } from '../bulletin/calendar-date.ts';
import type { Language } from '../bulletin/language.ts';
import type { LocalityId } from '../bulletin/locality.ts';

/** The pages that are written by hand, in `content/pages/<page>/`. */
export const STANDING_PAGES = ['about', 'contact', 'search-help', 'privacy'] as const;
export type StandingPage = (typeof STANDING_PAGES)[number];

/**
 * What a page is about, apart from its language. Without `id` (or `date`) it is the kind's index.
 * `page` counts from 1, and 1 is the same as none.
 */
export type Address =
  | { readonly kind: 'front' }
  | { readonly kind: 'search' }
  | { readonly kind: 'story' | 'topic' | 'author' | 'series'; readonly id?: string; readonly page?: number }
  | { readonly kind: 'locality'; readonly id?: LocalityId; readonly page?: number }
  | { readonly kind: 'archive'; readonly date?: CalendarDate; readonly page?: number }
  | { readonly kind: 'standing'; readonly id: StandingPage };

/** An address of a list, which may have further pages. */
export type ListAddress = Exclude<Address, { kind: 'front' } | { kind: 'search' } | { kind: 'standing' }>;

/** First segment of each kind's addresses. */
const SEGMENTS = {
  vi: {
    story: 'tin',
    topic: 'chuyen-muc',
    locality: 'dia-phuong',
    archive: 'luu-tru',
    author: 'tac-gia',
    series: 'chuyen-de',
    search: 'tim-kiem',
    page: 'trang',
    standing: {
      about: 'gioi-thieu',
      contact: 'lien-he',
      'search-help': 'huong-dan-tim-kiem',
      privacy: 'rieng-tu',
    },
  },
  en: {
    story: 'stories',
    topic: 'topics',
    locality: 'places',
    archive: 'archive',
    author: 'authors',
    series: 'series',
    search: 'search',
    page: 'page',
    standing: { about: 'about', contact: 'contact', 'search-help': 'search-help', privacy: 'privacy' },
  },
} as const satisfies Record<
  Language,
  Record<Exclude<Address['kind'], 'front' | 'standing'> | 'page', string> & {
    standing: Record<StandingPage, string>;
  }
>;

function segmentsOf(address: Address, language: Language): readonly string[] {
  const segments = SEGMENTS[language];
  if (address.kind === 'front') return [];
  if (address.kind === 'search') return [segments.search];
  if (address.kind === 'standing') return [segments.standing[address.id]];
  const rest = address.kind === 'archive' ? address.date?.split('-') : address.id?.split('/');
  const page = address.page !== undefined && address.page > 1 ? [segments.page, String(address.page)] : [];
  return [segments[address.kind], ...(rest ?? []), ...page];
}

/** The address within the site, without its base: `/tin/<story>/`, `/en/archive/2020/01/`. */
export function pathOf(address: Address, language: Language): string {
  const segments = [...(language === 'vi' ? [] : [language]), ...segmentsOf(address, language)];
  return segments.length === 0 ? '/' : `/${segments.join('/')}/`;
}

/** {@link pathOf} as the parameter of a `[...path].astro` page: without slashes around, undefined for the root. */
export function routeParameter(address: Address, language: Language): string | undefined {
  return pathOf(address, language).slice(1, -1) || undefined;
}
