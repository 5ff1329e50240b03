import type { AskedPeriod } from './asked-time.ts';
import type { Stories } from './engine.ts';
import type { Query, TypedDate } from './query.ts';
import type { Sources } from './run-search.ts';
import type { SearchState } from './search-state.ts';

/** A date among the words of a search that may become its filter. */
export interface DateOffer {
  readonly period: AskedPeriod;
  /** The search with the filter in place of the words. */
  readonly state: SearchState;
}

/** A text without a part of it, and without the punctuation that only stood around that. */
function without(text: string, { start, end }: TypedDate): string {
  return `${text.slice(0, start)} ${text.slice(end)}`
    .replaceAll(/\(\s*\)/g, ' ')
    .replaceAll(/[\s,;]+(?=[,;]|$)|^[\s,;]+/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** The periods of a query that some of the stories found lie in; none where a search is filtered by date already. */
export function dateOffers(
  asked: SearchState,
  { terms }: Query,
  found: Stories,
  storiesIn: Sources['storiesIn'],
): readonly DateOffer[] {
  if ((asked.from ?? asked.to) !== undefined) return [];
  return terms.flatMap(({ date }) => {
    if (date === undefined || !('from' in date.time)) return [];
    const { from, to } = date.time;
    if (![...storiesIn(date.time)].some((story) => found.has(story))) return [];
    return [{ period: { from, to }, state: { ...asked, words: without(asked.words, date), from, to } }];
  });
}
