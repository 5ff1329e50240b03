import type { Address } from '../bulletin/address.ts';
import { type Bilingual, LANGUAGES, type Language } from '../bulletin/language.ts';

/** What the addresses of a kind begin with in each language, and the files of `src/page-kinds/` that show its pages. */
interface Route extends Bilingual {
  readonly pages: readonly string[];
}

/** All pages of the bulletin. Those written by hand lie beside the front page, each under its own segment. */
export const ROUTES = {
  front: { vi: '', en: '', pages: ['front', 'standing'] },
  story: { vi: 'tin', en: 'stories', pages: ['stories', 'story', 'moved'] },
  topic: { vi: 'chuyen-muc', en: 'topics', pages: ['heading-index', 'heading'] },
  series: { vi: 'chuyen-de', en: 'series', pages: ['heading-index', 'heading'] },
  author: { vi: 'tac-gia', en: 'authors', pages: ['heading-index', 'author'] },
  locality: { vi: 'dia-phuong', en: 'places', pages: ['country', 'place'] },
  former: { vi: 'ten-cu', en: 'former-names', pages: ['former'] },
  archive: { vi: 'luu-tru', en: 'archive', pages: ['years', 'period'] },
  search: { vi: 'tim-kiem', en: 'search', pages: ['search'] },
  'search-help': { vi: 'huong-dan-tim-kiem', en: 'search-help', pages: ['search-help'] },
  glossary: { vi: 'thuat-ngu', en: 'glossary', pages: ['glossary'] },
  saved: { vi: 'doc-sau', en: 'saved', pages: ['saved'] },
  follow: { vi: 'theo-doi', en: 'follow', pages: ['follow'] },
  letters: { vi: 'thu-ban-doc', en: 'letters', pages: ['letters'] },
} as const satisfies Record<Exclude<Address['kind'], 'standing'>, Route>;

/** Which of the routes an address lies on. */
export function routeOf(address: Address): keyof typeof ROUTES {
  return address.kind === 'standing' ? 'front' : address.kind;
}

/** The language that a path within the site, or a pattern of one, is in. */
export function languageOf(path: string): Language {
  return path.startsWith('/en/') ? 'en' : 'vi';
}

/** What the addresses of a route begin with: `/`, `/tin/`, `/en/stories/`. */
export function rootOf(route: Bilingual, language: Language): string {
  const segments = [language === 'vi' ? '' : language, route[language]];
  return `/${segments.map((segment) => segment && `${segment}/`).join('')}`;
}

/** Every route as Astro has it: a pattern such as `/en/stories/[...path]`. */
export const ROUTE_PATTERNS = LANGUAGES.flatMap((language) =>
  Object.entries(ROUTES).map(([name, route]) => ({
    pattern: `${rootOf(route, language)}[...path]`,
    name,
    language,
    pages: route.pages,
  })),
);

/** Addresses of the translation desk, which is there while editing alone. */
export const DESK_PATHS = { vi: '/ban-dich/', en: '/en/translations/' } as const satisfies Bilingual;
