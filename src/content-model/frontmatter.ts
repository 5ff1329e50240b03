import { z } from 'astro/zod';
import type { Expectation } from './expectations.ts';
import { date, group, instant, list, listOf, oneOrMore, text, url } from './fields.ts';

const draft = z.boolean('boolean' satisfies Expectation).exactOptional();

const photoWords = { alt: text, caption: text.exactOptional() };

/** The original of a story: all its facts, and its words in one language. */
export const originalSchema = group({
  title: text,
  lead: text,
  date,
  locality: oneOrMore,
  hamlet: text.exactOptional(),
  author: oneOrMore,
  topics: list,
  series: text.exactOptional(),
  photoBy: oneOrMore.exactOptional(),
  photo: group({ src: text, ...photoWords, credit: text.exactOptional() }).exactOptional(),
  source: group({
    name: text,
    author: oneOrMore.exactOptional(),
    photoBy: oneOrMore.exactOptional(),
    date: date.exactOptional(),
    url: url.exactOptional(),
  }).exactOptional(),
  updated: date.exactOptional(),
  corrections: listOf(group({ date, text })).exactOptional(),
  formerIds: list.exactOptional(),
  withdrawn: group({ date, reason: text }).exactOptional(),
  publishAt: instant.exactOptional(),
  draft,
});
/** What an original's frontmatter says. */
export type OriginalFrontmatter = z.output<typeof originalSchema>;

/** The fields of an original that are right, where others may be wrong or missing. */
export const originalFields = originalSchema.partial();
/** Those fields. */
export type OriginalFields = z.output<typeof originalFields>;

/** A translation: its words alone. The corrections are paired with the original's by order. */
export const translationSchema = group({
  title: text,
  lead: text,
  translation: group({
    by: oneOrMore,
    method: z.enum(['human', 'machine', 'machine-reviewed'], 'method' satisfies Expectation),
    date,
  }),
  photo: group(photoWords).exactOptional(),
  corrections: listOf(group({ text: text.exactOptional() })).exactOptional(),
  draft,
});
/** What a translation's frontmatter says. */
export type TranslationFrontmatter = z.output<typeof translationSchema>;

/** The fields of a translation that are right, where others may be wrong or missing. */
export const translationFields = translationSchema.partial();
/** Those fields. */
export type TranslationFields = z.output<typeof translationFields>;

/** A page written by hand: about, contact, … */
export const pageSchema = group({ title: text, description: text.exactOptional() });
