import { isMap, isScalar, parseDocument } from 'yaml';
import { originalSchema, translationSchema } from '../../content-model/fields/article.ts';
import { namesIn } from '../../content-model/fields/field.ts';
import { asWritten } from '../../content-model/house-style.ts';
import { isGroup } from '../../content-model/yaml-document.ts';
import { isSame, withoutBlanks } from './values.ts';

/** The values of an article as the editor holds them: its frontmatter, its body, and the text that they were read from. */
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

/** The group whose fields the editor holds side by side, as `translation-by`. */
const TRANSLATION = 'translation';

function partedTranslation([key, value]: readonly [string, unknown]): (readonly [string, unknown])[] {
  if (key !== TRANSLATION || !isGroup(value)) return [[key, value]];
  return Object.entries(value).map(([inner, each]) => [`${TRANSLATION}-${inner}`, each]);
}

/** Fields with those of the translation put together again, where the first of them stood. */
function joinedTranslation(fields: ArticleValues): ArticleValues {
  const joined = new Map<string, unknown>();
  const translation: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(fields)) {
    const inner = key.startsWith(`${TRANSLATION}-`) ? key.slice(TRANSLATION.length + 1) : undefined;
    if (inner === undefined) joined.set(key, value);
    else {
      translation[inner] = value;
      joined.set(TRANSLATION, translation);
    }
  }
  return Object.fromEntries(joined);
}

/** Reads the text of an article. Throws an Error when its frontmatter is no YAML. */
export function readArticle(text: string): ArticleValues {
  const { sections, body } = parse(text);
  const fields = sections.flatMap(({ key, value }) => partedTranslation([key, value]));
  // Said of each article: what the editor begins a new one with is none of an old one's.
  return { draft: false, ...Object.fromEntries(fields), [BODY]: body.trim(), [SOURCE]: text };
}

/** The fields that a translation has of its own; it takes the others from the original. */
const WORDS: ReadonlySet<string> = new Set(namesIn(translationSchema));

function keysOf({ sections }: ArticleSource): ReadonlySet<string> {
  return new Set(sections.map(({ key }) => key));
}

/** A translation that is begun gets copies of the original's values: what it inherits is dropped. */
function ownFields(fields: ArticleValues, source: ArticleSource): ArticleValues {
  const written = keysOf(source);
  const isOwn = (key: string) => !(TRANSLATION in fields) || WORDS.has(key) || written.has(key);
  return Object.fromEntries(Object.entries(fields).filter(([key]) => isOwn(key)));
}

/** The text that the values were read from; none where it is the original's, and they are a translation's. */
function sourceOf(written: unknown, fields: ArticleValues): ArticleSource {
  if (typeof written !== 'string') return NOTHING;
  const source = parse(written);
  return keysOf(source).has(TRANSLATION) === TRANSLATION in fields ? source : NOTHING;
}

/** Fields in the order of a frontmatter, those that it doesn't know behind; the web editor's own order changes as it saves. */
function inOrder(fields: ArticleValues): readonly (readonly [string, unknown])[] {
  const order = namesIn(TRANSLATION in fields ? translationSchema : originalSchema);
  const placeOf = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length);
  return Object.entries(fields).toSorted(([a], [b]) => placeOf(a) - placeOf(b));
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
  const wanted = new Map(inOrder(ownFields(fields, source)));
  const keys = [...wanted.keys()];
  const sections = source.sections
    .filter(({ key }) => wanted.has(key))
    .map((section) => {
      const value = wanted.get(section.key);
      return isSame(section.value, value)
        ? section
        : { key: section.key, value, text: asWritten(section.key, value) };
    });
  for (const key of keys.filter((each) => !sections.some((section) => section.key === each))) {
    const value = wanted.get(key);
    sections.splice(placeFor(key, sections, keys), 0, { key, value, text: asWritten(key, value) });
  }
  const yaml = source.head + sections.map(({ text }) => text).join('');
  const kept = isSame(source.body, body) && source.body.trim() !== '';
  const rest = kept ? source.body : typeof body === 'string' ? `\n\n${body.trim().normalize('NFC')}\n` : '\n';
  return `---\n${yaml}---${rest}`;
}
