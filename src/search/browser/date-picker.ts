import { type CalendarDate, monthOf, type Period, periodOf, yearOf } from '../../bulletin/calendar-date.ts';
import type { Language } from '../../bulletin/language.ts';
import { formatDate } from '../../i18n/dates.ts';
import { dayAfterKey, monthsLater, within } from './calendar-moves.ts';
import { element } from './element.ts';
import { MonthChooser, type MonthChooserWords } from './month-chooser.ts';
import { type MonthGrid, monthGrid, type MonthGridWords } from './month-grid.ts';

/** What the dialog says. */
export interface DatePickerWords extends MonthChooserWords, MonthGridWords {
  readonly close: string;
  /** How days with stories look. */
  readonly marked: string;
  /** Choosing a whole month or year, given as printed. */
  readonly whole: (period: string) => string;
}

/** What a dialog with a calendar is made of. */
export interface DatePickerOptions {
  readonly title: string;
  readonly language: Language;
  readonly words: DatePickerWords;
  /** The day, month or year that is chosen so far. */
  readonly chosen: CalendarDate | undefined;
  /** From the first to the last day with stories: the calendar holds their years, and opens at the last. */
  readonly span: Period;
  /** Numbers of stories by day, in a month (`YYYY-MM`). */
  readonly marked: (month: CalendarDate) => ReadonlyMap<CalendarDate, number>;
}

const TITLE = 'date-picker-title';
const MONTH = 'date-picker-month';

class DatePicker {
  readonly dialog = element('dialog', { class: 'date-picker ui', 'aria-labelledby': TITLE, closedby: 'any' });
  picked: CalendarDate | undefined;
  readonly #options: DatePickerOptions;
  readonly #limits: Period;
  readonly #chooser: MonthChooser;
  readonly #monthName = element('p', { id: MONTH, class: 'sr-only', role: 'status' });
  readonly #days = element('div', { class: 'date-days' });
  readonly #wholes = element('div', { class: 'date-wholes' });
  #grid: MonthGrid | undefined;
  #month: CalendarDate | undefined;
  /** The day that stands in the order of the Tab key. */
  #day: CalendarDate;

  constructor(options: DatePickerOptions) {
    const { span, chosen, language, words } = options;
    this.#options = options;
    this.#limits = { first: periodOf(yearOf(span.first)).first, last: periodOf(yearOf(span.last)).last };
    this.#day = within(this.#limits, chosen === undefined ? span.last : periodOf(chosen).first);
    const onMove = (months: number): void => {
      this.#show(monthsLater(this.#day, months));
    };
    this.#chooser = new MonthChooser({ language, words, limits: this.#limits, onMove });
    this.#build();
    this.#days.addEventListener('click', ({ target }) => {
      const day = this.#dayAt(target);
      if (day !== undefined) this.#pick(day);
    });
    this.#days.addEventListener('keydown', (event) => {
      if (!event.altKey && !event.ctrlKey && !event.metaKey && this.#move(event)) event.preventDefault();
    });
    this.#show(this.#day);
  }

  focusDay(): void {
    this.#grid?.buttons.get(this.#day)?.focus();
  }

  #build(): void {
    const { title, words } = this.#options;
    const heading = element('h2', { id: TITLE, class: 'date-title' }, title);
    const close = this.#button(words.close, () => {
      this.dialog.close();
    });
    const legend = element('p', { class: 'date-legend soft' }, words.marked);
    const head = element('div', { class: 'date-head' }, heading, close);
    this.dialog.append(head, this.#chooser.bar, this.#monthName, this.#days, legend, this.#wholes);
  }

  #button(text: string, act: () => void): HTMLButtonElement {
    const button = element('button', { type: 'button', class: 'date-control' }, text);
    button.addEventListener('click', act);
    return button;
  }

  #pick(date: CalendarDate): void {
    this.picked = date;
    this.dialog.close();
  }

  #show(day: CalendarDate): void {
    this.#day = within(this.#limits, day);
    const month = monthOf(this.#day);
    if (month !== undefined && month !== this.#month) this.#draw(month);
    for (const [date, button] of this.#grid?.buttons ?? []) button.tabIndex = date === this.#day ? 0 : -1;
  }

  #draw(month: CalendarDate): void {
    const { language, words, chosen, marked } = this.#options;
    this.#month = month;
    this.#chooser.show(month);
    this.#monthName.textContent = formatDate(month, language);
    this.#grid = monthGrid(month, { language, chosen, marked: marked(month), words });
    this.#grid.table.setAttribute('aria-labelledby', MONTH);
    this.#days.replaceChildren(this.#grid.table);
    const wholes = [month, yearOf(month)].map((period) => {
      const button = this.#button(words.whole(formatDate(period, language)), () => {
        this.#pick(period);
      });
      if (period === chosen) button.ariaCurrent = 'date';
      return button;
    });
    this.#wholes.replaceChildren(...wholes);
  }

  #dayAt(target: EventTarget | null): CalendarDate | undefined {
    for (const [day, button] of this.#grid?.buttons ?? []) if (button === target) return day;
    return undefined;
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
export function pickDate(options: DatePickerOptions): Promise<CalendarDate | undefined> {
  const picker = new DatePicker(options);
  document.body.append(picker.dialog);
  picker.dialog.showModal();
  picker.focusDay();
  return new Promise((resolve) => {
    picker.dialog.addEventListener('close', () => {
      picker.dialog.remove();
      resolve(picker.picked);
    });
  });
}
