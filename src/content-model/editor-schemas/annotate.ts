import { exampleOf } from '../field-examples.ts';
import { isGroup } from '../yaml-document.ts';
import type { JsonSchema } from './json-schema.ts';

/** The ids that a field may hold, each with the name that editors know it by. */
export interface Names {
  readonly ids: readonly string[];
  readonly names: readonly string[];
}

/** What is told of the fields of a file, by their paths without positions in lists: `photo.alt`. */
export interface Notes {
  readonly descriptions: Readonly<Partial<Record<string, string>>>;
  readonly names?: Readonly<Partial<Record<string, Names>>>;
}

/** One text, or the texts of a list, as one of the ids. */
function withNames(schema: JsonSchema, known: Names): JsonSchema {
  const { anyOf, items } = schema;
  if (Array.isArray(anyOf))
    return { ...schema, anyOf: anyOf.filter(isGroup).map((form) => withNames(form, known)) };
  if (isGroup(items)) return { ...schema, items: withNames(items, known) };
  // A list of no ids at all is no valid schema; the rules tell of an id that isn't there.
  return known.ids.length === 0 ? schema : { type: 'string', enum: known.ids, enumDescriptions: known.names };
}

function described(
  schema: JsonSchema,
  path: readonly string[],
  { descriptions, names = {} }: Notes,
): JsonSchema {
  const name = path.join('.');
  const known = names[name];
  const description = descriptions[name];
  const example = exampleOf(path, path.at(-1) ?? '', undefined);
  // Where there is no example, what is given ends in an ellipsis.
  const shown = example.endsWith('…') ? '' : ` Ví dụ: ${example}`;
  return {
    ...(known ? withNames(schema, known) : schema),
    ...(description !== undefined && { description: description + shown }),
  };
}

/** The schema with what is told of each field in it: what it is, an example, and the ids that it may hold. */
export function annotated(schema: JsonSchema, notes: Notes, path: readonly string[] = []): JsonSchema {
  const { properties, items, anyOf } = schema;
  const fields = Object.entries(isGroup(properties) ? properties : {}).map(([key, field]) => {
    const inner = [...path, key];
    return [key, isGroup(field) ? described(annotated(field, notes, inner), inner, notes) : field];
  });
  return {
    ...schema,
    ...(fields.length > 0 && { properties: Object.fromEntries(fields) }),
    ...(isGroup(items) && { items: annotated(items, notes, path) }),
    ...(Array.isArray(anyOf) && { anyOf: anyOf.filter(isGroup).map((form) => annotated(form, notes, path)) }),
  };
}
