import type { CalendarDate } from './calendar-date.ts';
import type { Bilingual, Language } from './language.ts';
import type { LocalityId } from './locality.ts';

/** The address of a page that is written by hand, in `content/pages/<id>/`; `segments` are its part of the address. */
export interface StandingAddress {
  readonly kind: 'standing';
  readonly id: string;
  readonly segments: Bilingual;
}

/**
 * What a page is about, apart from its language; `former` is the list of a province's former names. Without `id` (or `date`) it is the kind's index.
 * `page` counts from 1, and 1 is the same as none.
 */
export type Address =
  | { readonly kind: 'front' }
  | { readonly kind: 'search' }
  | { readonly kind: 'search-help' }
  | { readonly kind: 'glossary' }
  | { readonly kind: 'saved' }
  | { readonly kind: 'follow' }
  | { readonly kind: 'letters' }
  | StandingAddress
  | { readonly kind: 'former'; readonly id: LocalityId }
  | ListAddress;

/** An address of a list, which may have further pages. */
export type ListAddress =
  | { readonly kind: 'story' | 'topic' | 'author' | 'series'; readonly id?: string; readonly page?: number }
  | { readonly kind: 'locality'; readonly id?: LocalityId; readonly page?: number }
  | { readonly kind: 'archive'; readonly date?: CalendarDate; readonly page?: number };

/** The address of one story, topic, … with further pages where it goes on. */
export interface SubjectAddress<Kind extends Exclude<ListAddress['kind'], 'archive'>> {
  readonly kind: Kind;
  readonly id: string;
  readonly page?: number;
}

/** An address together with the language of its page. */
export interface Located {
  readonly address: Address;
  readonly language: Language;
}
