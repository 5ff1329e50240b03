import type { Language } from '../bulletin/language.ts';

/** The folder of the QR codes that lead to the pages of stories. */
export const CODE_FOLDER = 'ma-qr';

/** The file in it that leads to a story in a language. */
export function codeFile(story: string, language: Language): string {
  return `${story}.${language}.svg`;
}
