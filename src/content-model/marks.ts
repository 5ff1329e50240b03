import type { Bilingual } from '../bulletin/language.ts';

/**
 * What `npm run new` puts where words are still missing, in the language of the file: to be written, to be translated.
 * A file that has one isn't finished.
 */
export const MARKS = {
  write: { vi: '[cần viết]', en: '[to write]' },
  translate: { vi: '[cần dịch]', en: '[to translate]' },
} as const satisfies Record<string, Bilingual>;

const ALL = Object.values(MARKS).flatMap(({ vi, en }) => [vi, en]);

/** A mark in a text; undefined when it has none. */
export function markIn(text: string): string | undefined {
  return ALL.find((mark) => text.includes(mark));
}
