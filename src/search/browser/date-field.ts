import type { CalendarDate } from '../../bulletin/calendar-date.ts';
import { button, element } from '../../dom/element.ts';
import { typedForm } from '../../i18n/dates.ts';
import { strings } from '../../i18n/strings.ts';
import { type DateProblem, parseTypedDate } from '../typed-dates.ts';
import type { DatePickerOptions } from './date-picker.ts';

interface DateFieldOptions extends Pick<DatePickerOptions, 'language' | 'marked'> {
  /** As {@link DatePickerOptions.span}, when the calendar opens. */
  readonly span: () => DatePickerOptions['span'];
  /** Called with each date that is typed or chosen: undefined when the field is emptied; not for one that makes no sense. */
  readonly onChange: (date: CalendarDate | undefined) => void;
}

/** A text field for a day, a month or a year, with a button that opens a calendar. */
export class DateField {
  readonly #input: HTMLInputElement;
  readonly #options: DateFieldOptions;
  readonly #words: ReturnType<typeof strings>['search'];
  readonly #name: string;
  readonly #hint: HTMLElement;
  readonly #problem: HTMLElement;
  readonly #button: HTMLButtonElement;
  #date: CalendarDate | undefined;
  #asking = false;

  /**
   * Makes a text field with an id and a label take dates, typed or chosen in a calendar, which loads when it is first
   * opened. An impossible date puts a message beside the field and changes nothing.
   */
  constructor(input: HTMLInputElement, options: DateFieldOptions) {
    this.#input = input;
    this.#options = options;
    this.#words = strings(options.language).search;
    this.#name = input.labels?.[0]?.textContent.trim() ?? '';
    this.#hint = element('span', { id: `${input.id}-hint`, class: 'soft' }, this.#words.dateHint);
    this.#problem = element('span', { id: `${input.id}-problem`, class: 'date-problem', role: 'alert' });
    const { choose } = this.#words.date;
    const attributes = { 'aria-haspopup': 'dialog', 'aria-label': `${choose}: ${this.#name}` };
    this.#button = button(choose, () => void this.#ask(), { class: 'date-control', ...attributes });
    input.after(this.#button, element('p', { class: 'date-note' }, this.#hint, this.#problem));
    this.#describe(undefined);
    this.#listen();
  }

  /** Puts a date into the field, or empties it, and removes any problem. */
  show(date: CalendarDate | undefined): void {
    this.#date = date;
    this.#input.value = date === undefined ? '' : typedForm(date, this.#options.language);
    this.report(undefined);
  }

  /** Reports a problem beside the field; undefined removes it. */
  report(problem: DateProblem | undefined): void {
    this.#describe(problem && this.#words.dateProblems[problem.kind]);
    if (problem === undefined) this.#input.removeAttribute('aria-invalid');
    else this.#input.setAttribute('aria-invalid', 'true');
  }

  /** Shows a message in place of the hint. */
  #describe(message: string | undefined): void {
    this.#hint.hidden = message !== undefined;
    this.#problem.textContent = message ?? '';
    this.#input.setAttribute('aria-describedby', message === undefined ? this.#hint.id : this.#problem.id);
  }

  #listen(): void {
    this.#input.addEventListener('change', () => {
      const read = this.#parsed();
      if (typeof read === 'object') this.report(read);
      else this.#take(read);
    });
    this.#input.addEventListener('input', () => {
      if (typeof this.#parsed() !== 'object') this.report(undefined);
    });
  }

  #parsed(): CalendarDate | DateProblem | undefined {
    const text = this.#input.value.trim();
    return text === '' ? undefined : parseTypedDate(text);
  }

  #take(date: CalendarDate | undefined): void {
    this.show(date);
    this.#options.onChange(date);
  }

  async #ask(): Promise<void> {
    if (this.#asking) return;
    this.#asking = true;
    const { language, marked, span } = this.#options;
    const picker = await import('./date-picker.ts').catch(() => undefined);
    if (picker === undefined) this.#describe(this.#words.date.unavailable);
    const chosen = this.#date;
    const date = await picker?.pickDate({ title: this.#name, language, chosen, span: span(), marked });
    this.#asking = false;
    // The dialog gives the focus back, but for browsers where a click gave the button none.
    this.#button.focus();
    if (date !== undefined) this.#take(date);
  }
}
