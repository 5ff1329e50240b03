import type { ContentRule } from './rule.ts';

/** How long each may be, in characters: more than two lines over an article, and more than a list can show of a lead. */
const LIMITS = [
  { field: 'title', limit: 110, vi: 'Tít', en: 'The title' },
  { field: 'lead', limit: 500, vi: 'Sapo', en: 'The lead' },
] as const;

/** Titles and leads are short enough to be read at a glance. */
export const lengths: ContentRule = {
  name: 'lengths',
  looksAt: 'article',
  severity: 'warning',
  find: ({ fields }) =>
    LIMITS.flatMap(({ field, limit, vi, en }) => {
      const { length } = Array.from(fields[field] ?? '');
      if (length <= limit) return [];
      return {
        at: [field],
        vi: `${vi} dài ${length} ký tự. Rút còn ${limit} trở xuống.`,
        en: `${en} is ${length} characters long. Shorten it to ${limit} or fewer.`,
      };
    }),
};
