import { z } from 'astro/zod';
import { isGroup } from '../yaml-document.ts';
import { type Examples, withIds } from './examples.ts';
import { type FieldNotes, notesOf, type Register } from './field.ts';
import { type JsonSchema, WRITTEN } from './types.ts';

/** An id or another fixed value, and the name that people know it by. */
export type NamedValue = readonly [value: string, name: string];

/** The ids that there are, by the file that has them. */
export type KnownIds = Readonly<Partial<Record<Register, readonly NamedValue[]>>>;

/** One text, or the texts of a list, as one of the values. */
function oneOf(schema: JsonSchema, values: readonly NamedValue[]): JsonSchema {
  const { anyOf, items } = schema;
  if (Array.isArray(anyOf))
    return { ...schema, anyOf: anyOf.filter(isGroup).map((form) => oneOf(form, values)) };
  if (isGroup(items)) return { ...schema, items: oneOf(items, values) };
  return {
    type: 'string',
    enum: values.map(([value]) => value),
    enumDescriptions: values.map(([, name]) => name),
  };
}

/** The values that a field may hold, with their names; undefined where any may be written. */
export function valuesFor(
  { ids, orName, choices }: FieldNotes,
  known: KnownIds,
): readonly NamedValue[] | undefined {
  if (choices) return Object.entries(choices).map(([value, { vi }]) => [value, vi]);
  const values = ids && !orName ? known[ids] : undefined;
  // A list of no ids at all is no valid schema; a rule reports an id that isn't there.
  return values?.length === 0 ? undefined : values;
}

function description(
  name: string | number | undefined,
  { label, help, example }: FieldNotes,
  examples: Examples,
): string {
  const shown = example === undefined ? undefined : `Ví dụ: ${name ?? ''}: ${withIds(example, examples)}`;
  return [`${label.vi}.`, help, shown].filter((part) => part !== undefined).join(' ');
}

/** The ids that examples name: the first that there are, and the unit that the newsroom covers. */
export function examplesIn(known: KnownIds, home?: string): Examples {
  const first = Object.entries(known).flatMap(([register, [value]]) =>
    value ? [[register, value[0]] as const] : [],
  );
  return { ...Object.fromEntries(first), ...(home !== undefined && { localities: home }) };
}

/** A JSON Schema of what may be written by a schema of the content, each field described in Vietnamese. */
export function toJsonSchema(schema: z.ZodType, known: KnownIds = {}, home?: string): JsonSchema {
  const examples = examplesIn(known, home);
  return z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-7',
    unrepresentable: 'any',
    override({ zodSchema, jsonSchema, path }) {
      const made = WRITTEN.get(zodSchema)?.json({ ...jsonSchema });
      const notes = notesOf(zodSchema);
      const values = notes && valuesFor(notes, known);
      const whole = {
        ...(values ? oneOf(made ?? jsonSchema, values) : (made ?? jsonSchema)),
        ...(notes && { description: description(path.at(-1), notes, examples) }),
      };
      for (const key of Object.keys(jsonSchema)) Reflect.deleteProperty(jsonSchema, key);
      Object.assign(jsonSchema, whole);
    },
  });
}
