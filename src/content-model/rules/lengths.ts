import type { Bilingual } from '../../bulletin/language.ts';
import { type Rule, warning } from './rule.ts';

/** How long each may be, in characters: more than two lines over an article, and more than a list can show of a lead. */
const LIMITS = { title: 110, lead: 500 } as const;

const NAMES = {
  title: { vi: 'Tít', en: 'The title' },
  lead: { vi: 'Sapo', en: 'The lead' },
} as const satisfies Record<keyof typeof LIMITS, Bilingual>;

function message(field: keyof typeof LIMITS, length: number): Bilingual {
  const limit = LIMITS[field];
  return {
    vi: `${NAMES[field].vi} dài ${length} ký tự. Rút còn ${limit} trở xuống.`,
    en: `${NAMES[field].en} is ${length} characters long. Shorten it to ${limit} or fewer.`,
  };
}

/** Titles and leads are short enough to be read at a glance. */
export const lengths: Rule = ({ folders }) =>
  folders.flatMap(({ originals, translations }) =>
    [...originals, ...translations].flatMap(({ document, fields }) =>
      (['title', 'lead'] as const).flatMap((field) => {
        const { length } = Array.from(fields[field] ?? '');
        return length > LIMITS[field]
          ? [warning('lengths', document.at([field]), message(field, length))]
          : [];
      }),
    ),
  );
