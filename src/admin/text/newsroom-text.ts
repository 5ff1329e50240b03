import { fieldAt, namesIn } from '../../content-model/fields/field.ts';
import { newsroomSchema } from '../../content-model/fields/newsroom.ts';
import { isGroup } from '../../content-model/yaml-document.ts';
import { type Group, withoutBlanks } from './values.ts';
import { rewritten, sectionsOf } from './yaml-sections.ts';

/** Under this key the text goes along with the values, so that what isn't changed is written as it stood. */
const SOURCE = '_source';

type Field = readonly [key: string, value: unknown];

function isBilingual(schema: unknown): boolean {
  return namesIn(schema).join() === 'vi,en';
}

/** A value as the form has it: words in both languages, where one text stands for both. */
function parted(value: unknown, schema: unknown): unknown {
  if (isBilingual(schema)) return isGroup(value) ? value : { vi: value, en: value };
  if (!isGroup(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, parted(inner, fieldAt(schema, [key]))]),
  );
}

/** A value of the form as the file has it; words that weren't asked for stay as they were `before`. */
function joined(value: unknown, schema: unknown, before: unknown): unknown {
  if (!isGroup(value)) return value;
  if (isBilingual(schema)) {
    const { vi, en = vi } = { ...(isGroup(before) && before), ...value };
    return vi === en ? vi : { vi, en };
  }
  const known: Group = isGroup(before) ? before : {};
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, joined(inner, fieldAt(schema, [key]), known[key])]),
  );
}

/** Reads `bulletin.yaml` for the form. Throws an Error when it is no YAML. */
export function readNewsroomText(text: string): Group {
  const { sections } = sectionsOf(text);
  const fields = sections.map(({ key, value }): Field => [
    key,
    parted(value, fieldAt(newsroomSchema, [key])),
  ]);
  return { ...Object.fromEntries<unknown>(fields), [SOURCE]: text };
}

/** Writes `bulletin.yaml`: what wasn't changed stays as it was written, with its comments. */
export function writeNewsroomText({ [SOURCE]: written, ...held }: Group): string {
  const source = sectionsOf(typeof written === 'string' ? written : '');
  const before = new Map(source.sections.map(({ key, value }) => [key, value]));
  const { home, ...rest } = withoutBlanks(held);
  // The field of places gives a list.
  const place: unknown = Array.isArray(home) ? home[0] : home;
  const form: Group = place === undefined ? rest : { ...rest, home: place };
  const fields = Object.entries(form).map(([key, value]): Field => [
    key,
    joined(value, fieldAt(newsroomSchema, [key]), before.get(key)),
  ]);
  const order = namesIn(newsroomSchema);
  const keys = [
    ...order.filter((key) => key in form),
    ...Object.keys(form).filter((key) => !order.includes(key)),
  ];
  return rewritten(source, Object.fromEntries<unknown>(fields), keys);
}
