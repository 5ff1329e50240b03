import type { Language } from '../bulletin/language.ts';

interface Labels {
  readonly footnotes: string;
  /** `{reference}` stands for the note's number. */
  readonly backToNote: string;
  readonly table: (number: number) => string;
  readonly gallery: (pictures: number) => string;
  readonly editorNote: string;
}

/** Words that the rendering adds to an article's own. */
export const LABELS = {
  vi: {
    footnotes: 'Chú thích',
    backToNote: 'Về chỗ chú thích {reference}',
    table: (number) => `Bảng ${number}`,
    gallery: (pictures) => `Chùm ${pictures} ảnh`,
    editorNote: 'Ghi chú của Ban biên tập',
  },
  en: {
    footnotes: 'Footnotes',
    backToNote: 'Back to reference {reference}',
    table: (number) => `Table ${number}`,
    gallery: (pictures) => `Gallery of ${pictures} pictures`,
    editorNote: 'Editor’s note',
  },
} as const satisfies Record<Language, Labels>;

const UNITS = [
  ['MB', 1_000_000],
  ['KB', 1_000],
] as const;

/** Size of a file as printed: `1,2 MB` in Vietnamese, `1.2 MB` in English. */
export function fileSize(bytes: number, language: Language): string {
  const [unit, size] = UNITS.find((one) => bytes >= one[1]) ?? ['KB', 1_000];
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: unit === 'MB' ? 1 : 0 });
  return `${number.format(Math.max(bytes / size, 1))} ${unit}`;
}
