import type { CalendarDate } from '../../bulletin/calendar-date.ts';
import { formatDate } from '../../i18n/dates.ts';
import type { Language } from '../../bulletin/language.ts';
import { type DateProblem, parseTypedDate } from '../typed-dates.ts';
import type { DatePickerOptions, DatePickerWords } from './date-picker.ts';
import { element } from './element.ts';

/** What the field and its calendar say. */
export interface DateFieldWords extends DatePickerWords {
  readonly choose: string;
  /** How dates are typed; stands below the field as long as there is no problem. */
  readonly hint: string;
  /** The calendar can't be loaded, and what to do instead. */
  readonly unavailable: string;
  readonly problem: (problem: DateProblem) => string;
}

interface DateFieldOptions extends Pick<DatePickerOptions, 'language' | 'marked'> {
  readonly words: DateFieldWords;
  /** As {@link DatePickerOptions.span}, when the calendar opens. */
  readonly span: () => DatePickerOptions['span'];
  /** Told each date that is typed or chosen; undefined when the field is emptied, nothing when it makes no sense. */
  readonly onChange: (date: CalendarDate | undefined) => void;
}

/** A date as one types it: `21/01/2020`, `01/2020`, `2020`; in English `21 January 2020`. */
function typed(date: CalendarDate, language: Language): string {
  return language === 'vi' ? date.split('-').reverse().join('/') : formatDate(date, language);
}

/** A text field for a day, a month or a year, with a button that opens a calendar. */
export class DateField {
  readonly #input: HTMLInputElement;
  readonly #options: DateFieldOptions;
  readonly #name: string;
  readonly #hint: HTMLElement;
  readonly #problem: HTMLElement;
  readonly #button: HTMLButtonElement;
  #date: CalendarDate | undefined;
  #asking = false;

  constructor(input: HTMLInputElement, options: DateFieldOptions) {
    const { words } = options;
    this.#input = input;
    this.#options = options;
    this.#name = input.labels?.[0]?.textContent.trim() ?? '';
    this.#hint = element('span', { id: `${input.id}-hint`, class: 'soft' }, words.hint);
    this.#problem = element('span', { id: `${input.id}-problem`, class: 'date-problem', role: 'alert' });
    const label = `${words.choose}: ${this.#name}`;
    const attributes = {
      type: 'button',
      class: 'date-control',
      'aria-haspopup': 'dialog',
      'aria-label': label,
    };
    this.#button = element('button', attributes, words.choose);
    input.after(this.#button, element('p', { class: 'date-note' }, this.#hint, this.#problem));
    this.#tell(undefined);
    this.#listen();
  }

  /** The date that stands in the field; a problem with what is typed leaves it as it was. */
  get date(): CalendarDate | undefined {
    return this.#date;
  }

  /** Puts a date into the field, or empties it, and takes back any problem. */
  show(date: CalendarDate | undefined): void {
    this.#date = date;
    this.#input.value = date === undefined ? '' : typed(date, this.#options.language);
    this.complain(undefined);
  }

  /** Tells a problem beside the field; undefined takes it back. */
  complain(problem: string | undefined): void {
    this.#tell(problem);
    if (problem === undefined) this.#input.removeAttribute('aria-invalid');
    else this.#input.setAttribute('aria-invalid', 'true');
  }

  #tell(message: string | undefined): void {
    this.#hint.hidden = message !== undefined;
    this.#problem.textContent = message ?? '';
    this.#input.setAttribute('aria-describedby', message === undefined ? this.#hint.id : this.#problem.id);
  }

  #listen(): void {
    this.#input.addEventListener('change', () => {
      this.#read();
    });
    this.#input.addEventListener('input', () => {
      if (typeof this.#parsed() !== 'object') this.complain(undefined);
    });
    this.#button.addEventListener('click', () => {
      void this.#ask();
    });
  }

  #parsed(): CalendarDate | DateProblem | undefined {
    const text = this.#input.value.trim();
    return text === '' ? undefined : parseTypedDate(text);
  }

  #read(): void {
    const read = this.#parsed();
    if (typeof read === 'object') this.complain(this.#options.words.problem(read));
    else this.#take(read);
  }

  #take(date: CalendarDate | undefined): void {
    this.show(date);
    this.#options.onChange(date);
  }

  async #ask(): Promise<void> {
    if (this.#asking) return;
    this.#asking = true;
    const { words, language, marked, span } = this.#options;
    const picker = await import('./date-picker.ts').catch(() => undefined);
    if (picker === undefined) this.#tell(words.unavailable);
    const chosen = this.#date;
    const date = await picker?.pickDate({ title: this.#name, language, words, chosen, span: span(), marked });
    this.#asking = false;
    // The dialog gives the focus back, but for browsers where a click gave the button none.
    this.#button.focus();
    if (date !== undefined) this.#take(date);
  }
}

/**
 * Makes a text field with an id and a label take dates, typed or chosen in a calendar, which loads when it is first opened.
 * An impossible date puts a message beside the field and changes nothing.
 */
export function dateField(input: HTMLInputElement, options: DateFieldOptions): DateField {
  return new DateField(input, options);
}
