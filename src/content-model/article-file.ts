import type { z } from 'astro/zod';
import type { Language } from '../bulletin/language.ts';
import type { Problem } from '../bulletin/problem.ts';
import {
  type OriginalFields,
  originalFields,
  type OriginalFrontmatter,
  originalSchema,
  type TranslationFields,
  translationFields,
  type TranslationFrontmatter,
  translationSchema,
} from './fields/article.ts';
import type { Examples } from './fields/examples.ts';
import { withoutInherited } from './fields/inherited.ts';
import { readBySchema } from './schema-problems.ts';
import { isGroup, type YamlDocument } from './yaml-document.ts';

/** A `.mdx` file of a story, whose YAML parses. */
export interface WrittenArticle {
  /** Path below `content/`. */
  readonly file: string;
  readonly language: Language;
  readonly document: YamlDocument;
}

interface ArticleFile<Kind extends string, Fields, Frontmatter> extends WrittenArticle {
  readonly kind: Kind;
  /** Those fields that are right by themselves. */
  readonly fields: Fields;
  /** All fields, when nothing is wrong with any. */
  readonly frontmatter?: Frontmatter;
}
/** The file of an original. */
export type OriginalFile = ArticleFile<'original', OriginalFields, OriginalFrontmatter>;
/** The file of a translation. */
export type TranslationFile = ArticleFile<'translation', TranslationFields, TranslationFrontmatter>;

/** Drops the top-level fields that have problems. */
function withoutWrong(data: unknown, problems: readonly Problem[]): unknown {
  const wrong = new Set(problems.map(({ field }) => field?.split('.')[0]));
  return isGroup(data) ? Object.fromEntries(Object.entries(data).filter(([key]) => !wrong.has(key))) : {};
}

interface Schemas<Fields, Frontmatter extends Fields> {
  readonly whole: z.ZodType<Frontmatter>;
  readonly parts: z.ZodType<Fields>;
}

interface Checked<Fields, Frontmatter> {
  readonly checked: { readonly fields: Fields; readonly frontmatter?: Frontmatter };
  readonly problems: readonly Problem[];
}

function check<Fields, Frontmatter extends Fields>(
  { whole, parts }: Schemas<Fields, Frontmatter>,
  data: unknown,
  { document }: WrittenArticle,
  examples: Examples,
): Checked<Fields, Frontmatter> {
  const { value, problems } = readBySchema(whole, data, { document, rule: 'frontmatter', examples });
  if (value !== undefined) return { checked: { fields: value, frontmatter: value }, problems };
  const right = parts.safeParse(withoutWrong(data, problems));
  return { checked: { fields: right.success ? right.data : parts.parse({}) }, problems };
}

/** Checks an original's frontmatter. */
export function readOriginal(
  article: WrittenArticle,
  examples: Examples,
): {
  article: OriginalFile;
  problems: readonly Problem[];
} {
  const schemas = { whole: originalSchema, parts: originalFields };
  const { checked, problems } = check(schemas, article.document.data, article, examples);
  return { article: { kind: 'original', ...article, ...checked }, problems };
}

/** Checks a translation's frontmatter, apart from what it should have left to the original. */
export function readTranslation(
  article: WrittenArticle,
  examples: Examples,
): {
  article: TranslationFile;
  problems: readonly Problem[];
} {
  const schemas = { whole: translationSchema, parts: translationFields };
  const { checked, problems } = check(schemas, withoutInherited(article.document.data), article, examples);
  return { article: { kind: 'translation', ...article, ...checked }, problems };
}
