import type { Article, Story } from '../bulletin/story.ts';
import { pruneRendered } from '../rendering/rendered-articles.ts';
import type { Settings } from '../settings.ts';
import { type CheckedContent, readAndCheck, type ReadContent } from './check-content.ts';
import { composed, type MadeFile, makeFiles, type ShownArticle, withPhoto } from './render-article.ts';

/** An article with its picture's HTML, and the files that it names. */
export function illustrated(article: Article, { picture, files }: ShownArticle): Article {
  const photo = article.photo && picture && { ...article.photo, html: picture };
  return { ...article, ...(photo && { photo }), ...(files.length > 0 && { files }) };
}

/** What is shown of an article; its picture may be one that was made for the article in the other language. */
async function shownArticle(
  { photo, body: bodyKey }: Article,
  rendered: ReadonlyMap<string, ShownArticle>,
  made: ReadonlyMap<string, MadeFile>,
  { memory, shown }: ReadContent,
  settings: Settings,
): Promise<ShownArticle | undefined> {
  const kept = memory.shown(bodyKey);
  if (kept) return kept;
  const body = rendered.get(bodyKey);
  if (body === undefined) return undefined;
  const name = photo && composed(photo.file);
  const known = name === undefined || made.has(name) ? made : await makeFiles([name], shown, settings);
  const article = withPhoto(body, photo, known, settings.base);
  memory.show(bodyKey, article);
  return article;
}

/**
 * Reads and checks the content folder, and renders the articles that weren't rendered from the same sources before;
 * what was rendered from others is deleted.
 */
export async function loadContent(settings: Settings): Promise<CheckedContent> {
  const read = await readAndCheck(settings, true);
  const { folder, model, problems, memory, articles, made } = read;
  const rendered = new Map(
    made.flatMap((each) => (each.rendered ? [[each.article.bodyKey, each.rendered] as const] : [])),
  );
  const files = new Map(made.flatMap((each) => each.files));

  async function finished(article: Article): Promise<Article> {
    const shown = await shownArticle(article, rendered, files, read, settings);
    return shown ? illustrated(article, shown) : article;
  }

  const stories: Story[] = [];
  for (const story of model.stories) {
    const { vi, en } = story.articles;
    stories.push({
      ...story,
      articles: { ...(vi && { vi: await finished(vi) }), ...(en && { en: await finished(en) }) },
    });
  }
  memory.saveRendered();
  pruneRendered(settings.cacheDir, new Set(Array.from(articles.values(), ({ bodyKey }) => bodyKey)));
  return { folder, model: { ...model, stories }, problems };
}
