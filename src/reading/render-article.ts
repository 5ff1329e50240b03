import { copyFile, mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { toHtml } from 'hast-util-to-html';
import type { Article, Photo } from '../bulletin/story.ts';
import type { BinaryFile } from '../content-model/content-files.ts';
import { canBeShown } from '../content-model/file-faults.ts';
import { articleText } from '../rendering/article-text.ts';
import { type Asset, ATTACHMENT_FOLDER, isPicture, PICTURE_FOLDER } from '../rendering/asset.ts';
import { describeAttachment } from '../rendering/attachments.ts';
import { pictureHtml } from '../rendering/picture-element.ts';
import { makePicture } from '../rendering/pictures.ts';
import { type BodySource, parseBody, renderTree } from '../rendering/render-body.ts';
import { type RenderedArticle, writeRendered } from '../rendering/rendered-articles.ts';
import { withBase } from '../routing/href.ts';
import type { Settings } from '../settings.ts';
import type { ReadBody } from './article-bodies.ts';
import type { KeptArticle } from './kept-readings.ts';

/** How wide the picture of an article is shown, as `sizes`: over the body, and in lists. */
const LARGE = '(min-width: 60rem) 56rem, 100vw';
const SMALL = '(min-width: 48rem) 20rem, 40vw';

/** All that the rendering of an article needs: plain values, which another process can be told. */
export interface ArticleToRender {
  /** Digest (hex) that it is kept under. */
  readonly key: string;
  readonly body: BodySource;
  readonly photo?: Photo;
  /** The files beside it that it shows or offers, below the content folder. */
  readonly files: readonly string[];
}

/** Files beside articles that can be shown or offered, as the disk has them, by their paths in composed characters (NFC). */
export type ShownFiles = ReadonlyMap<string, string>;

/** Picks the files that can be shown or offered. */
export function shownFiles(binaries: ReadonlyMap<string, BinaryFile>): ShownFiles {
  const shown = [...binaries].filter(([file, binary]) => canBeShown(file, binary));
  return new Map(shown.map(([file]) => [composed(file), file]));
}

/** A path as it is compared: what an article names and what macOS calls a file may differ in how accents are written. */
function composed(file: string): string {
  return file.normalize('NFC');
}

/** The composed path of a file that an article names. */
function beside({ file }: BodySource, source: string): string {
  return composed(path.posix.join(path.posix.dirname(file), source));
}

/** Gathers what an article needs. */
export function articleToRender(
  { body: key, photo }: Article,
  { file, source, language, references }: ReadBody,
  shown: ShownFiles,
): ArticleToRender {
  const body = { file, source, language };
  const wanted = new Set(references.files.map(({ target }) => beside(body, target)));
  if (photo) wanted.add(composed(photo.file));
  const files = [...wanted].flatMap((each) => shown.get(each) ?? []);
  return { key, body, ...(photo && { photo }), files };
}

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

/** Renders an article and keeps it, with the files that it names, in the cache folder. */
export async function renderArticle(
  { key, body, photo, files }: ArticleToRender,
  settings: Settings,
): Promise<KeptArticle> {
  const made = new Map<string, Made>();
  for (const file of files) made.set(composed(file), await makeAsset(file, settings));
  // It was parsed when it was read, but the trees of thousands of articles would fill the memory.
  const tree = renderTree(parseBody(body), {
    asset: (source) => made.get(beside(body, source))?.asset,
    href: (address) => withBase(settings.base, address),
  });
  const picture = photo && photoHtml(photo, made.get(composed(photo.file))?.asset, settings.base);
  const rest = { ...(picture && { picture }), files: [...made.values()].flatMap((each) => each.files) };
  const bytes = await writeRendered(settings.cacheDir, key, {
    body: toHtml(tree),
    text: articleText(tree),
    ...rest,
  });
  return { ...rest, bytes };
}
