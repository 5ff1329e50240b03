import { isMap, isScalar, parseDocument } from 'yaml';
import { asWritten } from '../../content-model/house-style.ts';
import { isGroup } from '../../content-model/yaml-document.ts';
import { type Group, isSame } from './values.ts';

/** A field with the lines that it is written on, and comments behind it. */
export interface Section {
  readonly key: string;
  readonly text: string;
  readonly value: unknown;
}

/** YAML in its parts, so that what isn't changed is written as it stood. */
export interface YamlSections {
  /** Comments before the first field. */
  readonly head: string;
  readonly sections: readonly Section[];
}

/** The fields of YAML that is a group. Throws an Error when it is no YAML. */
export function sectionsOf(yaml: string): YamlSections {
  const document = parseDocument(yaml, { schema: 'core', prettyErrors: false });
  const [error] = document.errors;
  if (error) throw new Error(error.message);
  const { contents } = document;
  if (!isMap(contents)) return { head: yaml, sections: [] };
  const keys = contents.items
    .map(({ key }) => key)
    .filter((key) => isScalar(key))
    .map(({ value, range }) => ({ key: String(value), start: range[0] }));
  const plain: unknown = document.toJS();
  const data = new Map(isGroup(plain) ? Object.entries(plain) : []);
  const sections = keys.map(({ key, start }, index) => ({
    key,
    text: yaml.slice(start, keys[index + 1]?.start),
    value: data.get(key),
  }));
  return { head: yaml.slice(0, keys[0]?.start), sections };
}

/** The names of the fields. */
export function keysOf({ sections }: YamlSections): ReadonlySet<string> {
  return new Set(sections.map(({ key }) => key));
}

/** Where a new field goes: behind those that stand before it in the order of `keys`. */
function placeFor(key: string, sections: readonly Section[], keys: readonly string[]): number {
  const before = new Set(keys.slice(0, keys.indexOf(key)));
  return sections.findLastIndex((section) => before.has(section.key)) + 1;
}

/** YAML with these fields alone: those that say what they said stay as they were written, others are written in house style. */
export function rewritten(source: YamlSections, fields: Group, keys: readonly string[]): string {
  const fresh = (key: string): Section => ({ key, value: fields[key], text: asWritten(key, fields[key]) });
  const sections = source.sections
    .filter(({ key }) => keys.includes(key))
    .map((section) => (isSame(section.value, fields[section.key]) ? section : fresh(section.key)));
  for (const key of keys)
    if (!sections.some((section) => section.key === key))
      sections.splice(placeFor(key, sections, keys), 0, fresh(key));
  return source.head + sections.map(({ text }) => text).join('');
}
