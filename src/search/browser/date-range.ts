import { type CalendarDate, monthOf, periodOf, precisionOf } from '../../bulletin/calendar-date.ts';
import type { Language } from '../../bulletin/language.ts';
import { required } from '../../dom/element.ts';
import { datesWithin } from '../filter.ts';
import type { TypedRange } from '../search-address.ts';
import type { SearchState } from '../search-state.ts';
import { checkRange } from '../typed-dates.ts';
import { type CalendarContent, DateField } from './date-field.ts';
import type { PanelData } from './filter-panel.ts';

type End = 'from' | 'to';
type Range = Pick<SearchState, End>;
const ENDS = ['from', 'to'] as const satisfies readonly End[];

interface DateRangeOptions {
  readonly language: Language;
  readonly state: () => SearchState;
  /** Rejects when the stories can't be loaded. */
  readonly load: () => Promise<PanelData>;
  readonly onChange: (range: Range, how: 'typed' | 'chosen') => void;
}

/** The fields for the first and the last day. */
export class DateRange {
  readonly #options: DateRangeOptions;
  readonly #fields: Readonly<Record<End, DateField>>;

  constructor(host: ParentNode, options: DateRangeOptions) {
    this.#options = options;
    const field = (end: End): DateField =>
      new DateField(required(host, `#search_${end}`, HTMLInputElement), {
        language: options.language,
        calendar: async () => this.#calendar(await options.load()),
        onChange: (how) => {
          this.#take(end, how);
        },
      });
    this.#fields = { from: field('from'), to: field('to') };
  }

  /** Shows the range of a search; what was typed stays where the search has the same date as before. */
  show(state: SearchState): void {
    for (const end of ENDS) this.#fields[end].show(state[end]);
  }

  /** Shows the range of another search, with dates that can't be used as they were typed. */
  open(state: SearchState, typed: TypedRange): void {
    for (const end of ENDS) this.#fields[end].open(state[end], typed[end]);
    this.#check();
  }

  focus(): void {
    this.#fields.from.focus();
  }

  /** Whether both fields make sense. */
  get isSound(): boolean {
    return this.#check() === undefined;
  }

  /** The range as the fields say; undefined where one makes no sense, which has a message and, after `ask`, the focus. */
  read(ask: () => void): Range | undefined {
    const bad = this.#check();
    if (bad === undefined) return this.#range();
    ask();
    this.#fields[bad].focus();
    return undefined;
  }

  /** Which end makes no sense, if any; `last` is blamed for a range that is turned round. */
  #check(last: End = 'from'): End | undefined {
    const bad = ENDS.find((end) => typeof this.#fields[end].read() === 'object');
    const { from, to } = this.#range();
    const problem = checkRange(from, to);
    if (problem && bad !== last) this.#fields[last].report(problem);
    return bad ?? (problem && last);
  }

  /** The dates in the fields; where one is none, that of the search. */
  #range(): Range {
    const { state } = this.#options;
    const [from, to] = ENDS.map((end) => {
      const date = this.#fields[end].parsed();
      return typeof date === 'object' ? state()[end] : date;
    });
    return { ...(from && { from }), ...(to && { to }) };
  }

  #take(end: End, how: 'typed' | 'chosen'): void {
    const bad = this.#check(end);
    const range = this.#range();
    if (bad !== end && !checkRange(range.from, range.to)) this.#options.onChange(range, how);
  }

  #calendar({ catalogue, byWords }: PanelData): CalendarContent {
    const all = catalogue.stories.map(({ date }) => date);
    const within = datesWithin(catalogue, byWords, this.#options.state());
    const dates = within.length > 0 ? within : all;
    const [last, first] = [all[0], all.at(-1)];
    const newest = dates.find((date) => precisionOf(date) !== 'year') ?? dates[0];
    if (!first || !last || !newest) throw new RangeError('There are no stories.');
    return {
      span: { first: periodOf(first).first, last: periodOf(last).last },
      newest: periodOf(newest).last,
      marked: (month) => daysIn(month, dates),
    };
  }
}

/** How many stories there are on each day of a month. */
function daysIn(month: CalendarDate, dates: readonly CalendarDate[]): ReadonlyMap<CalendarDate, number> {
  const counts = new Map<CalendarDate, number>();
  for (const date of dates) {
    if (precisionOf(date) === 'day' && monthOf(date) === month) counts.set(date, (counts.get(date) ?? 0) + 1);
  }
  return counts;
}
