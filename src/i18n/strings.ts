import type { Language } from '../bulletin/language.ts';
import { en } from './en.ts';
import { vi } from './vi.ts';

/** The interface's words: every key stands in both languages; functions where word order differs. */
export type Strings = typeof vi;

const STRINGS = { vi, en } as const satisfies Record<Language, Strings>;

/** The interface's words in a language. */
export function strings(language: Language): Strings {
  return STRINGS[language];
}
