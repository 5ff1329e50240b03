import type { CalendarDate } from '../../bulletin/calendar-date.ts';
import type { Language } from '../../bulletin/language.ts';
import { formatDate } from '../../i18n/dates.ts';
import { strings } from '../../i18n/strings.ts';
import type { Catalogue } from '../catalogue.ts';
import { placeLabel } from '../place-options.ts';
import type { SearchState } from '../search-state.ts';
import { element } from './element.ts';

/** A chosen filter, and the search without it. */
interface Chip {
  readonly label: string;
  readonly without: SearchState;
}

function nameOf(
  id: string,
  entries: readonly { readonly id: string; readonly name: string }[] | undefined,
): string {
  return entries?.find((candidate) => candidate.id === id)?.name ?? id;
}

function placeName(id: string, catalogue: Catalogue | undefined, language: Language): string {
  const place = catalogue?.places.find((candidate) => candidate.id === id);
  return place && catalogue ? placeLabel(place, catalogue, language) : id;
}

/** The chosen filters of a search, each with the search that is left when it is taken away. */
function chipsOf(state: SearchState, catalogue: Catalogue | undefined, language: Language): readonly Chip[] {
  const { chips } = strings(language).search;
  const { from, to, ...rest } = state;
  const dateChip = (date: CalendarDate | undefined, label: (text: string) => string, without: SearchState) =>
    date === undefined ? [] : [{ label: label(formatDate(date, language)), without }];
  return [
    ...dateChip(from, chips.from, { ...rest, ...(to && { to }) }),
    ...dateChip(to, chips.to, { ...rest, ...(from && { from }) }),
    ...state.places.map((id) => ({
      label: placeName(id, catalogue, language),
      without: { ...state, places: state.places.filter((other) => other !== id) },
    })),
    ...state.topics.map((id) => ({
      label: nameOf(id, catalogue?.topics),
      without: { ...state, topics: state.topics.filter((other) => other !== id) },
    })),
    ...state.authors.map((id) => ({
      label: nameOf(id, catalogue?.authors),
      without: { ...state, authors: state.authors.filter((other) => other !== id) },
    })),
  ];
}

/** Shows the chosen filters as buttons that take them away. */
export function showChips(
  host: HTMLElement,
  state: SearchState,
  {
    catalogue,
    language,
    onChange,
  }: {
    readonly catalogue: Catalogue | undefined;
    readonly language: Language;
    readonly onChange: (state: SearchState) => void;
  },
): void {
  const { remove } = strings(language).search;
  const items = chipsOf(state, catalogue, language).map(({ label, without }) => {
    const button = element('button', { type: 'button', 'aria-label': remove(label) }, `${label} ×`);
    button.addEventListener('click', () => {
      onChange(without);
    });
    return element('li', {}, button);
  });
  host.replaceChildren(...items);
  host.hidden = items.length === 0;
}
