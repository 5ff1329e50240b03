import { isGroup } from '../yaml-document.ts';
import type { FieldPath } from '../yaml-source.ts';
import { originalSchema, translationSchema } from './article.ts';
import { fieldAt, namesIn } from './field.ts';

/** Fields that a translation takes from the original, and so must not write: at the top, and in its photo. */
const INHERITED: readonly FieldPath[] = [[], ['photo']].flatMap((path) => {
  const own = namesIn(fieldAt(translationSchema, path));
  return namesIn(fieldAt(originalSchema, path))
    .filter((name) => !own.includes(name))
    .map((name) => [...path, name]);
});

const INHERITED_NAMES = new Set(INHERITED.map((path) => path.join('.')));

/** Paths of the inherited fields that a translation writes all the same. */
export function inheritedFields(data: unknown): readonly FieldPath[] {
  return INHERITED.filter(([first = '', second]) => {
    if (!isGroup(data) || !Object.hasOwn(data, first)) return false;
    const inner = data[first];
    return second === undefined || (isGroup(inner) && Object.hasOwn(inner, second));
  });
}

/** A translation's data without what it inherits, which a rule of its own reports. */
export function withoutInherited(data: unknown, path: readonly string[] = []): unknown {
  if (!isGroup(data)) return data;
  return Object.fromEntries(
    Object.entries(data)
      .filter(([name]) => !INHERITED_NAMES.has([...path, name].join('.')))
      .map(([name, value]) => [name, withoutInherited(value, [...path, name])]),
  );
}
