import { originalSchema, translationSchema } from '../../content-model/fields/article.ts';
import { namesIn } from '../../content-model/fields/field.ts';
import { isGroup } from '../../content-model/yaml-document.ts';
import { isSame, withoutBlanks } from './values.ts';
import { keysOf, rewritten, sectionsOf, type YamlSections } from './yaml-sections.ts';

/** The values of an article as the CMS holds them: its frontmatter, its body, and the text that they were read from. */
export type ArticleValues = Readonly<Record<string, unknown>>;

/** Under this key the text goes along with the values, so that what isn't changed is written as it stood. */
const SOURCE = '_source';
const BODY = 'body';

interface ArticleSource extends YamlSections {
  readonly body: string;
}

const NOTHING: ArticleSource = { head: '', sections: [], body: '' };

const PARTS = /^---[ \t]*\n(?<yaml>[\s\S]*?)^---[ \t]*$(?<body>[\s\S]*)/m;

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

/**
 * The text of an article: fields that were not changed stay as they were written, and changed ones are written in house
 * style; new ones come in the order of a frontmatter. What is blank is left out.
 */
export function writeArticle(values: ArticleValues): string {
  const { [SOURCE]: written, [BODY]: body, ...held } = values;
  const fields = withoutBlanks(joinedTranslation(held));
  const source = sourceOf(written, fields);
  const keys = keysToWrite(fields, source);
  const yaml = rewritten(source, fields, keys);
  const kept = isSame(source.body, body) && source.body.trim() !== '';
  const rest = kept ? source.body : typeof body === 'string' ? `\n\n${body.trim().normalize('NFC')}\n` : '\n';
  return `---\n${yaml}---${rest}`;
}
