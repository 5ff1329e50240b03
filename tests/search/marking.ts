import { createAbbreviations } from '../../src/search/abbreviations.ts';
import type { Stretch } from '../../src/search/excerpt.ts';
import { parseQuery } from '../../src/search/query.ts';
import { type Wanted, wantedOf } from '../../src/search/wanted.ts';

const ABBREVIATIONS = createAbbreviations({
  UBND: 'Ủy ban nhân dân',
  HĐND: 'Hội đồng nhân dân',
  TU: 'Tỉnh ủy',
});

/** What a query that is sent looks for; with `isTyping`, its last word may go on. */
export function wantedFor(typed: string, isTyping = false): Wanted {
  const query = parseQuery(typed);
  return wantedOf(isTyping ? query : { ...query, finished: true }, ABBREVIATIONS);
}

/** A text with its marks in brackets. */
export function shown(stretches: readonly Stretch[]): string {
  return stretches.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');
}
