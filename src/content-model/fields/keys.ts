import { z } from 'astro/zod';
import { originalSchema, translationSchema } from './article.ts';
import { fieldAt, pathsIn } from './field.ts';
import { letterSchema } from './letter.ts';
import { newsroomSchema } from './newsroom.ts';
import { authorSchema, englishPageSchema, headingSchema, localitySchema, pageSchema } from './other-files.ts';
import { date, languages, list, words } from './types.ts';

const FILES = [
  originalSchema,
  translationSchema,
  pageSchema,
  englishPageSchema,
  headingSchema,
  authorSchema,
  localitySchema,
  newsroomSchema,
  letterSchema,
];

/** The names of the fields that are of a type, in any file. */
function keysOf(type: z.ZodType): ReadonlySet<string> {
  const isOfType = (schema: unknown): boolean =>
    schema instanceof z.ZodType &&
    (schema === type || (schema._zod.parent !== undefined && isOfType(schema._zod.parent)));
  const paths = FILES.flatMap((file) => pathsIn(file).filter((path) => isOfType(fieldAt(file, path))));
  return new Set(paths.flatMap((path) => path.slice(-1)));
}

const WORDS = keysOf(words);
const DATES = keysOf(date);
const LISTS = new Set([...keysOf(list), ...keysOf(languages)]);

/** Whether a field of this name holds words, not an id, a date or the like; an abbreviation is a key in capitals. */
export function isWords(key: string): boolean {
  return WORDS.has(key) || /^\p{Lu}/u.test(key);
}

/** Whether a field of this name holds a day, month or year; a year is written as a number. */
export function isDate(key: string): boolean {
  return DATES.has(key);
}

/** Whether a field of this name is a list even with a single entry. */
export function isList(key: string): boolean {
  return LISTS.has(key);
}
