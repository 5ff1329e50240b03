import type { Bilingual } from './language.ts';

/** A heading that stories stand under, named in both languages: a topic ("chuyên mục") or a series ("chuyên đề"). */
export interface Heading {
  readonly id: string;
  readonly name: Bilingual;
  readonly description?: Bilingual;
}

/** Who wrote or drew: a person, or a newsroom. */
export interface Author {
  readonly id: string;
  readonly name: Bilingual;
  readonly kind: 'person' | 'newsroom';
}
