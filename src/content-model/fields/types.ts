import { z } from 'astro/zod';
import { parseCalendarDate, precisionOf } from '../../bulletin/calendar-date.ts';
import type { Expectation } from '../expectations.ts';

/** A JSON Schema (draft 7), as editor programs read it. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** A regular expression for a whole value, and what to say of one that it doesn't match. */
export type Pattern = readonly [pattern: string, message: string];

/** How values of a type are written, for programs that check them while they are typed. */
export interface Written {
  /** The JSON Schema, given the one that Zod makes, which knows too little of values that are changed as they are read. */
  readonly json: (made: JsonSchema) => JsonSchema;
  readonly pattern?: Pattern;
}

/** How the types below are written; those made from one of them by `clone` are written the same. */
export const WRITTEN = z.registry<Written>();

function written<Type extends z.ZodType>(type: Type, json: Written['json'], pattern?: Pattern): Type {
  WRITTEN.add(type, { json, ...(pattern && { pattern }) });
  return type;
}

function matching([pattern, patternErrorMessage]: Pattern): JsonSchema {
  return { type: 'string', pattern: `^(?:${pattern})$`, patternErrorMessage };
}

/** The type of values that match a pattern. */
function matched<Type extends z.ZodType>(type: Type, pattern: Pattern): Type {
  return written(type, () => matching(pattern), pattern);
}

const YEAR = String.raw`(?!0|1[0-8])\d{4}`;
const LEAP_YEAR = String.raw`(?!0|1[0-8])(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)`;
const MONTH = '(?:0[1-9]|1[0-2])';
const DAY = [
  String.raw`${YEAR}-(?:${MONTH}-(?:0[1-9]|1\d|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)`,
  `${LEAP_YEAR}-02-29`,
].join('|');

const A_TEXT = matching([String.raw`\s*\S(?:[^\n\r]*\S)?\s*`, 'Viết một dòng chữ, không để trống.']);
const A_LIST = { type: 'array', items: A_TEXT, minItems: 1, uniqueItems: true };

/** One line that isn't blank: an id, a file, or anything else that readers don't read. */
export const text = written(
  z
    .string('text' satisfies Expectation)
    .trim()
    .min(1, 'text' satisfies Expectation)
    .regex(/^[^\n\r]*$/, 'one-line' satisfies Expectation),
  () => A_TEXT,
);

/** One line of words that readers read. */
export const words = text.clone();

/** Words that may have several lines; blank ones part paragraphs. */
export const paragraphs = written(
  z
    .string('text' satisfies Expectation)
    .trim()
    .min(1, 'text' satisfies Expectation),
  () => ({ type: 'string', minLength: 1 }),
);

/** YAML gives `2011` as a number; it is never coerced any further. */
function yearAsText(value: unknown): unknown {
  return typeof value === 'number' ? String(value) : value;
}

/** A string that is read as something else; undefined is what isn't as expected. */
function readAs<Value>(expectation: Expectation, read: (value: string) => Value | undefined) {
  return z.string(expectation).transform((value, context) => {
    const found = read(value);
    if (found !== undefined) return found;
    context.addIssue({ code: 'custom', message: expectation });
    return z.NEVER;
  });
}

const A_DATE: Pattern = [
  `${YEAR}|${YEAR}-${MONTH}|${DAY}`,
  'Viết năm-tháng-ngày, năm-tháng hoặc năm, ví dụ: 2020-01-21',
];

/** A day, month or year. */
export const date = written(
  z.preprocess(yearAsText, readAs('date', parseCalendarDate)),
  () => ({ anyOf: [matching(A_DATE), { type: 'integer', minimum: 1900, maximum: 9999 }] }),
  A_DATE,
);

function readDay(value: string) {
  const read = parseCalendarDate(value);
  return read !== undefined && precisionOf(read) === 'day' ? read : undefined;
}

/** A day, where a month or year won't do. */
export const day = matched(readAs('day', readDay), [DAY, 'Viết năm-tháng-ngày, ví dụ: 2025-06-30']);

/** The day on which something ended, `2025-06-30`; where it isn't known, the day by which it had: `by 2025-06-30`. */
export const lastDay = matched(
  readAs('day', (value) => {
    const [, by, end = ''] = /^(by +)?(.*)$/s.exec(value) ?? [];
    const until = readDay(end);
    return until && { until, ...(by !== undefined && { untilAtLatest: true as const }) };
  }),
  [`(?:by +)?(?:${DAY})`, 'Viết năm-tháng-ngày, ví dụ: 2025-06-30'],
);

function isInstant(value: string): boolean {
  const pattern = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?(Z|[+-](0\d|1[0-4]):[0-5]\d)$/;
  return parseCalendarDate(pattern.exec(value)?.[1] ?? '') !== undefined;
}

/** An instant with its offset, ISO 8601. */
export const instant = matched(
  z.string('instant' satisfies Expectation).refine(isInstant, 'instant' satisfies Expectation),
  [
    String.raw`(?:${DAY})T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:Z|[+\-](?:0\d|1[0-4]):[0-5]\d)`,
    'Viết ngày và giờ có múi giờ, ví dụ: 2026-12-01T06:00+07:00',
  ],
);

function isUrl(value: string): boolean {
  return /^https?:\/\/[^\s/]/i.test(value) && URL.canParse(value);
}

/** An address on the web. */
export const url = matched(z.string('url' satisfies Expectation).refine(isUrl, 'url' satisfies Expectation), [
  String.raw`[hH][tT][tT][pP][sS]?:\/\/[^\s\/].*`,
  'Viết địa chỉ bắt đầu bằng http:// hoặc https://',
]);

/** A part of an address: `gioi-thieu`. */
export const segment = matched(
  z
    .string('segment' satisfies Expectation)
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'segment' satisfies Expectation),
  ['[a-z0-9]+(?:-[a-z0-9]+)*', 'Chỉ dùng chữ thường không dấu, chữ số và gạch nối, ví dụ: about'],
);

/** A colour as `#a51d1d`. */
export const colour = matched(
  z.string('colour' satisfies Expectation).regex(/^#[\da-f]{6}$/i, 'colour' satisfies Expectation),
  ['#[0-9a-fA-F]{6}', 'Viết # và sáu chữ số hệ 16, ví dụ: #a51d1d'],
);

/** An e-mail address. */
export const email = matched(
  z.string('email' satisfies Expectation).regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, 'email' satisfies Expectation),
  [String.raw`[^\s@]+@[^\s@]+\.[^\s@]+`, 'Viết địa chỉ thư điện tử, ví dụ: toasoan@example.vn'],
);

const TAG = String.raw`(?:[a-z\d._+\-]+@)?[a-z\d](?:[a-z\d.\-]*[a-z\d])?,(?:${A_DATE[0]})`;

/** What tag URIs begin with (RFC 4151): a domain or an e-mail address, and a day, month or year in which it was one's own. */
export const tag = matched(
  z.string('tag' satisfies Expectation).regex(new RegExp(`^(?:${TAG})$`), 'tag' satisfies Expectation),
  [TAG, 'Viết tên miền, dấu phẩy, năm, ví dụ: bantin.example,2026'],
);

function isLetterBox(value: string): boolean {
  if (/^mailto:/i.test(value)) return /^mailto:[^\s@?&#]+@[^\s@?&#]+\.[^\s@?&#]+$/i.test(value);
  if (!isUrl(value)) return false;
  const { username, password, search, hash } = new URL(value);
  return [username, password, search, hash].join('') === '';
}

/** Where readers' letters go: `mailto:` and an address, or the address of an endpoint. */
export const letters = matched(
  z.string('letters' satisfies Expectation).refine(isLetterBox, 'letters' satisfies Expectation),
  [
    String.raw`[mM][aA][iI][lL][tT][oO]:[^\s@?&#]+@[^\s@?&#]+\.[^\s@?&#]+|[hH][tT][tT][pP][sS]?:\/\/[^\s\/@?#][^\s@?#]*`,
    'Viết mailto: và địa chỉ thư điện tử, hoặc địa chỉ máy nhận thư bắt đầu bằng https://',
  ],
);

/** A whole number within bounds. */
export function count([least, most]: readonly [least: number, most: number], expectation: Expectation) {
  return z.int(expectation).min(least, expectation).max(most, expectation);
}

function inList(value: unknown): unknown {
  return typeof value === 'string' ? [value] : value;
}

function distinctTexts(expectation: Expectation) {
  return z
    .tuple([text], text, expectation)
    .refine((entries) => new Set(entries).size === entries.length, 'distinct' satisfies Expectation);
}

/** A list that isn't empty and names nothing twice. */
export const list = written(distinctTexts('list'), () => A_LIST);

/** The languages of a bulletin: Vietnamese alone, or Vietnamese and English. */
export const languages = written(
  z
    .array(z.enum(['vi', 'en'], 'languages' satisfies Expectation), 'languages' satisfies Expectation)
    .refine((names) => ['vi', 'vi,en'].includes(names.join(',')), 'languages' satisfies Expectation),
  () => ({ type: 'array', items: { enum: ['vi', 'en'] }, minItems: 1, uniqueItems: true }),
);

/** One text or such a list; read as a list. */
export const oneOrMore = written(z.preprocess(inList, distinctTexts('one-or-more')), () => ({
  anyOf: [A_TEXT, A_LIST],
}));

/** Whether something is so; `false` where it isn't written. */
export const flag = z.boolean('boolean' satisfies Expectation);

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
export function bilingual<Text extends z.ZodType>(vi: Text, en: Text) {
  return written(
    z.preprocess(forBothLanguages, z.strictObject({ vi, en }, 'bilingual' satisfies Expectation)),
    (made) => ({ anyOf: [A_TEXT, made] }),
  );
}
