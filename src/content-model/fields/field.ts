import { z } from 'astro/zod';
import type { Bilingual } from '../../bulletin/language.ts';
import type { Pattern } from './types.ts';

/** Files whose entries an article names by id. */
export type Register = 'topics' | 'series' | 'authors' | 'localities';

/** What people read about a field, and how the web editor asks for it. */
export interface FieldNotes {
  readonly label: Bilingual;
  /** What belongs in it, in Vietnamese: shown in editor programs, and in the web editor unless there is a hint. */
  readonly help?: string;
  /** What the web editor says in place of the help, where one types or chooses something else there than in a file. */
  readonly hint?: string;
  /** A right value as it stands behind `key: `. */
  readonly example?: string;
  /** The file that has the ids that may be written. */
  readonly ids?: Register;
  /** Whether a name may be written in place of an id. */
  readonly orName?: boolean;
  /** The values that may be written, and what they mean. */
  readonly choices?: Readonly<Record<string, Bilingual>>;
  /** Only values like this can be typed in the web editor. */
  readonly pattern?: Pattern;
  /** What is typed into in the web editor: several lines high, or a picture to choose; one line otherwise. */
  readonly control?: 'paragraph' | 'picture';
}

const NOTES = z.registry<FieldNotes>();

/** A field of a type: what people call it in Vietnamese and in English, and what they read about it. */
export function field<Type extends z.ZodType>(
  type: Type,
  vi: string,
  en: string,
  notes: Omit<FieldNotes, 'label'> = {},
): Type {
  const own = type.clone();
  NOTES.add(own, { label: { vi, en }, ...notes });
  return own;
}

/** The notes of a field; undefined for a type without any. */
export function notesOf(schema: unknown): FieldNotes | undefined {
  return schema instanceof z.ZodType ? NOTES.get(schema) : undefined;
}

/** What a schema reads in the end: without what makes it optional, and what changes its value first. */
export function innermost(schema: unknown): unknown {
  if (schema instanceof z.ZodExactOptional) return innermost(schema.unwrap());
  return schema instanceof z.ZodPipe ? innermost(schema.out) : schema;
}

/** The fields of a group, or of each group in a list. */
function shapeOf(schema: unknown): Readonly<Record<string, unknown>> {
  const inner = innermost(schema);
  if (inner instanceof z.ZodArray) return shapeOf(inner.element);
  return inner instanceof z.ZodObject ? inner.shape : {};
}

/** The names of the fields in a group, or in each group of a list; none in anything else. */
export function namesIn(schema: unknown): readonly string[] {
  return Object.keys(shapeOf(schema));
}

/** The schema of a field, by the names that lead to it without positions in lists; undefined where there is none. */
export function fieldAt(schema: unknown, [name, ...rest]: readonly string[]): unknown {
  if (name !== undefined) return fieldAt(shapeOf(schema)[name], rest);
  return schema instanceof z.ZodExactOptional ? schema.unwrap() : schema;
}

/** Whether a field must be written wherever the group around it is. */
export function isRequired(schema: unknown, path: readonly string[]): boolean {
  const shape = shapeOf(fieldAt(schema, path.slice(0, -1)));
  return !(shape[path.at(-1) ?? ''] instanceof z.ZodExactOptional);
}

/** The paths of all fields in a schema, in its order: `photo`, `photo.alt`. */
export function pathsIn(schema: unknown): readonly (readonly string[])[] {
  return namesIn(schema).flatMap((name) => [
    [name],
    ...pathsIn(fieldAt(schema, [name])).map((rest) => [name, ...rest]),
  ]);
}
