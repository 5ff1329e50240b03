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

/** A search as an address tells it. */
export interface ReadAddress {
  readonly state: SearchState;
  readonly problems: readonly AddressProblem[];
}

/** What ids look like: of places paths, of all else words with hyphens. */
const PLACE = /^[a-z0-9]+(?:[-/][a-z0-9]+)*$/;
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

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

  ids(parameter: string, form: RegExp): readonly string[] {
    const texts = [...new Set(this.texts(parameter))];
    for (const text of texts) if (!form.test(text)) this.refuse(parameter, text);
    return texts.filter((text) => form.test(text));
  }

  date(parameter: string): CalendarDate | undefined {
    const text = this.one(parameter);
    if (text === undefined) return undefined;
    const date = parseTypedDate(text);
    if (typeof date === 'string') return date;
    this.refuse(parameter, text);
    return undefined;
  }

  order(parameter: string, values: (typeof ORDER_VALUES)[Language]): SearchOrder {
    const text = this.one(parameter);
    if (text === undefined) return 'relevance';
    if (text === values.newest) return 'newest';
    if (text === values.oldest) return 'oldest';
    this.refuse(parameter, text);
    return 'relevance';
  }

  refuseAllBut(parameters: readonly string[]): void {
    for (const [parameter, value] of this.#given)
      if (!parameters.includes(parameter)) this.refuse(parameter, value);
  }
}

/**
 * Reads the search of an address' query (`?q=…`, with or without the mark). Dates may be ISO or as typed. What can't be
 * used is reported, never applied; of a range that is turned round neither end is.
 */
export function readSearchAddress(query: string, language: Language): ReadAddress {
  const names = PARAMETERS[language];
  const reader = new AddressReader(query);
  const [from, to] = [reader.date(names.from), reader.date(names.to)];
  const reversed = checkRange(from, to) !== undefined;
  if (reversed) reader.refuse(names.to, `${from ?? ''} – ${to ?? ''}`);
  const state: SearchState = {
    words: reader.texts(names.words).join(' '),
    ...(from !== undefined && !reversed && { from }),
    ...(to !== undefined && !reversed && { to }),
    places: reader.ids(names.places, PLACE),
    topics: reader.ids(names.topics, ID),
    authors: reader.ids(names.authors, ID),
    order: reader.order(names.order, ORDER_VALUES[language]),
  };
  reader.refuseAllBut(Object.values(names));
  return { state, problems: reader.problems };
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
