import { type CalendarDate, dateOf, dateParts, type Period, periodOf } from '../../bulletin/calendar-date.ts';
import type { Language } from '../../bulletin/language.ts';
import { monthName } from '../../i18n/dates.ts';
import { strings } from '../../i18n/strings.ts';
import { button, element } from '../../dom/element.ts';

interface MonthChooserOptions {
  readonly language: Language;
  /** Whole years; no month outside them can be chosen. */
  readonly limits: Period;
  /** Called with how many months further, or back, the calendar is to go. */
  readonly onMove: (months: number) => void;
}

const MONTHS = 12;

/** A list to choose a number from. */
function choice(
  label: string,
  numbers: readonly number[],
  textOf: (value: number) => string,
): HTMLSelectElement {
  const options = numbers.map((value) => element('option', { value: String(value) }, textOf(value)));
  return element('select', { class: 'date-control', 'aria-label': label }, ...options);
}

/** A button to the month before or after, which can be turned off. */
function arrow(text: string, label: string, act: () => void): HTMLButtonElement {
  const made = button(
    text,
    () => {
      if (made.ariaDisabled !== 'true') act();
    },
    { class: 'date-control', 'aria-label': label },
  );
  return made;
}

/** The head of a calendar: the months before and after, and lists of months and years. `show` sets it to a day's month. */
export class MonthChooser {
  readonly bar: HTMLElement;
  readonly #limits: Period;
  readonly #month: HTMLSelectElement;
  readonly #year: HTMLSelectElement;
  readonly #previous: HTMLButtonElement;
  readonly #next: HTMLButtonElement;
  #shown = 0;

  constructor({ language, limits, onMove }: MonthChooserOptions) {
    const words = strings(language).search.date;
    const [first, last] = [dateParts(limits.first).year, dateParts(limits.last).year];
    const years = Array.from({ length: last - first + 1 }, (_, at) => last - at);
    const months = Array.from({ length: MONTHS }, (_, at) => at + 1);
    const nameOf = (month: number): string => monthName(dateOf({ year: first, month }), language);
    this.#limits = limits;
    this.#month = choice(words.month, months, nameOf);
    this.#year = choice(words.year, years, String);
    this.#previous = arrow('‹', words.previousMonth, () => {
      onMove(-1);
    });
    this.#next = arrow('›', words.nextMonth, () => {
      onMove(1);
    });
    this.bar = element('div', { class: 'date-months' }, this.#previous, this.#month, this.#year, this.#next);
    for (const list of [this.#month, this.#year]) {
      list.addEventListener('change', () => {
        onMove(Number(this.#year.value) * MONTHS + Number(this.#month.value) - this.#shown);
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
