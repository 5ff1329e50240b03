import { parseCalendarDate } from '../bulletin/calendar-date.ts';
import type { Language } from '../bulletin/language.ts';
import { type Address, pathOf, STANDING_PAGES } from './address.ts';

/** An address together with the language of its page. */
export interface Located {
  readonly address: Address;
  readonly language: Language;
}

const KINDS = ['story', 'topic', 'locality', 'author', 'series'] as const;

function candidates(rest: readonly string[]): readonly Address[] {
  const [page, number] = rest.slice(-2);
  const paged = (page === 'trang' || page === 'page') && number !== undefined && /^[1-9]\d*$/.test(number);
  const id = (paged ? rest.slice(0, -2) : rest).join('/');
  const at = { ...(id !== '' && { id }), ...(paged && { page: Number(number) }) };
  const date = parseCalendarDate(id.replaceAll('/', '-'));
  const archive: readonly Address[] =
    id === '' || date !== undefined
      ? [{ kind: 'archive', ...(date && { date }), ...(paged && { page: Number(number) }) }]
      : [];
  return [...KINDS.map((kind) => ({ kind, ...at })), ...archive];
}

/**
 * The inverse of `pathOf`: what a path within the site (without base, query and anchor) leads to;
 * undefined when no page can have it. That the story or topic exists is not checked.
 */
export function parsePath(path: string): Located | undefined {
  const segments = path.split('/').filter((segment) => segment !== '');
  const language: Language = segments[0] === 'en' ? 'en' : 'vi';
  const rest = language === 'en' ? segments.slice(1) : segments;
  const possible: readonly Address[] = [
    { kind: 'front' },
    ...STANDING_PAGES.map((id) => ({ kind: 'standing', id }) as const),
    ...candidates(rest.slice(1)),
  ];
  const wanted = segments.length === 0 ? '/' : `/${segments.join('/')}/`;
  const address = possible.find((candidate) => pathOf(candidate, language) === wanted);
  return address && { address, language };
}
