import { z } from 'astro/zod';
import { parseCalendarDate, precisionOf } from '../bulletin/calendar-date.ts';
import type { Expectation } from './expectations.ts';

/** One line of text that isn't blank. */
export const text = z
  .string('text' satisfies Expectation)
  .trim()
  .min(1, 'text' satisfies Expectation)
  .regex(/^[^\n\r]*$/, 'one-line' satisfies Expectation);

/** YAML gives `2011` as a number; it is never coerced any further. */
function yearAsText(value: unknown): unknown {
  return typeof value === 'number' ? String(value) : value;
}

/** A day, month or year. */
export const date = z.preprocess(
  yearAsText,
  z.string('date' satisfies Expectation).transform((written, context) => {
    const read = parseCalendarDate(written);
    if (read !== undefined) return read;
    context.addIssue({ code: 'custom', message: 'date' satisfies Expectation });
    return z.NEVER;
  }),
);

/** A day, where a month or year won't do. */
export const day = z.string('day' satisfies Expectation).transform((written, context) => {
  const read = parseCalendarDate(written);
  if (read !== undefined && precisionOf(read) === 'day') return read;
  context.addIssue({ code: 'custom', message: 'day' satisfies Expectation });
  return z.NEVER;
});

/** The day on which something ended, `2025-06-30`; where it isn't known, the day by which it had: `by 2025-06-30`. */
export const lastDay = z.string('day' satisfies Expectation).transform((written, context) => {
  const [, by, end = ''] = /^(by +)?(.*)$/s.exec(written) ?? [];
  const until = parseCalendarDate(end);
  if (until !== undefined && precisionOf(until) === 'day')
    return { until, ...(by !== undefined && { untilAtLatest: true as const }) };
  context.addIssue({ code: 'custom', message: 'day' satisfies Expectation });
  return z.NEVER;
});

function isInstant(written: string): boolean {
  const pattern = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?(Z|[+-](0\d|1[0-4]):[0-5]\d)$/;
  return parseCalendarDate(pattern.exec(written)?.[1] ?? '') !== undefined;
}

/** An instant with its offset, ISO 8601. */
export const instant = z
  .string('instant' satisfies Expectation)
  .refine(isInstant, 'instant' satisfies Expectation);

/** An address on the web. */
export const url = z
  .string('url' satisfies Expectation)
  .refine(
    (written) => /^https?:\/\/[^\s/]/i.test(written) && URL.canParse(written),
    'url' satisfies Expectation,
  );

function inList(value: unknown): unknown {
  return typeof value === 'string' ? [value] : value;
}

function distinctTexts(expectation: Expectation) {
  return z
    .tuple([text], text, expectation)
    .refine((entries) => new Set(entries).size === entries.length, 'distinct' satisfies Expectation);
}

/** A list that isn't empty and names nothing twice. */
export const list = distinctTexts('list');

/** One text or such a list; read as a list. */
export const oneOrMore = z.preprocess(inList, distinctTexts('one-or-more'));

/** A group of fields; any other key is an error. */
export function group<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  return z.strictObject(shape, 'group' satisfies Expectation);
}

/** A list of groups. */
export function listOf<Item extends z.ZodType>(item: Item) {
  return z.array(item, 'groups' satisfies Expectation);
}

function forBothLanguages(value: unknown): unknown {
  return typeof value === 'string' ? { vi: value, en: value } : value;
}

/** `{ vi: …, en: … }`, or one text for both. */
export const bilingual = z.preprocess(
  forBothLanguages,
  z.strictObject({ vi: text, en: text }, 'bilingual' satisfies Expectation),
);
