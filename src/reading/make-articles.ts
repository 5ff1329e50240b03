import { availableParallelism } from 'node:os';
import { z } from 'astro/zod';
import { isGroup } from '../content-model/yaml-document.ts';
import type { Settings } from '../settings.ts';
import type { ArticleFile } from './article-files.ts';
import { inProcesses } from './processes/own-process.ts';
import { type ParsedText, readArticle } from './read-article.ts';
import {
  beside,
  type MadeFile,
  makeFiles,
  namedFiles,
  renderBody,
  type ShownArticle,
  type ShownFiles,
} from './render-article.ts';

/** An article to be read, and rendered in the same pass where `shown`, the files beside it, is given. */
export interface ArticleToMake {
  readonly article: ArticleFile;
  readonly shown?: ShownFiles;
}

/** An article that was read. */
export interface MadeArticle extends Pick<ParsedText, 'read' | 'telling'> {
  readonly article: Pick<ArticleFile, 'textKey' | 'bodyKey'>;
  /** What was rendered of it, but for its picture. */
  readonly rendered?: ShownArticle;
  /** The files beside it that were made, its picture too, by their composed paths. */
  readonly files: readonly (readonly [string, MadeFile])[];
}

/** What `processes/work-on-articles.ts` is asked to do: a part of the articles at a time. */
export interface ArticleTask {
  readonly articles: readonly ArticleToMake[];
  readonly settings: Settings;
}

/** Our own processes tell each other these; this only names the types. */
export const ARTICLE_TASK = z.custom<ArticleTask>(isGroup);
const MADE_ARTICLES = z.custom<readonly MadeArticle[]>(Array.isArray);

/** Articles that are worth processes of their own, which need about a second to start. */
const WORTH_PROCESSES = 1_000;

/** Each needs about 150 MB. */
const PROCESSES = Math.min(availableParallelism(), 8);

/** Articles that a process is given at a time: work of about a tenth of a second. */
const PART = 40;

/** The picture that an article names in its own frontmatter. */
function photoOf(frontmatter: unknown): string | undefined {
  const photo: unknown = isGroup(frontmatter) ? frontmatter.photo : undefined;
  return isGroup(photo) && typeof photo.src === 'string' ? photo.src : undefined;
}

/** Parses an article once: reads and checks it and, where that is wanted, renders and keeps its body. */
export async function makeArticle(
  { article, shown }: ArticleToMake,
  settings: Settings,
): Promise<MadeArticle> {
  const { parsed, ...text } = readArticle(article);
  const { file, textKey, bodyKey } = article;
  const made = { article: { textKey, bodyKey }, ...text };
  if (parsed === undefined || shown === undefined) return { ...made, files: [] };
  const photo = photoOf(text.read.frontmatter);
  const wanted = [...namedFiles(file, parsed), ...(photo === undefined ? [] : [beside(file, photo)])];
  const files = await makeFiles(wanted, shown, settings);
  return { ...made, rendered: renderBody(article, parsed, files, settings), files: [...files] };
}

function* inParts<T>(all: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < all.length; at += PART) yield all.slice(at, at + PART);
}

/**
 * Makes articles and gives each to `take`: many by several processes at a time. What they leave undone, whatever the reason,
 * is done by this process.
 */
export async function makeArticles(
  articles: readonly ArticleToMake[],
  settings: Settings,
  take: (made: MadeArticle) => void,
): Promise<void> {
  const done = new Set<string>();
  function keep(made: MadeArticle): void {
    done.add(made.article.textKey);
    take(made);
  }
  if (articles.length >= WORTH_PROCESSES && PROCESSES > 1) {
    const script = new URL('./processes/work-on-articles.ts', import.meta.url);
    const tasks = inParts(articles).map((part): ArticleTask => ({ articles: part, settings }));
    await inProcesses(script, PROCESSES, tasks, (answer) => {
      for (const made of MADE_ARTICLES.parse(answer)) keep(made);
    }).catch(() => undefined);
  }
  for (const each of articles) if (!done.has(each.article.textKey)) keep(await makeArticle(each, settings));
}
