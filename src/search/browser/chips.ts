import type { Language } from '../../bulletin/language.ts';
import { button, element } from '../../dom/element.ts';
import { formatDate } from '../../i18n/dates.ts';
import { strings } from '../../i18n/strings.ts';
import type { Catalogue } from '../catalogue.ts';
import { type Facet, FACETS, withoutValue } from '../filter.ts';
import { placeLabel } from '../place-options.ts';
import type { SearchState } from '../search-state.ts';

/** A chosen filter, and the search without it. */
type Chip = readonly [label: string, without: SearchState];

/** The name of a value; undefined where there is none of it, which a tag would claim to be a filter. */
function nameOf(facet: Facet, id: string, catalogue: Catalogue, language: Language): string | undefined {
  if (facet !== 'places') return catalogue[facet].find((entry) => entry.id === id)?.name;
  const place = catalogue.places.find((candidate) => candidate.id === id);
  return place && placeLabel(place, catalogue, language);
}

/** The chosen filters of a search, each with the search that is left when it is removed. */
function chipsOf(state: SearchState, catalogue: Catalogue | undefined, language: Language): readonly Chip[] {
  const { chips } = strings(language).search;
  const { from, to, ...rest } = state;
  const values = FACETS.flatMap((facet) =>
    state[facet].flatMap((id) => {
      const name = catalogue && nameOf(facet, id, catalogue, language);
      return name === undefined ? [] : [[name, withoutValue(state, { facet, id })] as const];
    }),
  );
  return [
    ...(from ? [[chips.from(formatDate(from, language)), { ...rest, ...(to && { to }) }] as const] : []),
    ...(to ? [[chips.to(formatDate(to, language)), { ...rest, ...(from && { from }) }] as const] : []),
    ...values,
  ];
}

interface ChipOptions {
  readonly language: Language;
  /** Names of what is chosen, except for dates; those that have one wait for it. */
  readonly catalogue: Catalogue | undefined;
  readonly onChange: (state: SearchState) => void;
  /** Called when the tag with the focus was removed and there is no other. */
  readonly onLast: () => void;
}

/** Shows the chosen filters as buttons that remove them. */
export function showChips(
  host: HTMLElement,
  state: SearchState,
  { catalogue, language, onChange, onLast }: ChipOptions,
): void {
  const { remove } = strings(language).search;
  const items = chipsOf(state, catalogue, language).map(([label, without]) => {
    const act = (): void => {
      onChange(without);
    };
    return element('li', {}, button(`${label} ×`, act, { 'aria-label': remove(label) }));
  });
  // The focus stays at its place: on the tag that follows a removed one.
  const focused = [...host.querySelectorAll('button')].findIndex((chip) => chip === document.activeElement);
  host.replaceChildren(...items);
  host.hidden = items.length === 0;
  if (focused < 0) return;
  const next = items[focused] ?? items.at(-1);
  if (next) next.querySelector('button')?.focus();
  else onLast();
}
