import { type CalendarDate, dateOf, dateParts, type Period, periodOf } from '../../bulletin/calendar-date.ts';
import type { Language } from '../../bulletin/language.ts';
import { monthName } from '../../i18n/dates.ts';
import { element } from './element.ts';

/** What the chooser of months says. */
export interface MonthChooserWords {
  readonly month: string;
  readonly year: string;
  readonly previousMonth: string;
  readonly nextMonth: string;
}

interface MonthChooserOptions {
  readonly language: Language;
  readonly words: MonthChooserWords;
  /** Whole years; no month outside them can be chosen. */
  readonly limits: Period;
  /** Told how many months further, or back, the calendar is to go. */
  readonly onMove: (months: number) => void;
}

const MONTHS = 12;

/** A list to choose from, of values with their texts. */
function choice(name: string, entries: readonly (readonly [string, string])[]): HTMLSelectElement {
  const options = entries.map(([value, text]) => element('option', { value }, text));
  return element('select', { class: 'date-control', 'aria-label': name }, ...options);
}

function monthChoice(name: string, language: Language): HTMLSelectElement {
  const months = Array.from({ length: MONTHS }, (_, at) => dateOf({ year: 2000, month: at + 1 }));
  return choice(
    name,
    months.map((date, at) => [String(at + 1), monthName(date, language)]),
  );
}

function yearChoice(name: string, limits: Period): HTMLSelectElement {
  const first = dateParts(limits.first).year;
  const last = dateParts(limits.last).year;
  const years = Array.from({ length: last - first + 1 }, (_, at) => String(last - at));
  return choice(
    name,
    years.map((year) => [year, year]),
  );
}

/** The head of a calendar: the months before and after, and lists of months and years. `show` sets it to a day's month. */
export class MonthChooser {
  readonly bar: HTMLElement;
  readonly #limits: Period;
  readonly #month: HTMLSelectElement;
  readonly #year: HTMLSelectElement;
  readonly #previous = element('button', { type: 'button', class: 'date-control' }, '‹');
  readonly #next = element('button', { type: 'button', class: 'date-control' }, '›');
  #shown = 0;

  constructor({ language, words, limits, onMove }: MonthChooserOptions) {
    this.#limits = limits;
    this.#month = monthChoice(words.month, language);
    this.#year = yearChoice(words.year, limits);
    this.#previous.setAttribute('aria-label', words.previousMonth);
    this.#next.setAttribute('aria-label', words.nextMonth);
    this.bar = element('div', { class: 'date-months' }, this.#previous, this.#month, this.#year, this.#next);
    for (const list of [this.#month, this.#year]) {
      list.addEventListener('change', () => {
        onMove(Number(this.#year.value) * MONTHS + Number(this.#month.value) - this.#shown);
      });
    }
    for (const [button, months] of [
      [this.#previous, -1],
      [this.#next, 1],
    ] as const) {
      button.addEventListener('click', () => {
        if (button.ariaDisabled !== 'true') onMove(months);
      });
    }
  }

  show(day: CalendarDate): void {
    const { year, month = 1 } = dateParts(day);
    const { first, last } = periodOf(dateOf({ year, month }));
    this.#shown = year * MONTHS + month;
    this.#month.value = String(month);
    this.#year.value = String(year);
    // Not really disabled: a button that is loses the focus of whoever just pressed it.
    this.#previous.ariaDisabled = String(first <= this.#limits.first);
    this.#next.ariaDisabled = String(last >= this.#limits.last);
  }
}
