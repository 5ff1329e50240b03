import { availableParallelism } from 'node:os';
import { z } from 'astro/zod';
import type { BodySource } from '../rendering/render-body.ts';
import type { Settings } from '../settings.ts';
import { inProcesses } from './processes/own-process.ts';
import type { ReadBody } from './article-bodies.ts';
import type { KeptArticle, KeptReadings, Reading } from './kept-readings.ts';
import type { ArticleToRender } from './render-article.ts';

/** Articles to read, by digest. */
interface ReadTask {
  readonly read: readonly (readonly [string, BodySource])[];
}

interface RenderTask {
  readonly render: readonly ArticleToRender[];
  readonly settings: Settings;
}

/** What `./processes/work-on-articles.ts` is asked to do: a part of the articles at a time. */
export type ArticleTask = ReadTask | RenderTask;

/** Articles that were read. */
export interface ArticlesRead {
  /** By digest. */
  readonly readings: readonly (readonly [string, Reading])[];
  /** What their frontmatter says, by its text. */
  readonly frontmatter: readonly (readonly [string, unknown])[];
}

/** Articles that were rendered, by key. */
export type ArticlesRendered = readonly (readonly [string, KeptArticle])[];

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

/** These name the types of what our own processes tell each other. */
export const ARTICLE_TASK = z.custom<ArticleTask>(isObject);
const ARTICLES_READ = z.custom<ArticlesRead>(isObject);
const ARTICLES_RENDERED = z.custom<ArticlesRendered>(isObject);

/** Articles that are worth processes of their own, which need about a second to start. */
const WORTH_PROCESSES = 1_000;

/** Each needs about 150 MB. */
const PROCESSES = Math.min(availableParallelism(), 8);

/** Articles that a process is given at a time: work of about a tenth of a second. */
const PART = 40;

function* inParts<T>(all: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < all.length; at += PART) yield all.slice(at, at + PART);
}

/** Whether so many articles are better read or rendered by several processes. */
function isMany(articles: readonly unknown[]): boolean {
  return articles.length >= WORTH_PROCESSES && PROCESSES > 1;
}

/** Has tasks done by several processes. What they leave undone, whatever became of them, is left to this one. */
async function work(tasks: Iterable<ArticleTask>, take: (answer: unknown) => void): Promise<void> {
  const script = new URL('./processes/work-on-articles.ts', import.meta.url);
  await inProcesses(script, PROCESSES, tasks, take).catch(() => undefined);
}

/** Where many articles aren't kept, reads and keeps them: several at a time. */
export async function readMany(
  bodies: Iterable<ReadBody>,
  kept: Pick<KeptReadings, 'bodies' | 'frontmatter'>,
): Promise<void> {
  const missing = [...bodies].filter(({ digest }) => kept.bodies.get(digest) === undefined);
  if (!isMany(missing)) return;
  const tasks = inParts(missing).map((part) => ({
    read: part.map(({ digest, file, source, language }) => [digest, { file, source, language }] as const),
  }));
  await work(tasks, (answer) => {
    const { readings, frontmatter } = ARTICLES_READ.parse(answer);
    for (const [digest, reading] of readings) kept.bodies.set(digest, reading);
    for (const [text, data] of frontmatter) kept.frontmatter.set(text, data);
  });
}

/** Where there are many articles to render, renders them, several at a time, and gives each to `keep`. */
export async function renderMany(
  articles: readonly ArticleToRender[],
  settings: Settings,
  keep: (key: string, rendered: KeptArticle) => void,
): Promise<void> {
  if (!isMany(articles)) return;
  const tasks = inParts(articles).map((render) => ({ render, settings }));
  await work(tasks, (answer) => {
    for (const [key, article] of ARTICLES_RENDERED.parse(answer)) keep(key, article);
  });
}
