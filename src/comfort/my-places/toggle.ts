import type { Language } from '../../bulletin/language.ts';
import { MY_PLACES_WORDS } from '../../i18n/my-places.ts';
import { keepPlaces, keptPlaces, MOST_PLACES } from './kept-places.ts';

/** Adds the place of a button to those that are kept, or removes it; gives what is to be said about it. */
export function toggle({ dataset: { place: id = '', name = '' } }: HTMLElement, language: Language): string {
  const words = MY_PLACES_WORDS[language];
  const places = keptPlaces() ?? [];
  const others = places.filter((place) => place.id !== id);
  const isKept = others.length < places.length;
  if (!isKept && places.length >= MOST_PLACES) return words.full(MOST_PLACES);
  if (!keepPlaces(isKept ? others : [{ id, name }, ...places])) return words.notKept;
  return isKept ? words.removed(name) : words.added(name);
}
