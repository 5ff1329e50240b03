import { isMap, isScalar, parseDocument } from 'yaml';
import { asWritten, isSame, withoutBlanks } from './house-style.ts';

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
  const keys = contents.items.flatMap(({ key }) =>
    isScalar(key) && key.range ? [{ key: String(key.value), start: key.range[0] }] : [],
  );
  const data = new Map(Object.entries(document.toJS() ?? {}));
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

/** Reads the text of an article. Throws an Error when its frontmatter is no YAML. */
export function readArticle(text: string): ArticleValues {
  const { sections, body } = parse(text);
  const fields = sections.map(({ key, value }) => [key, value] as const);
  return { ...Object.fromEntries(fields), [BODY]: body.trim(), [SOURCE]: text };
}

/** Where a new field goes: behind those that stand before it in the order of `keys`. */
function placeFor(key: string, sections: readonly Section[], keys: readonly string[]): number {
  const before = new Set(keys.slice(0, keys.indexOf(key)));
  return sections.findLastIndex((section) => before.has(section.key)) + 1;
}

/**
 * The text of an article: fields that were not changed stay as they were written, and changed ones are written in house
 * style; new ones come in the order of `values`. What is blank is left out.
 */
export function writeArticle(values: ArticleValues): string {
  const { [SOURCE]: written, [BODY]: body, ...fields } = values;
  const source = typeof written === 'string' ? parse(written) : NOTHING;
  const wanted = new Map(Object.entries(withoutBlanks(fields)));
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
