import { availableParallelism } from 'node:os';
import { z } from 'astro/zod';
import type { BodySource } from '../../rendering/render-body.ts';
import type { Settings } from '../../settings.ts';
import { inProcesses } from '../processes/own-process.ts';
import type { ReadBody } from './article-bodies.ts';
import type { KeptArticle, KeptReadings, Reading } from './kept-readings.ts';
import type { ArticleToRender } from './render-article.ts';

/** What `../processes/work-on-articles.ts` is asked to do: a part of the articles at a time. */
export interface ArticleTask {
  /** By digest. */
  readonly read: readonly (readonly [string, BodySource])[];
  readonly render: readonly ArticleToRender[];
  readonly settings?: Settings;
}

/** What comes of a task. */
export interface ArticlesDone {
  /** By digest. */
  readonly read: readonly (readonly [string, Reading])[];
  /** What the frontmatter of those says, by its text. */
  readonly frontmatter: readonly (readonly [string, unknown])[];
  /** By key. */
  readonly rendered: readonly (readonly [string, KeptArticle])[];
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

/** These name the types of what our own processes tell each other. */
export const ARTICLE_TASK = z.custom<ArticleTask>(isObject);
const ARTICLES_DONE = z.custom<ArticlesDone>(isObject);

/** Articles that are worth processes of their own, which need about a second to start. */
const WORTH_PROCESSES = 1_000;

/** Each needs about 150 MB. */
const PROCESSES = Math.min(availableParallelism(), 8);

/** Articles that a process is given at a time: work of about a tenth of a second. */
const PART = 40;

function* inParts<T>(all: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < all.length; at += PART) yield all.slice(at, at + PART);
}

/** Has tasks done by several processes. What they leave undone, whatever became of them, is left to this one. */
async function work(tasks: Iterable<ArticleTask>, take: (done: ArticlesDone) => void): Promise<void> {
  const script = new URL('../processes/work-on-articles.ts', import.meta.url);
  await inProcesses(script, PROCESSES, tasks, (answer) => {
    take(ARTICLES_DONE.parse(answer));
  }).catch(() => undefined);
}

/** Where many articles aren't kept, reads and keeps them: several at a time. */
export async function readMany(
  bodies: Iterable<ReadBody>,
  kept: Pick<KeptReadings, 'bodies' | 'frontmatter'>,
  worth = WORTH_PROCESSES,
): Promise<void> {
  const missing = [...bodies].filter(({ digest }) => kept.bodies.get(digest) === undefined);
  if (missing.length < worth || PROCESSES < 2) return;
  const tasks = inParts(missing).map((part) => ({
    read: part.map(({ digest, file, source, language }) => [digest, { file, source, language }] as const),
    render: [],
  }));
  await work(tasks, ({ read, frontmatter }) => {
    for (const [digest, reading] of read) kept.bodies.set(digest, reading);
    for (const [text, data] of frontmatter) kept.frontmatter.set(text, data);
  });
}

/** Where there are many articles to render, renders them, several at a time, and gives each to `keep`. */
export async function renderMany(
  articles: readonly ArticleToRender[],
  settings: Settings,
  keep: (key: string, rendered: KeptArticle) => void,
  worth = WORTH_PROCESSES,
): Promise<void> {
  if (articles.length < worth || PROCESSES < 2) return;
  const tasks = inParts(articles).map((render) => ({ read: [], render, settings }));
  await work(tasks, ({ rendered }) => {
    for (const [key, article] of rendered) keep(key, article);
  });
}
