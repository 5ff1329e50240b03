import {
  type CalendarDate,
  calendarDate,
  monthOf,
  type Period,
  periodOf,
  precisionOf,
} from '../../bulletin/calendar-date.ts';
import type { Language } from '../../bulletin/language.ts';
import { required } from '../../dom/element.ts';
import { placePicker } from '../../dom/place-picker.ts';
import { strings } from '../../i18n/strings.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Stories } from '../engine.ts';
import { chart, facetCounts, sharedCounts } from '../filter.ts';
import { placeOptions } from '../place-options.ts';
import type { SearchOrder, SearchState } from '../search-state.ts';
import { checkRange } from '../typed-dates.ts';
import { DateField } from './date-field.ts';
import { ResultsChart } from './results-chart.ts';

const FACETS = ['topics', 'authors'] as const;
type BoxFacet = (typeof FACETS)[number];

/** The order of the options of the page's list. */
const ORDERS = ['relevance', 'newest', 'oldest'] as const satisfies readonly SearchOrder[];

/** Years that the calendar offers as long as it isn't known which have stories. */
const ANY_TIME: Period = { first: calendarDate('2000-01-01'), last: calendarDate('2029-12-31') };

/** What the panel shows: the catalogue, and what the words found, when there were any. */
export interface PanelData {
  readonly catalogue: Catalogue;
  readonly byWords: Stories | undefined;
  readonly found: Stories;
}

interface PanelOptions {
  readonly form: HTMLFormElement;
  readonly language: Language;
  /** Gives the search as it is now. */
  readonly state: () => SearchState;
  /** Called with the search that was chosen. */
  readonly onChange: (state: SearchState) => void;
  /** Called when the panel is opened, and wants data. */
  readonly onOpen: () => void;
}

/** The filters of a search: dates, places, topics, authors, the order, and the chart. */
export class FilterPanel {
  readonly #options: PanelOptions;
  readonly #details: HTMLDetailsElement;
  readonly #order: HTMLSelectElement;
  readonly #dates: Readonly<Record<'from' | 'to', DateField>>;
  readonly #chart: ResultsChart;
  #data: PanelData | undefined;

  constructor(options: PanelOptions) {
    const { form, language, state, onChange } = options;
    this.#options = options;
    this.#details = required(form, '.search-filters', HTMLDetailsElement);
    this.#order = required(form, '#search_order', HTMLSelectElement);
    this.#dates = { from: this.#dateField('from'), to: this.#dateField('to') };
    this.#chart = new ResultsChart(required(form, '#search_chart', HTMLElement), {
      language,
      onPick: (date) => {
        onChange({ ...state(), from: date, to: date });
      },
    });
    this.#listen();
    this.#pickPlaces();
    this.#details.hidden = false;
  }

  get isOpen(): boolean {
    return this.#details.open;
  }

  /** Puts a search into the panel; one that has filters opens it. */
  show(state: SearchState, filtered: boolean): void {
    for (const end of ['from', 'to'] as const) this.#dates[end].show(state[end]);
    for (const facet of FACETS) {
      for (const box of this.#boxes(facet)) box.checked = state[facet].includes(box.value);
    }
    this.#order.selectedIndex = ORDERS.indexOf(state.order);
    if (filtered) this.#details.open = true;
  }

  /** Shows counts and the chart. */
  fill(data: PanelData): void {
    this.#data = data;
    const { state } = this.#options;
    this.#offerPlaces();
    for (const facet of FACETS) {
      const counts = facetCounts(data.catalogue, data.byWords, state(), facet);
      for (const place of this.#group(facet).querySelectorAll<HTMLElement>('[data-facet-count]')) {
        place.textContent = `(${counts.get(place.dataset.facetCount ?? '') ?? 0})`;
      }
    }
    this.#chart.show(chart(data.catalogue, data.found, state()));
  }

  /** Lets the list of places begin where somebody was waiting for it. */
  #offerPlaces(): void {
    const input = required(this.#options.form, '#search_place', HTMLInputElement);
    if (input === document.activeElement) input.dispatchEvent(new Event('input'));
  }

  #group(facet: BoxFacet): HTMLFieldSetElement {
    return required(this.#options.form, `[data-facet="${facet}"]`, HTMLFieldSetElement);
  }

  #boxes(facet: BoxFacet): readonly HTMLInputElement[] {
    return [...this.#group(facet).querySelectorAll('input')];
  }

  #listen(): void {
    const { state, onChange, onOpen } = this.#options;
    for (const facet of FACETS) {
      this.#group(facet).addEventListener('change', () => {
        const ticked = this.#boxes(facet).filter(({ checked }) => checked);
        onChange({ ...state(), [facet]: ticked.map(({ value }) => value) });
      });
    }
    this.#order.addEventListener('change', () => {
      onChange({ ...state(), order: ORDERS[this.#order.selectedIndex] ?? 'relevance' });
    });
    this.#details.addEventListener('toggle', () => {
      if (this.#details.open) onOpen();
    });
  }

  #pickPlaces(): void {
    const { form, language, state, onChange } = this.#options;
    const { search, stories } = strings(language);
    placePicker(required(form, '#search_place', HTMLInputElement), {
      words: search.place,
      suggest: (text) => {
        if (this.#data === undefined) return [];
        const { catalogue, byWords } = this.#data;
        const counts = {
          own: facetCounts(catalogue, byWords, state(), 'places'),
          shared: sharedCounts(catalogue, byWords, state()),
        };
        return placeOptions(text, catalogue, counts, language).map(({ id, label, count, shared }) => ({
          id,
          label,
          note: count > 0 ? stories(count) : search.place.onlyShared(shared),
        }));
      },
      onPick: (id) => {
        onChange({ ...state(), places: [...new Set([...state().places, id])] });
      },
    });
  }

  #dateField(end: 'from' | 'to'): DateField {
    const { form, language, state, onChange } = this.#options;
    return new DateField(required(form, `#search_${end}`, HTMLInputElement), {
      language,
      span: () => this.#span(),
      marked: (month) => this.#daysOf(month),
      onChange: (date) => {
        const { from, to, ...rest } = { ...state(), [end]: date };
        const problem = checkRange(from, to);
        if (problem) this.#dates[end].report(problem);
        else onChange({ ...rest, ...(from && { from }), ...(to && { to }) });
      },
    });
  }

  #span(): Period {
    const stories = this.#data?.catalogue.stories ?? [];
    const [newest, oldest] = [stories[0], stories.at(-1)];
    return newest && oldest
      ? { first: periodOf(oldest.date).first, last: periodOf(newest.date).last }
      : ANY_TIME;
  }

  #daysOf(month: CalendarDate): ReadonlyMap<CalendarDate, number> {
    const counts = new Map<CalendarDate, number>();
    for (const { date } of this.#data?.catalogue.stories ?? []) {
      if (precisionOf(date) === 'day' && monthOf(date) === month)
        counts.set(date, (counts.get(date) ?? 0) + 1);
    }
    return counts;
  }
}
