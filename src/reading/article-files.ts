import { createHash } from 'node:crypto';
import path from 'node:path';
import { type Remember, remembering } from '../content-model/remember.ts';
import type { BodySource } from '../rendering/parse-body.ts';
import type { ContentFolder } from './content-folder.ts';

/** Files with a body: articles, and pages written by hand. */
const WITH_BODY = /^(?:articles\/\d{4}|pages)\/[^/]+\/(vi|en)\.mdx$/;

/** The text of an article or of a page written by hand. */
export interface ArticleFile extends BodySource {
  /** A name of the text, by what it says and where. */
  readonly textKey: string;
  /** A digest (hex) of all that its HTML comes from. */
  readonly bodyKey: string;
}

/** Articles by path; those of a story by the path of its folder. */
export type ArticleFiles = readonly (readonly [string, ArticleFile])[];

/** What is written above the text of an article. */
function frontmatterOf(source: string): string {
  return source.slice(0, source.indexOf('\n---', 3));
}

/**
 * What an article's HTML comes from, of the files of its story's folder: its own, the pictures and attachments, and of
 * the article in the other language the frontmatter, since a translation inherits from it.
 */
function inputsOf(file: string, inFolder: readonly string[], { texts, digests }: ContentFolder): string {
  const inputs = inFolder.map((beside) => {
    const source = beside === file || !WITH_BODY.test(beside) ? undefined : texts.get(beside);
    return `${beside} ${source === undefined ? (digests.get(beside) ?? '') : frontmatterOf(source)}`;
  });
  return inputs.join('\n');
}

function articlesAmong(files: readonly string[], folder: ContentFolder, surroundings: string): ArticleFiles {
  return files.flatMap((file) => {
    const [language, source] = [WITH_BODY.exec(file)?.[1], folder.texts.get(file)];
    if (source === undefined || (language !== 'vi' && language !== 'en')) return [];
    const inputs = `${file}\n${surroundings}\n${inputsOf(file, files, folder)}`;
    const bodyKey = createHash('sha256').update(inputs).digest('hex').slice(0, 32);
    const textKey = `${file} ${folder.digests.get(file) ?? ''}`;
    return [[file, { file, source, language, textKey, bodyKey }] as const];
  });
}

/**
 * The texts of all articles and pages, by path. `surroundings` is what their HTML depends on beside their folders. Those in
 * folders that are as they were are the same objects again.
 */
export function articleFiles(
  folder: ContentFolder,
  surroundings: string,
  remember: Remember<ArticleFiles> = remembering(),
): ReadonlyMap<string, ArticleFile> {
  const inFolders = [...folder.digests.keys()].filter((file) => /^(?:articles|pages)\//.test(file)).sort();
  const folders = Map.groupBy(inFolders, (file) => path.posix.dirname(file));
  const articles = [...folders].flatMap(([name, files]) =>
    remember(name, [...files, ...files.map((file) => folder.digests.get(file))], () =>
      articlesAmong(files, folder, surroundings),
    ),
  );
  return new Map(articles);
}
