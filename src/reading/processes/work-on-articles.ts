import { readArticle } from '../read-article.ts';
import type { KeptArticle } from '../kept-readings.ts';
import { ARTICLE_TASK, type ArticlesRead, type ArticlesRendered } from '../many-articles.ts';
import { renderArticle } from '../render-article.ts';
import { answerWith } from './own-process.ts';

answerWith(ARTICLE_TASK, async (task): Promise<ArticlesRead | ArticlesRendered> => {
  if ('read' in task) {
    const frontmatter = new Map<string, unknown>();
    const readings = task.read.map(([digest, body]) => [digest, readArticle(body, frontmatter)] as const);
    return { readings, frontmatter: [...frontmatter] };
  }
  const rendered: (readonly [string, KeptArticle])[] = [];
  for (const article of task.render)
    rendered.push([article.key, await renderArticle(article, task.settings)]);
  return rendered;
});
