import type { OriginalFile, TranslationFile } from './article-file.ts';
import { originalSchema, translationSchema } from './fields/article.ts';
import { fieldAt, notesOf, pathsIn, type Register } from './fields/field.ts';
import { isGroup } from './yaml-document.ts';
import type { FieldPath } from './yaml-source.ts';

/** Kinds of record that an article names by id. */
export type ReferenceKind = 'topic' | 'series' | 'author' | 'locality';

/** An id that an article's frontmatter names, and the field. */
export interface Reference {
  readonly kind: ReferenceKind;
  readonly id: string;
  readonly path: FieldPath;
}

const KINDS = {
  topics: 'topic',
  series: 'series',
  authors: 'author',
  localities: 'locality',
} as const satisfies Record<Register, ReferenceKind>;

function fieldsWithIds(schema: unknown) {
  return pathsIn(schema).flatMap((path) => {
    const { ids, orName = false } = notesOf(fieldAt(schema, path)) ?? {};
    return ids ? [{ path, kind: KINDS[ids], orName }] : [];
  });
}

const FIELDS = { original: fieldsWithIds(originalSchema), translation: fieldsWithIds(translationSchema) };

function valueAt(value: unknown, [name, ...rest]: readonly string[]): unknown {
  if (name === undefined) return value;
  return isGroup(value) ? valueAt(value[name], rest) : undefined;
}

/** All that an article's frontmatter names by id. Where a name may stand, only what is written as ids are counts as one. */
export function referencesOf({ kind: file, fields }: OriginalFile | TranslationFile): readonly Reference[] {
  return FIELDS[file].flatMap(({ path, kind, orName }) => {
    const value = valueAt(fields, path);
    const list: readonly unknown[] = Array.isArray(value) ? value : [value];
    return list.flatMap((id, index) => {
      if (typeof id !== 'string' || (orName && !/^[a-z0-9-]+$/.test(id))) return [];
      return [{ kind, id, path: Array.isArray(value) ? [...path, index] : path }];
    });
  });
}
