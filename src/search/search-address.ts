import type { CalendarDate } from '../bulletin/calendar-date.ts';
import type { Bilingual, Language } from '../bulletin/language.ts';
import type { SearchOrder, SearchState } from './search-state.ts';
import { checkRange, parseTypedDate } from './typed-dates.ts';

/** What the parameters of an address are called, in the order that they are written. */
export const PARAMETERS = {
  vi: {
    words: 'q',
    from: 'tu',
    to: 'den',
    places: 'noi',
    topics: 'chuyen-muc',
    authors: 'tac-gia',
    order: 'xep',
  },
  en: {
    words: 'q',
    from: 'from',
    to: 'to',
    places: 'place',
    topics: 'topic',
    authors: 'author',
    order: 'sort',
  },
} as const satisfies Bilingual<Record<keyof SearchState, string>>;

/** Values of the order's parameter; by relevance it is left out. */
export const ORDER_VALUES = {
  vi: { newest: 'moi', oldest: 'cu' },
  en: { newest: 'newest', oldest: 'oldest' },
} as const satisfies Bilingual<Record<Exclude<SearchOrder, 'relevance'>, string>>;

/** A part of an address that can't be used, and was left out. */
export interface AddressProblem {
  readonly parameter: string;
  readonly value: string;
}

/** The ends of a range of dates, as typed. */
export type TypedRange = Readonly<Partial<Record<'from' | 'to', string>>>;

/** A search as an address tells it. */
export interface ReadAddress {
  readonly state: SearchState;
  readonly problems: readonly AddressProblem[];
  /** Dates that can't be used, for their fields to show. */
  readonly typed: TypedRange;
}

class AddressReader {
  readonly problems: AddressProblem[] = [];
  readonly #given: URLSearchParams;

  constructor(query: string) {
    this.#given = new URLSearchParams(query);
  }

  /** The texts of a parameter; empty ones, as forms send them, count for nothing. */
  texts(parameter: string): readonly string[] {
    return this.#given
      .getAll(parameter)
      .map((text) => text.trim())
      .filter((text) => text !== '');
  }

  refuse(parameter: string, value: string): void {
    this.problems.push({ parameter, value });
  }

  /** The first text of a parameter that stands once; further ones are refused. */
  one(parameter: string): string | undefined {
    const [first, ...others] = this.texts(parameter);
    for (const other of others) this.refuse(parameter, other);
    return first;
  }

  /** Each once, whether or not there is such a place, topic or author: only the catalogue knows. */
  ids(parameter: string): readonly string[] {
    return [...new Set(this.texts(parameter))];
  }

  order(parameter: string, values: (typeof ORDER_VALUES)[Language]): SearchOrder {
    const text = this.one(parameter);
    if (text === undefined) return 'relevance';
    if (text === values.newest) return 'newest';
    if (text === values.oldest) return 'oldest';
    this.refuse(parameter, text);
    return 'relevance';
  }

  /** The range between two dates: what can be used of it, and what can't. One that is turned round can't at either end. */
  range({ from: first, to: last }: Readonly<Record<'from' | 'to', string>>): {
    readonly range: Pick<SearchState, 'from' | 'to'>;
    readonly typed: TypedRange;
  } {
    const { date: start, text: startText } = this.#date(first);
    const { date: end, text: endText } = this.#date(last);
    if (checkRange(start, end) !== undefined) {
      this.refuse(last, `${startText ?? ''} – ${endText ?? ''}`);
      return { range: {}, typed: { from: startText ?? '', to: endText ?? '' } };
    }
    return {
      range: { ...(start && { from: start }), ...(end && { to: end }) },
      typed: { ...(!start && startText && { from: startText }), ...(!end && endText && { to: endText }) },
    };
  }

  #date(parameter: string): { readonly text?: string; readonly date?: CalendarDate } {
    const text = this.one(parameter);
    if (text === undefined) return {};
    const date = parseTypedDate(text);
    if (typeof date === 'string') return { text, date };
    this.refuse(parameter, text);
    return { text };
  }
}

/**
 * Reads the search of an address' query (`?q=…`, with or without the mark). Dates may be ISO or as typed. What can't be
 * used is reported, never applied. Parameters of others are no concern of ours: pages that link here add theirs
 * (`fbclid`, `utm_source`).
 */
export function readSearchAddress(query: string, language: Language): ReadAddress {
  const names = PARAMETERS[language];
  const reader = new AddressReader(query);
  const { range, typed } = reader.range(names);
  const state: SearchState = {
    words: reader.texts(names.words).join(' '),
    ...range,
    places: reader.ids(names.places),
    topics: reader.ids(names.topics),
    authors: reader.ids(names.authors),
    order: reader.order(names.order, ORDER_VALUES[language]),
  };
  return { state, problems: reader.problems, typed };
}

/** The query of a search's address, without the question mark: `q=dang+vien&tu=2020-01`; empty for no search. */
export function writeSearchAddress(state: SearchState, language: Language): string {
  const names = PARAMETERS[language];
  const order = state.order === 'relevance' ? undefined : ORDER_VALUES[language][state.order];
  const pairs: readonly (readonly [string, string | undefined])[] = [
    [names.words, state.words.trim()],
    [names.from, state.from],
    [names.to, state.to],
    ...state.places.map((id) => [names.places, id] as const),
    ...state.topics.map((id) => [names.topics, id] as const),
    ...state.authors.map((id) => [names.authors, id] as const),
    [names.order, order],
  ];
  const parameters = new URLSearchParams();
  for (const [name, value] of pairs) if (value !== undefined && value !== '') parameters.append(name, value);
  return parameters.toString().replaceAll('%2F', '/');
}
