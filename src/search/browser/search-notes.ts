import type { Language } from '../../bulletin/language.ts';
import { strings } from '../../i18n/strings.ts';
import type { Answer } from '../answer.ts';
import type { SearchState } from '../search-state.ts';
import { element } from '../../dom/element.ts';
import { searchHref } from './search-href.ts';

/** Paragraphs that say what stands in the way of results, and offer the nearest spelling. */
export function notesOn(
  { stories, unknown, absent, suggestion }: Answer,
  state: SearchState,
  language: Language,
): readonly HTMLElement[] {
  const words = strings(language).search;
  const notes = unknown.map((id) => element('p', {}, words.unknown(id)));
  if (absent.length > 0) notes.push(element('p', {}, words.absent(absent.join(', '))));
  if (stories.length === 0) notes.push(element('p', {}, words.empty));
  if (suggestion !== undefined) {
    const link = element('a', { href: searchHref({ ...state, words: suggestion }, language) }, suggestion);
    notes.push(element('p', {}, `${words.suggestion} `, link));
  }
  return notes;
}
