import type { Bilingual } from '../bulletin/language.ts';

/** What pages that list stories say of themselves to search engines, which show it below their titles. */
export const DESCRIPTIONS = {
  vi: {
    all: 'Tất cả tin của bản tin, mới nhất trước',
    about: (place: string) => `Tin về ${place}, mới nhất trước`,
    dated: (period: string) => `Tin ${period}, mới nhất trước`,
    by: (author: string) => `Tin bài của ${author}, mới nhất trước`,
    under: (heading: string) => `Tin thuộc “${heading}”, mới nhất trước`,
  },
  en: {
    all: 'All stories of the bulletin, newest first',
    about: (place: string) => `Stories about ${place}, newest first`,
    dated: (period: string) => `Stories from ${period}, newest first`,
    by: (author: string) => `Stories by ${author}, newest first`,
    under: (heading: string) => `Stories under “${heading}”, newest first`,
  },
} as const satisfies Bilingual<object>;
