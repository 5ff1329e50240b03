import { copyFile, mkdir, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Article, Photo, Story } from '../../bulletin/story.ts';
import { type Asset, ATTACHMENT_FOLDER, isPicture, PICTURE_FOLDER } from '../../rendering/asset.ts';
import { describeAttachment } from '../../rendering/attachments.ts';
import { pictureHtml } from '../../rendering/picture-element.ts';
import { makePicture } from '../../rendering/pictures.ts';
import { renderBody } from '../../rendering/render-body.ts';
import { type RenderedArticle, renderedBytes, writeRendered } from '../../rendering/rendered-articles.ts';
import { withBase } from '../../routing/href.ts';
import type { Settings } from '../../settings.ts';
import type { ReadBody } from './article-bodies.ts';
import type { KeptArticle, KeptReadings } from './kept-readings.ts';

/** How wide the picture of an article is shown, as `sizes`: over the body, and in lists. */
const LARGE = '(min-width: 60rem) 56rem, 100vw';
const SMALL = '(min-width: 48rem) 20rem, 40vw';

/** Files made of one file beside an article, with their names below the site. */
interface Made {
  readonly asset: Asset;
  readonly files: readonly string[];
}

async function makeAsset(file: string, { contentDir, cacheDir }: Settings): Promise<Made> {
  const original = await readFile(path.join(contentDir, file));
  const name = path.posix.basename(file);
  if (isPicture(name)) {
    const picture = await makePicture(original, name, { cacheDir: path.join(cacheDir, PICTURE_FOLDER) });
    const files = [picture.fallback, ...picture.sources.flatMap((source) => source.files)];
    return { asset: picture, files: files.map((made) => `${PICTURE_FOLDER}/${made.file}`) };
  }
  const attachment = describeAttachment(original, name);
  const kept = `${ATTACHMENT_FOLDER}/${attachment.file}`;
  await mkdir(path.join(cacheDir, ATTACHMENT_FOLDER), { recursive: true });
  await copyFile(path.join(contentDir, file), path.join(cacheDir, kept));
  return { asset: attachment, files: [kept] };
}

function photoHtml(photo: Photo, asset: Asset | undefined, base: string): RenderedArticle['picture'] {
  if (asset?.asset !== 'picture') return undefined;
  const href = (address: string): string => withBase(base, address);
  return {
    large: pictureHtml(asset, { alt: photo.alt, sizes: LARGE, loading: 'eager', href }),
    // In lists the picture stands beside the headline that it illustrates, so it is decoration there.
    small: pictureHtml(asset, { alt: '', sizes: SMALL, href }),
  };
}

/** What articles are rendered from. */
interface Sources {
  readonly kept: KeptReadings['rendered'];
  readonly bodies: readonly ReadBody[];
  /** The files beside articles that can be shown or offered. */
  readonly files: ReadonlySet<string>;
}

async function renderArticle(
  article: Article,
  { file, parse }: ReadBody,
  files: ReadonlySet<string>,
  settings: Settings,
): Promise<RenderedArticle> {
  const parsed = parse();
  const beside = (source: string): string => path.posix.join(path.posix.dirname(file), source);
  const wanted = [...parsed.references.files.map(({ target }) => beside(target)), article.photo?.file];
  const made = new Map<string, Made>();
  for (const source of new Set(wanted)) {
    if (source !== undefined && files.has(source)) made.set(source, await makeAsset(source, settings));
  }
  const body = renderBody(parsed, {
    asset: (source) => made.get(beside(source))?.asset,
    href: (address) => withBase(settings.base, address),
  });
  const picture =
    article.photo && photoHtml(article.photo, made.get(article.photo.file)?.asset, settings.base);
  return { body, ...(picture && { picture }), files: [...made.values()].flatMap((each) => each.files) };
}

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
  /** `files` are those beside the article that it can show or offer. */
  readonly render: (article: Article, body: ReadBody, files: Sources['files']) => Promise<KeptArticle>;
}

/** Opens what was rendered before. */
export async function articleRenderer(
  kept: KeptReadings['rendered'],
  settings: Settings,
): Promise<ArticleRenderer> {
  const made = await filesMade(settings.cacheDir);

  function wholeOf({ body: key }: Article): KeptArticle | undefined {
    const known = kept.get(key);
    const isWhole = known?.bytes === renderedBytes(settings.cacheDir, key);
    return isWhole && known?.files.every((file) => made.has(file)) ? known : undefined;
  }

  return {
    kept: wholeOf,
    render: async (article, body, files) => {
      const known = wholeOf(article);
      if (known) return known;
      const { body: html, ...rest } = await renderArticle(article, body, files, settings);
      const bytes = await writeRendered(settings.cacheDir, article.body, { body: html, ...rest });
      kept.set(article.body, { ...rest, bytes });
      for (const file of rest.files) made.add(file);
      return { ...rest, bytes };
    },
  };
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

  async function finished(article: Article): Promise<Article> {
    const body = byKey.get(article.body);
    if (body === undefined) return article;
    const { picture, files: shown } = await renderer.render(article, body, files);
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
