import type { CalendarDate } from '../../bulletin/calendar-date.ts';
import { button, element } from '../../dom/element.ts';
import { typedForm } from '../../i18n/dates.ts';
import { strings } from '../../i18n/strings.ts';
import { type DateProblem, parseTypedDate } from '../typed-dates.ts';
import type { DatePickerOptions } from './date-picker.ts';

/** What the calendar of a field shows. */
export type CalendarContent = Pick<DatePickerOptions, 'span' | 'newest' | 'marked'>;

interface DateFieldOptions extends Pick<DatePickerOptions, 'language'> {
  /** Asked for when the calendar opens; rejects when it can't be had. */
  readonly calendar: () => Promise<CalendarContent>;
  /** Called when a date was typed, chosen in the calendar, or taken out; not for one that makes no sense. */
  readonly onChange: (how: 'typed' | 'chosen') => void;
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
  #shown: CalendarDate | undefined;
  #asking = false;

  /**
   * Makes a text field with an id and a label take dates, typed or chosen in a calendar, which loads when it is first
   * opened. A date that makes no sense stays as it was typed, with a message beside the field.
   */
  constructor(input: HTMLInputElement, options: DateFieldOptions) {
    this.#input = input;
    this.#options = options;
    this.#words = strings(options.language).search;
    this.#name = input.labels?.[0]?.textContent.trim() ?? '';
    this.#hint = element('span', { id: `${input.id}-hint`, class: 'soft' }, this.#words.dateHint);
    this.#problem = element('span', { id: `${input.id}-problem`, class: 'date-problem', role: 'alert' });
    const { choose } = this.#words.date;
    const attributes = { class: 'date-control', 'aria-haspopup': 'dialog' };
    this.#button = button(choose, () => void this.#ask(), attributes);
    input.after(this.#button, element('p', { class: 'date-note' }, this.#hint, this.#problem));
    this.#write(undefined);
    this.#listen();
  }

  /** Shows the date of a search. What was typed for the same one stays: a date half typed, or one that makes no sense. */
  show(date: CalendarDate | undefined): void {
    if (date !== this.#shown) this.open(date);
  }

  /** Shows the date of another search, or a text that is none with its message, in place of whatever was typed. */
  open(date: CalendarDate | undefined, text?: string): void {
    this.#shown = date;
    this.#write(date);
    if (text === undefined) return;
    this.#input.value = text;
    this.read();
  }

  /** The date in the field, if there is any; reports what is wrong with it. */
  read(): CalendarDate | DateProblem | undefined {
    const read = this.parsed();
    this.report(typeof read === 'object' ? read : undefined);
    return read;
  }

  /** Reports a problem beside the field; undefined removes it. */
  report(problem: DateProblem | undefined): void {
    this.#describe(problem && this.#words.dateProblems[problem.kind]);
    if (problem === undefined) this.#input.removeAttribute('aria-invalid');
    else this.#input.setAttribute('aria-invalid', 'true');
  }

  focus(): void {
    this.#input.focus();
  }

  /** Shows a message in place of the hint. */
  #describe(message: string | undefined): void {
    this.#hint.hidden = message !== undefined;
    this.#problem.textContent = message ?? '';
    this.#input.setAttribute('aria-describedby', message === undefined ? this.#hint.id : this.#problem.id);
  }

  #listen(): void {
    this.#input.addEventListener('change', () => {
      const read = this.read();
      if (typeof read === 'object') return;
      this.#write(read);
      this.#options.onChange('typed');
    });
    this.#input.addEventListener('input', () => {
      if (typeof this.parsed() !== 'object') this.report(undefined);
    });
  }

  /** The date in the field, without a word about what is wrong with it. */
  parsed(): CalendarDate | DateProblem | undefined {
    const text = this.#input.value.trim();
    return text === '' ? undefined : parseTypedDate(text);
  }

  #write(date: CalendarDate | undefined): void {
    const text = date === undefined ? '' : typedForm(date, this.#options.language);
    const name = `${this.#words.date.choose}: ${this.#name}`;
    this.#input.value = text;
    // The calendar gives the focus back to its button, which says what was chosen.
    this.#button.setAttribute('aria-label', text === '' ? name : `${name}, ${text}`);
    this.report(undefined);
  }

  async #ask(): Promise<void> {
    if (this.#asking) return;
    this.#asking = true;
    const date = await this.#pick().catch(() => {
      this.#describe(this.#words.date.unavailable);
      return undefined;
    });
    this.#asking = false;
    if (date !== undefined) this.#write(date);
    // The dialog gives the focus back, but for browsers where a click gave the button none.
    this.#button.focus();
    if (date !== undefined) this.#options.onChange('chosen');
  }

  async #pick(): Promise<CalendarDate | undefined> {
    const { language, calendar } = this.#options;
    const [{ pickDate }, content] = await Promise.all([import('./date-picker.ts'), calendar()]);
    const read = this.parsed();
    const chosen = typeof read === 'object' ? undefined : read;
    return pickDate({ ...content, title: this.#name, language, chosen });
  }
}
