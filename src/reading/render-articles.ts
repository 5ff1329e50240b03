import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Article, Story } from '../bulletin/story.ts';
import { ATTACHMENT_FOLDER, PICTURE_FOLDER } from '../rendering/asset.ts';
import { renderedBytes } from '../rendering/rendered-articles.ts';
import type { Settings } from '../settings.ts';
import type { ReadBody } from './article-bodies.ts';
import type { KeptArticle, KeptReadings } from './kept-readings.ts';
import { renderMany } from './many-articles.ts';
import { type ArticleToRender, articleToRender, renderArticle, type ShownFiles } from './render-article.ts';

/** The pictures and attachments that were made before, by their names below the site. */
async function filesMade(cacheDir: string): Promise<Set<string>> {
  const folders = [PICTURE_FOLDER, ATTACHMENT_FOLDER].map(async (folder) => {
    const names = await readdir(path.join(cacheDir, folder)).catch(() => []);
    return names.map((name) => `${folder}/${name}`);
  });
  return new Set((await Promise.all(folders)).flat());
}

/** Renders articles, but for those that are kept from the same sources. */
export interface ArticleRenderer {
  /** What is kept of an article; undefined where that isn't whole. */
  readonly kept: (article: Article) => KeptArticle | undefined;
  /** Keeps an article that is rendered, by the key that its body has. */
  readonly keep: (key: string, rendered: KeptArticle) => void;
  /** `files` are those beside the article that it can show or offer. */
  readonly render: (article: Article, body: ReadBody, files: ShownFiles) => Promise<KeptArticle>;
}

/** Opens what was rendered before. */
export async function articleRenderer(
  kept: KeptReadings['rendered'],
  settings: Settings,
): Promise<ArticleRenderer> {
  const made = await filesMade(settings.cacheDir);

  function wholeOf({ body: key }: Article): KeptArticle | undefined {
    const known = kept.get(key);
    const isWhole = known !== undefined && known.bytes === renderedBytes(settings.cacheDir, key);
    return isWhole && known.files.every((file) => made.has(file)) ? known : undefined;
  }

  function keep(key: string, rendered: KeptArticle): void {
    kept.set(key, rendered);
    for (const file of rendered.files) made.add(file);
  }

  return {
    kept: wholeOf,
    keep,
    render: async (article, body, files) => {
      const known = wholeOf(article);
      if (known) return known;
      const rendered = await renderArticle(articleToRender(article, body, files), settings);
      keep(article.body, rendered);
      return rendered;
    },
  };
}

/** What articles are rendered from. */
interface Sources {
  readonly kept: KeptReadings['rendered'];
  readonly bodies: readonly ReadBody[];
  /** The files beside articles that can be shown or offered. */
  readonly files: ShownFiles;
}

/**
 * Renders the articles that aren't kept from the same sources yet, and gives the stories with their pictures' HTML.
 */
export async function renderArticles(
  stories: readonly Story[],
  { kept, bodies, files }: Sources,
  settings: Settings,
): Promise<readonly Story[]> {
  const byKey = new Map(bodies.map((body) => [body.digest, body]));
  const renderer = await articleRenderer(kept, settings);
  const known = new Map<string, KeptArticle>();
  const missing: ArticleToRender[] = [];
  for (const article of stories.flatMap(({ articles }) => Object.values(articles))) {
    const [body, rendered] = [byKey.get(article.body), renderer.kept(article)];
    if (rendered) known.set(article.body, rendered);
    else if (body) missing.push(articleToRender(article, body, files));
  }
  await renderMany(missing, settings, (key, rendered) => {
    renderer.keep(key, rendered);
    known.set(key, rendered);
  });

  async function finished(article: Article): Promise<Article> {
    const body = byKey.get(article.body);
    if (body === undefined) return article;
    const rendered = known.get(article.body) ?? (await renderer.render(article, body, files));
    const { picture, files: shown } = rendered;
    const photo = article.photo && picture && { ...article.photo, html: picture };
    return { ...article, ...(photo && { photo }), ...(shown.length > 0 && { files: shown }) };
  }

  const done: Story[] = [];
  for (const story of stories) {
    const { vi, en } = story.articles;
    done.push({
      ...story,
      articles: { ...(vi && { vi: await finished(vi) }), ...(en && { en: await finished(en) }) },
    });
  }
  return done;
}
