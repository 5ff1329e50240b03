import type { Address } from '../address.ts';
import type { Bulletin } from '../bulletin.ts';
import type { Language } from '../language.ts';

/** A kind of page. */
export interface PageKind<A extends Address, View> {
  /** Addresses of its pages, the same in both languages. */
  readonly paths: (bulletin: Bulletin) => readonly A[];
  /** What the page at an address shows in a language. */
  readonly view: (address: A, bulletin: Bulletin, language: Language) => View;
}
