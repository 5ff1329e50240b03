import type { Language } from '../../bulletin/language.ts';
import { localityName } from '../../i18n/localities.ts';
import { strings } from '../../i18n/strings.ts';
import type { Answer } from '../answer.ts';
import { type FacetValue, withoutValue } from '../filter.ts';
import type { SearchState } from '../search-state.ts';
import { element } from '../../dom/element.ts';
import { placeNotes } from './place-notes.ts';
import { searchHref } from './search-href.ts';

/** How many stories were found; beside them, those that the chosen places share. */
export function countText({ stories, shared }: Answer, language: Language): string {
  const { search } = strings(language);
  const beside = shared.map(({ whole, stories: group }) =>
    search.shared(group.length, localityName(whole, language)),
  );
  return [
    stories.length === 0 && beside.length > 0 ? search.noOwn : search.count(stories.length),
    ...beside,
  ].join(' ');
}

/** A filter that no story stands under, and the search without it. */
function unknownNote(value: FacetValue, state: SearchState, language: Language): HTMLElement {
  const words = strings(language).search;
  const link = element('a', { href: searchHref(withoutValue(state, value), language) }, words.without);
  return element('p', {}, `${words.unknownValue[value.facet](value.id)} `, link);
}

/** Paragraphs that say what stands in the way of results, and offer the nearest spelling. */
export function notesOn(
  { stories, shared, unknown, absent, unchecked, suggestion, places }: Answer,
  state: SearchState,
  language: Language,
): readonly HTMLElement[] {
  const words = strings(language).search;
  const notes: HTMLElement[] = unknown.map((value) => unknownNote(value, state, language));
  notes.push(...unchecked.map((phrase) => element('p', {}, words.unchecked(phrase))));
  // Where a place is named, where it lies answers more than which of its words no story holds.
  if (places !== undefined) notes.push(...placeNotes(places, state, language));
  else {
    if (absent.length > 0) notes.push(element('p', {}, words.absent(absent.join(', '))));
    if (stories.length + shared.length === 0) notes.push(element('p', {}, words.empty));
  }
  if (suggestion !== undefined) {
    const link = element('a', { href: searchHref({ ...state, words: suggestion }, language) }, suggestion);
    notes.push(element('p', {}, `${words.suggestion} `, link));
  }
  return notes;
}
