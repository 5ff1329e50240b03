import type { Language } from '../../bulletin/language.ts';
import { required } from '../../dom/element.ts';
import { strings } from '../../i18n/strings.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Stories } from '../engine.ts';
import { chart, facetCounts, withRange } from '../filter.ts';
import type { TypedRange } from '../search-address.ts';
import type { SearchOrder, SearchState } from '../search-state.ts';
import { DateRange } from './date-range.ts';
import { FilterSheet } from './filter-sheet.ts';
import { PlaceFilter } from './place-filter.ts';
import { ResultsChart } from './results-chart.ts';

const BOX_FACETS = ['topics', 'authors'] as const;
type BoxFacet = (typeof BOX_FACETS)[number];

/** The order of the options of the page's list. */
const ORDERS = ['relevance', 'newest', 'oldest'] as const satisfies readonly SearchOrder[];

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
  /** Gives what the panel shows of it; rejects when that can't be loaded. */
  readonly load: () => Promise<PanelData>;
  /** Called with the search that was chosen, and whether a sheet was closed for it, so that its results are to be shown. */
  readonly onChange: (state: SearchState, fromSheet: boolean) => void;
}

/** The filters of a search: dates, places, topics, authors, the order, and the chart. */
export class FilterPanel {
  readonly #options: PanelOptions;
  readonly #host = required(document, '.search-filters', HTMLElement);
  readonly #opener = required(document, '[data-open-filters]', HTMLButtonElement);
  readonly #order = required(this.#host, '#search_order', HTMLSelectElement);
  readonly #dates: DateRange;
  readonly #places: PlaceFilter;
  readonly #chart: ResultsChart;
  readonly #sheet: FilterSheet;
  #data: PanelData | 'loading' | 'failed' = 'loading';
  #isUsed = false;
  /** Counts fillings: data that come after newer ones were asked for are dropped. */
  #turn = 0;

  constructor(options: PanelOptions) {
    const { form, language, state, load } = options;
    const { search } = strings(language);
    this.#options = options;
    this.#sheet = new FilterSheet({
      opener: this.#opener,
      filters: this.#host,
      form: form.id,
      words: { title: search.filter, close: search.date.close, submit: search.submit },
      onOpen: () => void this.fill(),
    });
    this.#dates = new DateRange(this.#host, {
      language,
      state,
      load,
      onChange: (range, how) => {
        this.#choose(withRange(state(), range), how === 'chosen');
      },
    });
    this.#places = new PlaceFilter(required(this.#host, '#search_place', HTMLInputElement), {
      language,
      state,
      data: () => this.#data,
      onChange: (places) => {
        this.#choose({ ...state(), places });
      },
      onRetry: () => void this.fill(),
    });
    this.#chart = new ResultsChart(required(this.#host, '#search_chart', HTMLElement), {
      language,
      onPick: (date) => {
        this.#choose({ ...state(), from: date, to: date });
      },
    });
    this.#listen();
    this.#host.hidden = false;
    this.#opener.hidden = false;
  }

  /** Whether counts and the chart are wanted: somebody has used the panel. */
  get isUsed(): boolean {
    return this.#isUsed;
  }

  /** Puts a search into the panel. What was typed and isn't part of a search yet stays. */
  show(state: SearchState): void {
    this.#dates.show(state);
    this.#places.show(state);
    this.#tick(state);
  }

  /** Puts another search into the panel in place of all that was typed, with dates that can't be used as they are. */
  open(state: SearchState, typed: TypedRange): void {
    this.#dates.open(state, typed);
    this.#places.open(state);
    this.#tick(state);
  }

  /** The search as the fields say; undefined where one makes no sense, which then has a message and the focus. */
  read(): SearchState | undefined {
    const ask = (): void => {
      this.#sheet.open();
    };
    const range = this.#dates.read(ask);
    if (range === undefined) return undefined;
    const places = this.#places.read(ask);
    return places && { ...withRange(this.#options.state(), range), places };
  }

  /** Takes the sheet away; false where none is open. */
  close(): boolean {
    const { isOpen } = this.#sheet;
    this.#sheet.close();
    return isOpen;
  }

  /** Whether no date makes no sense. */
  get isSound(): boolean {
    return this.#dates.isSound;
  }

  /** Gives the focus to the filters: the button that opens them, or the first of them where they are in view anyway. */
  focus(): void {
    if (this.#sheet.isNeeded) this.#opener.focus();
    else this.#dates.focus();
  }

  /** Brings what stands below the button that opens the sheet into view, where there is such a button. */
  revealResults(): void {
    this.#opener.scrollIntoView({ block: 'start' });
  }

  /** Shows counts and the chart, once they are loaded. */
  async fill(): Promise<void> {
    const turn = ++this.#turn;
    this.#isUsed = true;
    if (this.#data === 'failed') this.#data = 'loading';
    const data = await this.#options.load().catch(() => 'failed' as const);
    if (turn !== this.#turn) return;
    this.#data = data;
    this.#places.refresh();
    if (data !== 'failed') this.#draw(data);
  }

  #draw({ catalogue, byWords, found }: PanelData): void {
    const state = this.#options.state();
    this.#places.show(state);
    for (const facet of BOX_FACETS) {
      const counts = facetCounts(catalogue, byWords, state, facet);
      for (const place of this.#group(facet).querySelectorAll<HTMLElement>('[data-facet-count]')) {
        place.textContent = `(${counts.get(place.dataset.facetCount ?? '') ?? 0})`;
      }
    }
    this.#chart.show(chart(catalogue, found, state));
  }

  #tick(state: SearchState): void {
    for (const facet of BOX_FACETS) {
      for (const box of this.#boxes(facet)) box.checked = state[facet].includes(box.value);
    }
    this.#order.selectedIndex = ORDERS.indexOf(state.order);
  }

  /** A choice ends a visit to the sheet, but not a date that is typed: the other one may follow. */
  #choose(state: SearchState, isDone = true): void {
    this.#options.onChange(state, isDone && this.close());
  }

  #group(facet: BoxFacet): HTMLFieldSetElement {
    return required(this.#host, `[data-facet="${facet}"]`, HTMLFieldSetElement);
  }

  #boxes(facet: BoxFacet): readonly HTMLInputElement[] {
    return [...this.#group(facet).querySelectorAll('input')];
  }

  #listen(): void {
    const { state } = this.#options;
    for (const facet of BOX_FACETS) {
      this.#group(facet).addEventListener('change', () => {
        const ticked = this.#boxes(facet).filter(({ checked }) => checked);
        this.#choose({ ...state(), [facet]: ticked.map(({ value }) => value) });
      });
    }
    this.#order.addEventListener('change', () => {
      this.#choose({ ...state(), order: ORDERS[this.#order.selectedIndex] ?? 'relevance' });
    });
    for (const event of ['focusin', 'pointerenter']) {
      this.#host.addEventListener(event, () => {
        if (!this.#isUsed || this.#data === 'failed') void this.fill();
      });
    }
  }
}
