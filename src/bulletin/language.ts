/** The languages of the bulletin; Vietnamese stands first everywhere. */
export const LANGUAGES = ['vi', 'en'] as const;

/** A language of the bulletin, as in `lang` attributes and file names (`vi.mdx`). */
export type Language = (typeof LANGUAGES)[number];

/** A text that is given in both languages. */
export type Bilingual<T = string> = Readonly<Record<Language, T>>;

/** The other of the two languages. */
export function otherLanguage(language: Language): Language {
  return language === 'vi' ? 'en' : 'vi';
}
