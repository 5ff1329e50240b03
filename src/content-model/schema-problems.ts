import type { z } from 'astro/zod';
import type { Bilingual } from '../bulletin/language.ts';
import type { Problem } from '../bulletin/problem.ts';
import { editDistance } from '../bulletin/spelling.ts';
import { described, EXPECTATIONS, isExpectation, misreadText } from './expectations.ts';
import { type Examples, withIds } from './fields/examples.ts';
import { fieldAt, namesIn, notesOf } from './fields/field.ts';
import { isGroup, type YamlDocument } from './yaml-document.ts';
import type { FieldPath } from './yaml-source.ts';

/** The names that lead to a field, without positions in lists. */
function namesOf(path: FieldPath): readonly string[] {
  return path.filter((part) => typeof part === 'string');
}

/** The fields that a schema knows at a path. */
function knownKeys(schema: unknown, path: FieldPath): readonly string[] {
  return namesIn(fieldAt(schema, namesOf(path)));
}

function valueAt(value: unknown, path: FieldPath): unknown {
  const [key, ...rest] = path;
  if (key === undefined || typeof value !== 'object' || value === null) return value;
  return valueAt(Object.entries(value).find(([name]) => name === String(key))?.[1], rest);
}

function meantKey(key: string, known: readonly string[]): string | undefined {
  return known.find(
    (name) => editDistance(key.toLowerCase(), name.toLowerCase()) <= Math.max(1, name.length / 3),
  );
}

function unknownKey(key: string, known: readonly string[]): Bilingual {
  const meant = meantKey(key, known);
  const all = known.join(', ');
  return meant === undefined
    ? {
        vi: `Không có mục “${key}”. Bỏ dòng này, hoặc dùng một trong các mục: ${all}`,
        en: `There is no field “${key}”. Remove it, or use one of: ${all}`,
      }
    : {
        vi: `Không có mục “${key}”. Có phải là “${meant}”? Sửa lại tên mục, hoặc bỏ dòng này.`,
        en: `There is no field “${key}”. Is “${meant}” meant? Correct the name, or remove the field.`,
      };
}

/** Where the data to check stands, and the name of the rule that reports its problems. */
export interface Origin {
  readonly document: YamlDocument;
  readonly rule: string;
  /** Path of the data in the document, when it isn't the whole. */
  readonly path?: FieldPath;
  /** What examples of right values name. */
  readonly examples?: Examples;
}

/** How a text that is given in one of the languages alone is written for all of them; empty where the field is none of those. */
function onceForBoth(data: unknown, path: FieldPath): string {
  const outer = path.slice(0, -1);
  const given = valueAt(data, outer);
  if (!isGroup(given) || (path.at(-1) !== 'vi' && path.at(-1) !== 'en')) return '';
  const [text] = Object.values(given);
  return typeof text === 'string' ? `${outer.at(-1)}: ${text}` : '';
}

/** `path` leads to the value from the top of `data`. */
function unmet(
  expectation: string,
  data: unknown,
  path: FieldPath,
  { document, path: outer = [], examples = {} }: Origin,
  schema: unknown,
): Bilingual {
  const value = valueAt(data, path);
  const typed = typeof value === 'string' ? undefined : document.typed([...outer, ...path]);
  const key = [...outer, ...path].findLast((part) => typeof part === 'string') ?? '';
  const known = isExpectation(expectation) ? expectation : undefined;
  const shownExample = notesOf(fieldAt(schema, namesOf(path)))?.example;
  const example = `${key}: ${withIds(shownExample ?? (known === 'group' ? '{ name: … }' : '…'), examples)}`;
  if (value === undefined) {
    const once = onceForBoth(data, path);
    return {
      vi: `Thiếu “${key}”. Thêm vào, ví dụ: ${example}${once && `; hoặc viết một lần cho mọi thứ tiếng: ${once}`}`,
      en: `“${key}” is missing. Add it, for example: ${example}${once && `; or write it once for all languages: ${once}`}`,
    };
  }
  const misread = value === null && expectation === 'text' ? misreadText(value, typed) : undefined;
  if (misread) return misread;
  if (value === null || (typeof value === 'string' && value.trim() === '')) {
    return {
      vi: `“${key}” để trống. Điền vào, ví dụ: ${example}`,
      en: `“${key}” is blank. Fill it in, for example: ${example}`,
    };
  }
  if (known) return EXPECTATIONS[known]({ key, value, typed, example });
  const shown = described(value);
  return {
    vi: `Không dùng được ${shown.vi} ở đây. Viết, ví dụ: ${example}`,
    en: `${shown.en} can’t be used here. Write, for example: ${example}`,
  };
}

function isFieldPath(path: readonly PropertyKey[]): path is FieldPath {
  return path.every((part) => typeof part !== 'symbol');
}

function pathOf({ path }: z.core.$ZodIssue): FieldPath {
  return isFieldPath(path) ? path : [];
}

/** Fields that unknown ones are meant for: to report them as missing would report the same mistake twice. */
function misnamedFields(issue: z.core.$ZodIssue, schema: unknown): readonly string[] {
  if (issue.code !== 'unrecognized_keys') return [];
  const at = pathOf(issue);
  const known = knownKeys(schema, at);
  return issue.keys.flatMap((key) => {
    const meant = meantKey(key, known);
    return meant === undefined ? [] : [[...at, meant].join('.')];
  });
}

/** Reads data by a schema; what doesn't fit becomes problems in our own words, not Zod's. */
export function readBySchema<Schema extends z.ZodType>(
  schema: Schema,
  data: unknown,
  origin: Origin,
): { readonly value?: z.output<Schema>; readonly problems: readonly Problem[] } {
  const { document, rule, path = [] } = origin;
  const result = schema.safeParse(data);
  if (result.success) return { value: result.data, problems: [] };
  const problem = (at: FieldPath, message: Bilingual): Problem => ({
    rule,
    severity: 'error',
    ...document.at([...path, ...at]),
    message,
  });
  const { issues } = result.error;
  const misnamed = new Set(issues.flatMap((issue) => misnamedFields(issue, schema)));
  const problems = issues.flatMap((issue) => {
    const at = pathOf(issue);
    if (issue.code === 'unrecognized_keys') {
      const known = knownKeys(schema, at);
      return issue.keys.map((key) => problem([...at, key], unknownKey(key, known)));
    }
    // Zod misses the first entry of an empty list; people see the list.
    const empty = typeof at.at(-1) === 'number' && valueAt(data, at) === undefined;
    const field = empty ? at.slice(0, -1) : at;
    if (valueAt(data, field) === undefined && misnamed.has(field.join('.'))) return [];
    return [problem(field, unmet(empty ? 'list' : issue.message, data, field, origin, schema))];
  });
  return { problems };
}
