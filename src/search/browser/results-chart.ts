import { calendarDate, type CalendarDate, precisionOf, yearOf } from '../../bulletin/calendar-date.ts';
import type { Language } from '../../bulletin/language.ts';
import { element } from '../../dom/element.ts';
import { formatDate } from '../../i18n/dates.ts';
import { strings } from '../../i18n/strings.ts';
import type { ChartData } from '../filter.ts';
import { drawBar } from './chart-bar.ts';

interface ChartOptions {
  readonly language: Language;
  /** Called with the year or month of a bar that is chosen. */
  readonly onPick: (date: CalendarDate) => void;
}

/** More bars than this are one stop of the Tab key, with arrow keys between them. */
const MANY = 15;

/**
 * Results by year, or by month inside a year. Stories that no bar has are counted in words; without bars the chart is
 * hidden. When a bar that has the focus goes, the focus passes to the chart as a whole.
 */
export class ResultsChart {
  readonly #host: HTMLElement;
  readonly #options: ChartOptions;
  readonly #caption = element('p');
  readonly #list = element('ul', { class: 'chart-bars plain' });
  readonly #group = element('div', { tabindex: '-1' }, this.#list);
  readonly #note = element('p', { class: 'soft' });
  #bars: readonly HTMLButtonElement[] = [];

  /** Draws nothing yet. `host` is an element with an id. */
  constructor(host: HTMLElement, options: ChartOptions) {
    this.#host = host;
    this.#options = options;
    this.#caption.id = `${host.id}-caption`;
    this.#group.setAttribute('aria-labelledby', this.#caption.id);
    host.append(this.#caption, this.#group, this.#note);
    host.hidden = true;
    this.#list.addEventListener('click', ({ target }) => {
      const bar = this.#barAt(target);
      if (bar) options.onPick(calendarDate(bar.value));
    });
    this.#group.addEventListener('focusin', ({ target }) => {
      this.#letTabStopAt(this.#barAt(target));
    });
    this.#group.addEventListener('keydown', (event) => {
      if (this.#isToolbar && this.#move(event)) event.preventDefault();
    });
  }

  /** Shows results in place of those before. */
  show({ bars, yearOnly }: ChartData): void {
    const { language } = this.#options;
    const { search, stories } = strings(language);
    const words = search.chart;
    const [first] = bars;
    const year =
      first && precisionOf(first.date) === 'month' ? formatDate(yearOf(first.date), language) : undefined;
    this.#caption.textContent = year === undefined ? words.byYear : words.byMonth(year);
    this.#note.textContent =
      year === undefined || yearOnly === 0 ? '' : words.yearOnly(stories(yearOnly), year);
    this.#host.hidden = bars.length === 0;
    this.#draw(bars);
  }

  get #isToolbar(): boolean {
    return this.#bars.length > MANY;
  }

  /** Bars that stay keep their elements and are not moved, since a moved element loses the focus. */
  #draw(bars: ChartData['bars']): void {
    const focused = this.#barAt(document.activeElement);
    const greatest = Math.max(...bars.map(({ count }) => count));
    this.#bars = bars.map((bar) => {
      const old = this.#bars.find(({ value }) => value === bar.date);
      const button = old ?? element('button', { class: 'chart-bar', type: 'button', value: bar.date });
      drawBar(button, bar, greatest, this.#options.language);
      return button;
    });
    const items = this.#bars.map((button) => button.parentElement ?? element('li', {}, button));
    for (const item of [...this.#list.children]) if (!items.some((kept) => kept === item)) item.remove();
    for (const [at, item] of items.entries()) {
      const there = this.#list.children[at];
      if (there !== item) this.#list.insertBefore(item, there ?? null);
    }
    this.#group.setAttribute('role', this.#isToolbar ? 'toolbar' : 'group');
    this.#letTabStopAt(focused);
    if (focused && !this.#choosable.includes(focused)) this.#group.focus();
  }

  get #choosable(): readonly HTMLButtonElement[] {
    return this.#bars.filter(({ disabled }) => !disabled);
  }

  #barAt(target: EventTarget | null): HTMLButtonElement | undefined {
    return target instanceof Node ? this.#bars.find((button) => button.contains(target)) : undefined;
  }

  #letTabStopAt(bar: HTMLButtonElement | undefined): void {
    const choosable = this.#choosable;
    const stop = bar && choosable.includes(bar) ? bar : choosable.at(-1);
    for (const button of choosable) button.tabIndex = this.#isToolbar && button !== stop ? -1 : 0;
  }

  /** Moves along the bars; false for other keys. */
  #move({ key, target }: KeyboardEvent): boolean {
    const bars = this.#choosable;
    const at = bars.findIndex((button) => button === target);
    const steps = new Map([
      ['ArrowLeft', at - 1],
      ['ArrowRight', at + 1],
      ['Home', 0],
      ['End', bars.length - 1],
    ]);
    const to = steps.get(key);
    if (at < 0 || to === undefined) return false;
    bars[Math.min(Math.max(to, 0), bars.length - 1)]?.focus();
    return true;
  }
}
