import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp, { type Sharp, type SharpOptions } from 'sharp';
import { LIMITS } from '../content-model/limits/limits.ts';
import type { Section } from '../store/section.ts';
import { foldToAnchor } from './anchors.ts';
import type { Picture, PictureFile } from './asset.ts';
import { cleanDrawing } from './drawing.ts';

/** Raised when the same original would give other files. */
export const PIPELINE_VERSION = 2;

/** Widths in pixels that photographs are made in, as far as the original reaches. */
const WIDTHS = [480, 800, 1200] as const;
const FALLBACK_WIDTH = 800;

/** The largest of them. */
export const LARGEST_WIDTH = Math.max(...WIDTHS);

/** Opens a photograph, to be decoded line by line where its format allows that, which saves the memory for all of it. */
export function openPhotograph(original: Uint8Array, options?: SharpOptions): Sharp {
  return sharp(original, { sequentialRead: true, limitInputPixels: LIMITS.picturePixels.figure, ...options });
}

/**
 * Makes the files of a picture, named as in the result, where they aren't kept already. `name` is the original's, whose
 * ending tells a drawing. Throws an Error where `checkPicture` finds problems.
 */
export async function makePicture(original: Uint8Array, name: string, kept: Section): Promise<Picture> {
  const stem = `${stemOf(name)}.${digestOf(original, PIPELINE_VERSION).slice(0, 8)}`;
  return isDrawing(name) ? makeDrawing(original, stem, kept) : makePhotograph(original, stem, kept);
}

/** Whether a file's name is that of a drawing. */
export function isDrawing(name: string): boolean {
  return name.toLowerCase().endsWith('.svg');
}

/** Name of the file with the most detail that every tool reads: WebP for a photograph, which few read as AVIF. */
export function largestFile({ sources, fallback }: Picture): string {
  return sources.find(({ type }) => type === 'image/webp')?.files.at(-1)?.file ?? fallback.file;
}

/** A file's name without its ending, as it may stand in an address: "Nhà sàn.SVG" gives `nha-san`. */
export function stemOf(name: string): string {
  return foldToAnchor(path.parse(name).name) || 'tep';
}

/** Hex digits that change with a file's bytes. */
export function digestOf(original: Uint8Array, version: number): string {
  return createHash('sha256').update(`${version}\n`).update(original).digest('hex');
}

async function makeDrawing(original: Uint8Array, stem: string, kept: Section): Promise<Picture> {
  const drawing = cleanDrawing(new TextDecoder().decode(original));
  if (!('svg' in drawing)) throw new Error(drawing.map(({ en }) => en).join('\n'));
  const { svg, width, height } = drawing;
  const file = `${stem}.svg`;
  await kept.make(file, (part) => writeFile(part, svg));
  return { asset: 'picture', width, height, drawing: true, sources: [], fallback: { file, width } };
}

async function makePhotograph(original: Uint8Array, stem: string, kept: Section): Promise<Picture> {
  const image = openPhotograph(original).autoOrient();
  const { autoOrient, hasAlpha } = await image.metadata();
  const widths = [...new Set(WIDTHS.map((width) => Math.min(width, autoOrient.width)))];
  const encode = async (format: Format, width: number): Promise<PictureFile> => {
    const file = `${stem}.${width}.${format}`;
    await kept.make(file, async (part) =>
      writeFile(part, await ENCODERS[format](image.clone().resize({ width })).toBuffer()),
    );
    return { file, width };
  };
  const encodeAll = async (format: Format): Promise<readonly PictureFile[]> => {
    const files: PictureFile[] = [];
    // One after another: each decodes the original, some formats into the memory for all of it.
    for (const width of widths) files.push(await encode(format, width));
    return files;
  };
  const width = Math.max(...widths);
  return {
    asset: 'picture',
    width,
    height: Math.round((autoOrient.height * width) / autoOrient.width),
    drawing: false,
    sources: [
      { type: 'image/avif', files: await encodeAll('avif') },
      { type: 'image/webp', files: await encodeAll('webp') },
    ],
    fallback: await encode(hasAlpha ? 'png' : 'jpg', Math.min(FALLBACK_WIDTH, width)),
  };
}

/** AVIF's higher efforts take ten times as long and save little. */
const ENCODERS = {
  avif: (image: Sharp) => image.avif({ quality: 50, effort: 2 }),
  webp: (image: Sharp) => image.webp({ quality: 75 }),
  jpg: (image: Sharp) => image.jpeg({ quality: 78, mozjpeg: true }),
  png: (image: Sharp) => image.png({ palette: true }),
} as const;

type Format = keyof typeof ENCODERS;
