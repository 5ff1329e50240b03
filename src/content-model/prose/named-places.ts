import type { Passage } from '../../bulletin/body.ts';
import type { Language } from '../../bulletin/language.ts';
import { firstOfEach, lineAt } from './lines.ts';

/** A unit that an article names with its kind. */
export interface PlaceAt {
  /** The word for its kind, as the language's names have it: `xã`, `Commune`. */
  readonly kind: string;
  /** The words with capitals behind the kind (in English before it): the name, and what else may be among them. */
  readonly words: string;
  readonly line: number;
}

const CAPITALS = String.raw`\p{Lu}[\p{L}\p{M}’']*(?:(?:[ \n]|-| [-–] )\p{Lu}[\p{L}\p{M}’']*)*`;

const PATTERNS = {
  vi: new RegExp(
    String.raw`(?<![\p{L}\p{M}])(?<kind>[Tt]ỉnh|[Tt]hành phố|TP\.?|[Hh]uyện|[Qq]uận|[Tt]hị xã|[Xx]ã|[Pp]hường|[Tt]hị trấn|[Đđ]ặc khu)[ \n](?<words>${CAPITALS})`,
    'gu',
  ),
  en: new RegExp(
    String.raw`(?<![\p{L}\p{M}])(?<words>${CAPITALS})[ \n](?<kind>Province|City|District|Town|Commune|Ward|Township|Special Zone)(?![\p{L}\p{M}])`,
    'gu',
  ),
} as const satisfies Record<Language, RegExp>;

function kindWritten(kind: string): string {
  return kind.startsWith('TP') ? 'thành phố' : kind;
}

/** Units named with their kind, each name once. */
export function placesNamed(passages: readonly Passage[], language: Language): readonly PlaceAt[] {
  const named = passages.flatMap((passage) => {
    const text = passage.text.normalize('NFC');
    return [...text.matchAll(PATTERNS[language])].map(
      ({ groups: { kind = '', words = '' } = {}, index }): PlaceAt => ({
        kind: language === 'vi' ? kindWritten(kind).toLowerCase() : kind,
        words: words.replace(/\s+/g, ' '),
        line: lineAt({ ...passage, text }, index),
      }),
    );
  });
  return firstOfEach(named, ({ kind, words }) => `${kind} ${words}`);
}
