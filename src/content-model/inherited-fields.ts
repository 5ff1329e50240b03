import { originalSchema, translationSchema } from './frontmatter.ts';
import { knownKeys } from './schema-problems.ts';
import { isGroup } from './yaml-document.ts';
import type { FieldPath } from './yaml-source.ts';

/** Fields that a translation takes from the original, and so must not write: at the top, and in its photo. */
const INHERITED: readonly FieldPath[] = [[], ['photo']].flatMap((path) => {
  const own = knownKeys(translationSchema, path);
  return knownKeys(originalSchema, path)
    .filter((key) => !own.includes(key))
    .map((key) => [...path, key]);
});

/** Paths of the inherited fields that a translation writes all the same. */
export function inheritedFields(data: unknown): readonly FieldPath[] {
  return INHERITED.filter(([first = '', second]) => {
    if (!isGroup(data) || !Object.hasOwn(data, first)) return false;
    const inner = data[first];
    return second === undefined || (isGroup(inner) && Object.hasOwn(inner, second));
  });
}

/** A translation's data without what it inherits; that it was written is told by a rule of its own. */
export function withoutInherited(data: unknown): unknown {
  if (!isGroup(data)) return data;
  const kept = (value: Readonly<Record<string, unknown>>, drop: readonly unknown[]) =>
    Object.fromEntries(Object.entries(value).filter(([key]) => !drop.includes(key)));
  const fields = inheritedFields(data);
  const rest = kept(
    data,
    fields.filter(({ length }) => length === 1).map(([key]) => key),
  );
  const { photo } = data;
  return isGroup(photo)
    ? {
        ...rest,
        photo: kept(
          photo,
          fields.map(([, key]) => key),
        ),
      }
    : rest;
}
