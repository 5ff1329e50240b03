import { writeFile } from 'node:fs/promises';
import sharp, { type Sharp } from 'sharp';
import type { Icons } from '../bulletin/newsroom.ts';
import type { Section } from '../store/section.ts';
import { cleanDrawing } from './drawing.ts';
import type { NewsroomPictures } from './newsroom-files.ts';
import { digestOf, isDrawing, makePicture, openPhotograph } from './pictures.ts';

/** A picture beside `bulletin.yaml`. */
export interface NewsroomPicture {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Raised when the same picture would give other icons. */
const VERSION = 1;

const LARGEST = 512;
/** Of the width of a maskable icon, as the W3C's manifest has it: what lies within is never cut off. */
const SAFE = 0.8;

/** The icon of a newsroom that has none: a printed page in the accent. */
function plainIcon(colour: string): NewsroomPicture {
  const lines = ['M14 16h36', 'M14 28h16', 'M14 38h16', 'M14 48h36', 'M38 28h12v10H38z'].join('');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64" width="64" height="64"><rect width="64" height="64" rx="10" fill="${colour}"/><path d="${lines}" fill="none" stroke="#fdfbf6" stroke-width="5"/></svg>`;
  return { name: 'icon.svg', bytes: new TextEncoder().encode(svg) };
}

/** The icon on a transparent square as wide as the largest one. */
async function squareOf({ name, bytes }: NewsroomPicture): Promise<Buffer> {
  const { width, height } = await sharp(bytes).metadata();
  const density = Math.min(72 * Math.max(1, LARGEST / Math.max(width, height)), 2400);
  const source = isDrawing(name) ? sharp(bytes, { density }) : openPhotograph(bytes).autoOrient();
  return source
    .resize(LARGEST, LARGEST, { fit: 'contain', background: '#0000' })
    .ensureAlpha()
    .png()
    .toBuffer();
}

/** What the icon stands on where it may not be transparent: the colour at the middle of its left edge, else white. */
async function groundOf(square: Buffer): Promise<string> {
  const [red = 0, green = 0, blue = 0, alpha = 0] = await sharp(square)
    .extract({ left: 0, top: LARGEST / 2, width: 1, height: 1 })
    .raw()
    .toBuffer();
  return alpha === 255 ? `rgb(${red}, ${green}, ${blue})` : '#ffffff';
}

async function maskable(square: Buffer, ground: string): Promise<Sharp> {
  const middle = await sharp(square)
    .resize(Math.round(LARGEST * SAFE))
    .toBuffer();
  return sharp({ create: { width: LARGEST, height: LARGEST, channels: 3, background: ground } }).composite([
    { input: middle },
  ]);
}

/** Makes the icons, as far as they aren't kept. Throws an Error where the picture can't be shown. */
async function makeIcons(picture: NewsroomPicture, kept: Section): Promise<Icons> {
  const stem = `icon.${digestOf(picture.bytes, VERSION).slice(0, 8)}`;
  const { name, bytes } = picture;
  const drawing = isDrawing(name) ? cleanDrawing(new TextDecoder().decode(bytes)) : undefined;
  if (drawing && !('svg' in drawing)) throw new Error(drawing.map(({ en }) => en).join('\n'));
  const files = {
    ...(drawing && { svg: `${stem}.svg` }),
    small: `${stem}.48.png`,
    touch: `${stem}.180.png`,
    medium: `${stem}.192.png`,
    large: `${stem}.512.png`,
    maskable: `${stem}.maskable.png`,
  };
  if (Object.values(files).every((file) => kept.has(file))) return files;
  const square = await squareOf(drawing ? { name, bytes: new TextEncoder().encode(drawing.svg) } : picture);
  const ground = await groundOf(square);
  const keep = (file: string, image: Sharp) =>
    kept.make(file, async (part) => writeFile(part, await image.png({ palette: true }).toBuffer()));
  if (drawing) await kept.make(`${stem}.svg`, (part) => writeFile(part, drawing.svg));
  await keep(files.small, sharp(square).resize(48));
  await keep(files.touch, sharp(square).flatten({ background: ground }).resize(180));
  await keep(files.medium, sharp(square).resize(192));
  await keep(files.large, sharp(square));
  await keep(files.maskable, await maskable(square, ground));
  return files;
}

/** Makes what a newsroom is known by, as far as it isn't kept: what can't be shown stands as if there were none. */
export async function makeNewsroomPictures(
  { logo, icon, colour }: { logo?: NewsroomPicture; icon?: NewsroomPicture; colour: string },
  kept: Section,
): Promise<NewsroomPictures> {
  const shownLogo = logo && (await makePicture(logo.bytes, logo.name, kept).catch(() => undefined));
  const ownIcons = icon && (await makeIcons(icon, kept).catch(() => undefined));
  return {
    ...(shownLogo && { logo: shownLogo }),
    icons: ownIcons ?? (await makeIcons(plainIcon(colour), kept)),
  };
}
