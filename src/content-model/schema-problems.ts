import { z } from 'astro/zod';
import type { Bilingual } from '../bulletin/language.ts';
import type { Problem } from '../bulletin/problem.ts';
import { editDistance } from '../bulletin/spelling.ts';
import { described, EXPECTATIONS, isExpectation } from './expectations.ts';
import { FIELD_EXAMPLES } from './field-examples.ts';
import type { FieldPath, YamlDocument } from './yaml-document.ts';

/** Keys that a schema knows at a path; none where there is no group of fields. */
export function knownKeys(schema: unknown, path: FieldPath): readonly string[] {
  if (schema instanceof z.ZodExactOptional) return knownKeys(schema.unwrap(), path);
  if (schema instanceof z.ZodPipe) return knownKeys(schema.out, path);
  if (schema instanceof z.ZodArray) return knownKeys(schema.element, path.slice(1));
  if (!(schema instanceof z.ZodObject)) return [];
  const [key, ...rest] = path;
  return key === undefined ? Object.keys(schema.shape) : knownKeys(schema.shape[key], rest);
}

function valueAt(value: unknown, path: FieldPath): unknown {
  const [key, ...rest] = path;
  if (key === undefined || typeof value !== 'object' || value === null) return value;
  return valueAt(Object.entries(value).find(([name]) => name === String(key))?.[1], rest);
}

function unknownKey(key: string, known: readonly string[]): Bilingual {
  const near = known.find(
    (name) => editDistance(key.toLowerCase(), name.toLowerCase()) <= Math.max(1, name.length / 3),
  );
  const all = known.join(', ');
  return near === undefined
    ? {
        vi: `Không có mục “${key}”. Bỏ dòng này, hoặc dùng một trong các mục: ${all}`,
        en: `There is no field “${key}”. Remove it, or use one of: ${all}`,
      }
    : {
        vi: `Không có mục “${key}”. Có phải là “${near}”? Sửa lại tên mục, hoặc bỏ dòng này.`,
        en: `There is no field “${key}”. Is “${near}” meant? Correct the name, or remove the field.`,
      };
}

function exampleOf(path: FieldPath, key: string, expectation: string): string {
  if (expectation === 'bilingual') return `${key}: { vi: Chi bộ, en: Party cell }`;
  const names = path.filter((part) => typeof part === 'string');
  return FIELD_EXAMPLES[names.join('.')] ?? (expectation === 'group' ? `${key}: { name: … }` : `${key}: …`);
}

/** `path` leads to the value from the top of `data`, and `outer` to the data. */
function unmet(expectation: string, data: unknown, path: FieldPath, outer: FieldPath): Bilingual {
  const value = valueAt(data, path);
  const key = [...outer, ...path].findLast((part) => typeof part === 'string') ?? '';
  const example = exampleOf(path, key, expectation);
  if (value === undefined) {
    return {
      vi: `Thiếu “${key}”. Thêm vào, ví dụ: ${example}`,
      en: `“${key}” is missing. Add it, for example: ${example}`,
    };
  }
  if (value === null || (typeof value === 'string' && value.trim() === '')) {
    return {
      vi: `“${key}” để trống. Điền vào, ví dụ: ${example}`,
      en: `“${key}” is blank. Fill it in, for example: ${example}`,
    };
  }
  if (isExpectation(expectation)) return EXPECTATIONS[expectation]({ key, value, example });
  const shown = described(value);
  return {
    vi: `Không dùng được ${shown.vi} ở đây. Viết, ví dụ: ${example}`,
    en: `${shown.en} can’t be used here. Write, for example: ${example}`,
  };
}

function isFieldPath(path: readonly PropertyKey[]): path is FieldPath {
  return path.every((part) => typeof part !== 'symbol');
}

/** Where the data to check stands, and under which rule's name its problems are told. */
export interface Origin {
  readonly document: YamlDocument;
  readonly rule: string;
  /** Path of the data in the document, when it isn't the whole. */
  readonly path?: FieldPath;
}

/** Reads data by a schema; what doesn't fit becomes problems in our own words, not Zod's. */
export function readBySchema<Schema extends z.ZodType>(
  schema: Schema,
  data: unknown,
  { document, rule, path = [] }: Origin,
): { readonly value?: z.output<Schema>; readonly problems: readonly Problem[] } {
  const result = schema.safeParse(data);
  if (result.success) return { value: result.data, problems: [] };
  const told = (at: FieldPath, message: Bilingual): Problem => ({
    rule,
    severity: 'error',
    ...document.at([...path, ...at]),
    message,
  });
  const problems = result.error.issues.flatMap((issue) => {
    const at = isFieldPath(issue.path) ? issue.path : [];
    if (issue.code !== 'unrecognized_keys') return [told(at, unmet(issue.message, data, at, path))];
    const known = knownKeys(schema, at);
    return issue.keys.map((key) => told([...at, key], unknownKey(key, known)));
  });
  return { problems };
}
