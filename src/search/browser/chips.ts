import type { Language } from '../../bulletin/language.ts';
import { button, element } from '../../dom/element.ts';
import { formatDate } from '../../i18n/dates.ts';
import { strings } from '../../i18n/strings.ts';
import type { Catalogue } from '../catalogue.ts';
import { placeLabel } from '../place-options.ts';
import type { SearchState } from '../search-state.ts';

/** A chosen filter, and the search without it. */
type Chip = readonly [label: string, without: SearchState];

function placeName(id: string, catalogue: Catalogue | undefined, language: Language): string {
  const place = catalogue?.places.find((candidate) => candidate.id === id);
  return place && catalogue ? placeLabel(place, catalogue, language) : id;
}

/** The chosen filters of a search, each with the search that is left when it is removed. */
function chipsOf(state: SearchState, catalogue: Catalogue | undefined, language: Language): readonly Chip[] {
  const { chips } = strings(language).search;
  const { from, to, ...rest } = state;
  const nameOf = (facet: 'topics' | 'authors', id: string): string =>
    catalogue?.[facet].find((entry) => entry.id === id)?.name ?? id;
  const without = (facet: 'places' | 'topics' | 'authors', id: string): SearchState => ({
    ...state,
    [facet]: state[facet].filter((other) => other !== id),
  });
  return [
    ...(from ? [[chips.from(formatDate(from, language)), { ...rest, ...(to && { to }) }] as const] : []),
    ...(to ? [[chips.to(formatDate(to, language)), { ...rest, ...(from && { from }) }] as const] : []),
    ...state.places.map((id) => [placeName(id, catalogue, language), without('places', id)] as const),
    ...(['topics', 'authors'] as const).flatMap((facet) =>
      state[facet].map((id) => [nameOf(facet, id), without(facet, id)] as const),
    ),
  ];
}

interface ChipOptions {
  readonly language: Language;
  /** Names of what is chosen; ids stand in their place as long as it is missing. */
  readonly catalogue: Catalogue | undefined;
  readonly onChange: (state: SearchState) => void;
}

/** Shows the chosen filters as buttons that remove them. */
export function showChips(
  host: HTMLElement,
  state: SearchState,
  { catalogue, language, onChange }: ChipOptions,
): void {
  const { remove } = strings(language).search;
  const items = chipsOf(state, catalogue, language).map(([label, without]) => {
    const act = (): void => {
      onChange(without);
    };
    return element('li', {}, button(`${label} ×`, act, { 'aria-label': remove(label) }));
  });
  // Drawn again when their names are there: the focus stays at its place.
  const focused = [...host.querySelectorAll('button')].findIndex((chip) => chip === document.activeElement);
  host.replaceChildren(...items);
  host.hidden = items.length === 0;
  if (focused >= 0) items[focused]?.querySelector('button')?.focus();
}
