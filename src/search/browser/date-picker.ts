import {
  type CalendarDate,
  monthOf,
  parseCalendarDate,
  type Period,
  periodOf,
  yearOf,
} from '../../bulletin/calendar-date.ts';
import type { Language } from '../../bulletin/language.ts';
import { ask } from '../../dom/ask.ts';
import { button, element } from '../../dom/element.ts';
import { formatDate } from '../../i18n/dates.ts';
import { strings } from '../../i18n/strings.ts';
import { dayAfterKey, monthsLater, within } from './calendar-moves.ts';
import { MonthChooser } from './month-chooser.ts';
import { monthGrid } from './month-grid.ts';

/** What a dialog with a calendar is made of. */
export interface DatePickerOptions {
  readonly title: string;
  readonly language: Language;
  /** The day, month or year that is chosen so far. */
  readonly chosen: CalendarDate | undefined;
  /** From the first to the last day with stories: the calendar holds their years. */
  readonly span: Period;
  /** A day in the newest month with stories, where the calendar opens if nothing is chosen. */
  readonly newest: CalendarDate;
  /** Numbers of stories by day, in a month (`YYYY-MM`). */
  readonly marked: (month: CalendarDate) => ReadonlyMap<CalendarDate, number>;
}

const TITLE = 'date-picker-title';
const MONTH = 'date-picker-month';

/** The dialog; it closes with the date that is picked. */
class DatePicker {
  readonly dialog = element('dialog', { class: 'date-picker ui', 'aria-labelledby': TITLE, closedby: 'any' });
  readonly #options: DatePickerOptions;
  readonly #limits: Period;
  readonly #chooser: MonthChooser;
  readonly #monthName = element('p', { id: MONTH, class: 'sr-only', role: 'status' });
  readonly #days = element('div');
  readonly #wholes = element('div', { class: 'date-wholes' });
  #month: CalendarDate | undefined;
  /** The day that stands in the order of the Tab key. */
  #day: CalendarDate;

  constructor(options: DatePickerOptions) {
    const { span, newest, chosen, language } = options;
    this.#options = options;
    this.#limits = { first: periodOf(yearOf(span.first)).first, last: periodOf(yearOf(span.last)).last };
    this.#day = within(this.#limits, chosen === undefined ? newest : periodOf(chosen).first);
    const onMove = (months: number): void => {
      this.#show(monthsLater(this.#day, months));
    };
    this.#chooser = new MonthChooser({ language, limits: this.#limits, onMove });
    this.#build();
    this.#days.addEventListener('click', ({ target }) => {
      const day = this.#dayAt(target);
      if (day !== undefined) this.dialog.close(day);
    });
    this.#days.addEventListener('keydown', (event) => {
      if (!event.altKey && !event.ctrlKey && !event.metaKey && this.#move(event)) event.preventDefault();
    });
    this.#show(this.#day);
  }

  focusDay(): void {
    this.#days.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  }

  #build(): void {
    const { title, language } = this.#options;
    const words = strings(language).search.date;
    const heading = element('h2', { id: TITLE, class: 'date-title' }, title);
    const legend = element('p', { class: 'date-legend soft' }, words.marked);
    const head = element('div', { class: 'date-head' }, heading, this.#closing(words.close, ''));
    this.dialog.append(head, this.#chooser.bar, this.#monthName, this.#days, legend, this.#wholes);
  }

  #closing(text: string, picked: CalendarDate | ''): HTMLButtonElement {
    const close = (): void => {
      this.dialog.close(picked);
    };
    return button(text, close, { class: 'date-control' });
  }

  #show(day: CalendarDate): void {
    this.#day = within(this.#limits, day);
    const month = monthOf(this.#day);
    if (month !== undefined && month !== this.#month) this.#draw(month);
    for (const cell of this.#days.querySelectorAll('button'))
      cell.tabIndex = cell.dataset.date === this.#day ? 0 : -1;
  }

  #draw(month: CalendarDate): void {
    const { language, chosen, marked } = this.#options;
    this.#month = month;
    this.#chooser.show(month);
    this.#monthName.textContent = formatDate(month, language);
    const grid = monthGrid(month, { language, chosen, marked: marked(month) });
    grid.setAttribute('aria-labelledby', MONTH);
    this.#days.replaceChildren(grid);
    const wholes = [month, yearOf(month)].map((period) => {
      const whole = strings(language).search.date.whole(formatDate(period, language));
      const choice = this.#closing(whole, period);
      if (period === chosen) choice.ariaCurrent = 'date';
      return choice;
    });
    this.#wholes.replaceChildren(...wholes);
  }

  #dayAt(target: EventTarget | null): CalendarDate | undefined {
    return target instanceof HTMLElement ? parseCalendarDate(target.dataset.date ?? '') : undefined;
  }

  /** Moves the focus as a key says; false for keys that mean nothing to the calendar. */
  #move({ key, shiftKey, target }: KeyboardEvent): boolean {
    const from = this.#dayAt(target);
    const to = from === undefined ? undefined : dayAfterKey(from, key, shiftKey);
    if (to === undefined) return false;
    this.#show(to);
    this.focusDay();
    return true;
  }
}

/** Asks for a day, a month or a year in a dialog with a calendar; undefined when it is closed without a choice. */
export async function pickDate(options: DatePickerOptions): Promise<CalendarDate | undefined> {
  const picker = new DatePicker(options);
  const closed = ask(picker.dialog);
  picker.focusDay();
  return parseCalendarDate(await closed);
}
