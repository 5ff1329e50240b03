import { LIMITS } from '../fields/article.ts';
import type { ContentRule } from './rule.ts';

const NAMES = [
  { field: 'title', vi: 'Tít', en: 'The title' },
  { field: 'lead', vi: 'Sapo', en: 'The lead' },
] as const;

/** Titles and leads are short enough to be read at a glance. */
export const lengths: ContentRule = {
  name: 'lengths',
  looksAt: 'article',
  severity: 'warning',
  find: ({ fields }) =>
    NAMES.flatMap(({ field, vi, en }) => {
      const limit = LIMITS[field];
      const { length } = Array.from(fields[field] ?? '');
      if (length <= limit) return [];
      return {
        at: [field],
        vi: `${vi} dài ${length} ký tự. Rút còn ${limit} trở xuống.`,
        en: `${en} is ${length} characters long. Shorten it to ${limit} or fewer.`,
      };
    }),
};
