import { readArticle } from '../content/article-bodies.ts';
import type { KeptArticle } from '../content/kept-readings.ts';
import { ARTICLE_TASK, type ArticlesDone } from '../content/many-articles.ts';
import { renderArticle } from '../content/render-article.ts';
import { answerWith } from './own-process.ts';

answerWith(ARTICLE_TASK, async ({ read, render, settings }): Promise<ArticlesDone> => {
  const frontmatter = new Map<string, unknown>();
  const readings = read.map(([digest, body]) => [digest, readArticle(body, frontmatter)] as const);
  const rendered: (readonly [string, KeptArticle])[] = [];
  if (settings)
    for (const article of render) rendered.push([article.key, await renderArticle(article, settings)]);
  return { read: readings, frontmatter: [...frontmatter], rendered };
});
