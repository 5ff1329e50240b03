import type { Bilingual } from '../bulletin/language.ts';

/**
 * What `npm run new` puts where words are still missing, in the language of the file: to be written, to be translated.
 * A file that has one isn't finished.
 */
export const MARKS = {
  write: { vi: '[cần viết]', en: '[to write]' },
  translate: { vi: '[cần dịch]', en: '[to translate]' },
} as const satisfies Record<string, Bilingual>;

/** As people leave a mark: in capitals, with spaces, an accent wrong or missing, or with what is to be written behind a colon. */
const MARK =
  /\\?\[\s*(?:c[aâầấẩ]n (?:vi[eêế]t|d[iịí]ch)|to (?:write|translate))(?: (?:thêm|tiếp|lại))?\s*(?:[:.…][^\]\n]{0,200})?\\?\]/iu;

/** A mark in a text, as it stands there; undefined when it has none. */
export function markIn(text: string): string | undefined {
  return text.includes('[') ? MARK.exec(text.normalize('NFC'))?.[0] : undefined;
}
