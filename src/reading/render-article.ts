import { copyFile, readFile } from 'node:fs/promises';
import path from 'node:path';
import { toHtml } from 'hast-util-to-html';
import type { MadePhoto, Photo } from '../bulletin/story.ts';
import type { BinaryFile } from '../content-model/content-files.ts';
import { canBeShown } from '../content-model/file-faults.ts';
import { articleText } from '../rendering/article-text.ts';
import { type Asset, ATTACHMENT_FOLDER, isPicture, PICTURE_FOLDER } from '../rendering/asset.ts';
import { describeAttachment } from '../rendering/attachments.ts';
import type { ParsedBody } from '../rendering/parse-body.ts';
import { pictureHtml } from '../rendering/picture-element.ts';
import { largestFile, makePicture } from '../rendering/pictures.ts';
import { renderTree } from '../rendering/render-body.ts';
import { writeRendered } from '../rendering/rendered-articles.ts';
import { withBase } from '../routing/href.ts';
import type { Settings } from '../settings.ts';
import { openSection } from '../store/section.ts';
import type { ArticleFile } from './article-files.ts';

/** How wide the picture of an article is shown, as `sizes`: over the body, and in lists. */
const LARGE = '(min-width: 60rem) 56rem, 100vw';
const SMALL = '(min-width: 48rem) 20rem, 40vw';

/** What pages are given of an article that is rendered, beside its body. */
export interface ShownArticle {
  /** Files that its HTML names, below the site: `anh/nha-san.1a2b3c4d.svg`. */
  readonly files: readonly string[];
  /** The article's picture; absent without one. */
  readonly picture?: MadePhoto;
}

/** What is made of one file beside an article, with the names of its files below the site. */
export interface MadeFile {
  readonly asset: Asset;
  readonly files: readonly string[];
}

/** What is made of the files beside articles, by their composed paths. */
export type MadeFiles = ReadonlyMap<string, MadeFile>;

/** Files beside articles that can be shown or offered, as the disk has them, by their composed paths. */
export type ShownFiles = ReadonlyMap<string, string>;

/** A path as it is compared: what an article names and what macOS calls a file may differ in how accents are written (NFC). */
export function composed(file: string): string {
  return file.normalize('NFC');
}

/** Picks the files that can be shown or offered. */
export function shownFiles(binaries: ReadonlyMap<string, BinaryFile>): ShownFiles {
  const shown = [...binaries].filter(([file, binary]) => canBeShown(file, binary));
  return new Map(shown.map(([file]) => [composed(file), file]));
}

/** The composed path of a file that an article names. */
export function beside(article: string, source: string): string {
  return composed(path.posix.join(path.posix.dirname(article), source));
}

async function makeFile(file: string, { contentDir, cacheDir }: Settings): Promise<MadeFile> {
  const original = await readFile(path.join(contentDir, file));
  const name = path.posix.basename(file);
  if (isPicture(name)) {
    const picture = await makePicture(original, name, openSection(cacheDir, PICTURE_FOLDER));
    const files = [picture.fallback, ...picture.sources.flatMap((source) => source.files)];
    return { asset: picture, files: files.map((made) => `${PICTURE_FOLDER}/${made.file}`) };
  }
  const attachment = describeAttachment(original, name);
  const kept = openSection(cacheDir, ATTACHMENT_FOLDER);
  await kept.make(attachment.file, (part) => copyFile(path.join(contentDir, file), part));
  return { asset: attachment, files: [`${ATTACHMENT_FOLDER}/${attachment.file}`] };
}

/** Makes what is shown or offered of files with these composed paths, as far as that can be. */
export async function makeFiles(
  wanted: Iterable<string>,
  shown: ShownFiles,
  settings: Settings,
): Promise<MadeFiles> {
  const made = new Map<string, MadeFile>();
  for (const name of new Set(wanted)) {
    const file = shown.get(name);
    if (file !== undefined) made.set(name, await makeFile(file, settings));
  }
  return made;
}

/** The composed paths of the files that the body of an article names. */
export function namedFiles(
  article: string,
  { references }: Pick<ParsedBody, 'references'>,
): readonly string[] {
  return references.files.map(({ target }) => beside(article, target));
}

/** Renders the body of an article and keeps it. */
export function renderBody(
  { file, bodyKey }: ArticleFile,
  parsed: ParsedBody,
  made: MadeFiles,
  { base, cacheDir }: Settings,
): ShownArticle {
  const tree = renderTree(parsed, {
    asset: (source) => made.get(beside(file, source))?.asset,
    href: (address) => withBase(base, address),
  });
  writeRendered(cacheDir, bodyKey, { body: toHtml(tree), text: articleText(tree) });
  const named = new Set(namedFiles(file, parsed));
  return { files: [...named].flatMap((name) => made.get(name)?.files ?? []) };
}

/** Adds the article's picture, where it has one that can be shown; it is made where it isn't among the files made. */
export async function withPhoto(
  rendered: ShownArticle,
  photo: Photo | undefined,
  made: MadeFiles,
  shown: ShownFiles,
  settings: Settings,
): Promise<ShownArticle> {
  if (photo === undefined) return rendered;
  const name = composed(photo.file);
  const { asset, files = [] } = made.get(name) ?? (await makeFiles([name], shown, settings)).get(name) ?? {};
  if (asset?.asset !== 'picture') return rendered;
  const href = (address: string): string => withBase(settings.base, address);
  return {
    ...rendered,
    files: [...new Set([...rendered.files, ...files])],
    picture: {
      large: pictureHtml(asset, { alt: photo.alt, sizes: LARGE, loading: 'eager', href }),
      // In lists the picture stands beside the headline that it illustrates, so it is decoration there.
      small: pictureHtml(asset, { alt: '', sizes: SMALL, href }),
      file: largestFile(asset),
    },
  };
}
