import type { Language } from '../../bulletin/language.ts';
import { href } from '../../routing/href.ts';
import { writeSearchAddress } from '../search-address.ts';
import type { SearchState } from '../search-state.ts';

/** Where a search stands on the page of a language. */
export function searchHref(state: SearchState, language: Language): string {
  const query = writeSearchAddress(state, language);
  return href({ kind: 'search' }, language) + (query === '' ? '' : `?${query}`);
}
