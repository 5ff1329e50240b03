import { ARTICLE_TASK, makeArticle, type MadeArticle } from '../make-articles.ts';
import { answerWith } from './own-process.ts';

answerWith(ARTICLE_TASK, async ({ articles, settings }): Promise<readonly MadeArticle[]> => {
  const made: MadeArticle[] = [];
  for (const article of articles) made.push(await makeArticle(article, settings));
  return made;
});
