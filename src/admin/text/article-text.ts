import { isMap, isScalar, parseDocument } from 'yaml';
import { originalSchema, translationSchema } from '../../content-model/fields/article.ts';
import { namesIn } from '../../content-model/fields/field.ts';
import { asWritten } from '../../content-model/house-style.ts';
import { isGroup } from '../../content-model/yaml-document.ts';
import { isSame, withoutBlanks } from './values.ts';

/** The values of an article as the CMS holds them: its frontmatter, its body, and the text that they were read from. */
export type ArticleValues = Readonly<Record<string, unknown>>;

/** Under this key the text goes along with the values, so that what isn't changed is written as it stood. */
const SOURCE = '_source';
const BODY = 'body';

/** A field of a frontmatter with the lines that it is written on, and comments behind it. */
interface Section {
  readonly key: string;
  readonly text: string;
  readonly value: unknown;
}

interface ArticleSource {
  /** Comments before the first field. */
  readonly head: string;
  readonly sections: readonly Section[];
  readonly body: string;
}

const NOTHING: ArticleSource = { head: '', sections: [], body: '' };

const PARTS = /^---[ \t]*\n(?<yaml>[\s\S]*?)^---[ \t]*$(?<body>[\s\S]*)/m;

function sectionsOf(yaml: string): Pick<ArticleSource, 'head' | 'sections'> {
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

function parse(text: string): ArticleSource {
  const { yaml, body = '' } = PARTS.exec(text)?.groups ?? {};
  return yaml === undefined ? { ...NOTHING, body: text } : { ...sectionsOf(yaml), body };
}

/** The group whose fields the CMS holds side by side, as `translation-by`. */
const TRANSLATION = 'translation';
const PART = `${TRANSLATION}-`;

function partedTranslation([key, value]: readonly [string, unknown]): (readonly [string, unknown])[] {
  if (key !== TRANSLATION || !isGroup(value)) return [[key, value]];
  return Object.entries(value).map(([inner, each]) => [PART + inner, each]);
}

/** Fields with those of the translation put together again. */
function joinedTranslation(fields: ArticleValues): ArticleValues {
  const isPart = ([key]: readonly [string, unknown]) => key.startsWith(PART);
  const parts = Object.entries(fields).filter(isPart);
  if (parts.length === 0) return fields;
  const rest = Object.entries(fields).filter((field) => !isPart(field));
  const translation = Object.fromEntries(parts.map(([key, value]) => [key.slice(PART.length), value]));
  return { ...Object.fromEntries(rest), [TRANSLATION]: translation };
}

/** Reads the text of an article. Throws an Error when its frontmatter is no YAML. */
export function readArticle(text: string): ArticleValues {
  const { sections, body } = parse(text);
  const fields = sections.flatMap(({ key, value }) => partedTranslation([key, value]));
  // Given for each article: what the CMS begins a new one with is not for an old one.
  return { draft: false, ...Object.fromEntries(fields), [BODY]: body.trim(), [SOURCE]: text };
}

function keysOf({ sections }: ArticleSource): ReadonlySet<string> {
  return new Set(sections.map(({ key }) => key));
}

/** The text that the values were read from; none where it is the original's, and they are a translation's. */
function sourceOf(written: unknown, fields: ArticleValues): ArticleSource {
  if (typeof written !== 'string') return NOTHING;
  const source = parse(written);
  return keysOf(source).has(TRANSLATION) === TRANSLATION in fields ? source : NOTHING;
}

/**
 * The fields to write, in the order of a frontmatter, with those behind that it doesn't know. A translation that is begun
 * gets copies of the original's values: what it inherits is left out.
 */
function keysToWrite(fields: ArticleValues, source: ArticleSource): readonly string[] {
  const isTranslation = TRANSLATION in fields;
  const order = namesIn(isTranslation ? translationSchema : originalSchema);
  const written = keysOf(source);
  const others = Object.keys(fields).filter((key) => !order.includes(key));
  return [
    ...order.filter((key) => key in fields),
    ...others.filter((key) => !isTranslation || written.has(key)),
  ];
}

/** Where a new field goes: behind those that stand before it in the order of `keys`. */
function placeFor(key: string, sections: readonly Section[], keys: readonly string[]): number {
  const before = new Set(keys.slice(0, keys.indexOf(key)));
  return sections.findLastIndex((section) => before.has(section.key)) + 1;
}

/**
 * The text of an article: fields that were not changed stay as they were written, and changed ones are written in house
 * style; new ones come in the order of a frontmatter. What is blank is left out.
 */
export function writeArticle(values: ArticleValues): string {
  const { [SOURCE]: written, [BODY]: body, ...held } = values;
  const fields = withoutBlanks(joinedTranslation(held));
  const source = sourceOf(written, fields);
  const keys = keysToWrite(fields, source);
  const fresh = (key: string): Section => ({ key, value: fields[key], text: asWritten(key, fields[key]) });
  const sections = source.sections
    .filter(({ key }) => keys.includes(key))
    .map((section) => (isSame(section.value, fields[section.key]) ? section : fresh(section.key)));
  for (const key of keys)
    if (!sections.some((section) => section.key === key))
      sections.splice(placeFor(key, sections, keys), 0, fresh(key));
  const yaml = source.head + sections.map(({ text }) => text).join('');
  const kept = isSame(source.body, body) && source.body.trim() !== '';
  const rest = kept ? source.body : typeof body === 'string' ? `\n\n${body.trim().normalize('NFC')}\n` : '\n';
  return `---\n${yaml}---${rest}`;
}
