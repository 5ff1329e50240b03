import type { Address, Located, StandingAddress } from '../bulletin/address.ts';
import { parseCalendarDate } from '../bulletin/calendar-date.ts';
import { pathOf } from './address.ts';
import { languageOf } from './routes.ts';

const KINDS = ['story', 'topic', 'locality', 'author', 'series'] as const;

/** All that the segments behind an address' first one may stand for. */
function candidates(segments: readonly string[]): readonly Address[] {
  const [word, number = ''] = segments.slice(-2);
  const paged = (word === 'trang' || word === 'page') && /^[1-9]\d*$/.test(number);
  const page = paged && { page: Number(number) };
  const parts = paged ? segments.slice(0, -2) : segments;
  if (parts.length === 0) return [...KINDS, 'archive' as const].map((kind) => ({ kind, ...page }));
  if (parts.includes('')) return [];
  const date = parseCalendarDate(parts.join('-'));
  const id = parts.join('/');
  // A story has one page, whatever follows its id.
  const kinds = KINDS.filter(
    (kind) => parts.length <= (kind === 'locality' ? 3 : 1) && !(paged && kind === 'story'),
  );
  return [
    ...kinds.map((kind) => ({ kind, id, ...page })),
    ...(parts.length === 1 && !paged ? [{ kind: 'former' as const, id }] : []),
    ...(date ? [{ kind: 'archive' as const, date, ...page }] : []),
  ];
}

/**
 * The inverse of `pathOf`: what a path within the site (without base, query and anchor) leads to;
 * undefined when no page can have it. That the story or topic exists is not checked; of the pages written by hand those
 * are known that are given.
 */
export function parsePath(path: string, standing: readonly StandingAddress[] = []): Located | undefined {
  const segments = path.split('/').slice(1, -1);
  const language = languageOf(path);
  const possible: readonly Address[] = [
    { kind: 'front' },
    { kind: 'search' },
    { kind: 'search-help' },
    { kind: 'glossary' },
    { kind: 'saved' },
    { kind: 'follow' },
    { kind: 'letters' },
    ...standing,
    ...candidates(segments.slice(language === 'en' ? 2 : 1)),
  ];
  const address = possible.find((candidate) => pathOf(candidate, language) === path);
  return address && { address, language };
}
