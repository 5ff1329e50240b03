import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { filesOf } from '../../src/rendering/newsroom-files.ts';
import { makeNewsroomPictures } from '../../src/rendering/newsroom-pictures.ts';
import { openSection } from '../../src/store/section.ts';
import { temporaryFolder } from '../reading/temporary-folder.ts';

const COLOUR = '#0a5f38';
const svg = (inner: string, size = 64) => ({
  name: 'icon.svg',
  bytes: new TextEncoder().encode(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}">${inner}</svg>`,
  ),
});
const ROUND = svg('<circle cx="32" cy="32" r="30" fill="#c00"/>');
const FULL = svg('<path d="M0 0h64v64H0z" fill="#0000c0"/><path d="M20 20h24v24H20z" fill="#fff"/>');

async function made(pictures: Omit<Parameters<typeof makeNewsroomPictures>[0], 'colour'>) {
  const cacheDir = await temporaryFolder({});
  const make = () => makeNewsroomPictures({ ...pictures, colour: COLOUR }, openSection(cacheDir, 'anh'));
  const found = await make();
  const fileOf = (file: string) => path.join(cacheDir, 'anh', file);
  const pixel = async (file: string, left: number, top: number) => [
    ...(await sharp(fileOf(file)).ensureAlpha().extract({ left, top, width: 1, height: 1 }).raw().toBuffer()),
  ];
  return { ...found, make, fileOf, pixel, names: () => readdir(path.join(cacheDir, 'anh')) };
}

describe('the icons of a newsroom', () => {
  it('are as large as browsers and phones ask for', async () => {
    const { icons, fileOf } = await made({ icon: ROUND });
    const { svg: drawing, ...files } = icons;
    const sizes = await Promise.all(
      Object.entries(files).map(async ([use, file]) => {
        const { width, height, format } = await sharp(fileOf(file)).metadata();
        return [use, `${width}x${height} ${format}`];
      }),
    );
    expect(Object.fromEntries(sizes)).toEqual({
      small: '48x48 png',
      touch: '180x180 png',
      medium: '192x192 png',
      large: '512x512 png',
      maskable: '512x512 png',
    });
    expect(await readFile(fileOf(drawing ?? ''), 'utf8')).toContain('<svg');
  });

  it('have no transparent part where phones would fill it, and keep what is drawn within their shapes', async () => {
    const round = await made({ icon: ROUND });
    expect((await round.pixel(round.icons.large, 0, 0)).at(-1)).toBe(0);
    expect(await round.pixel(round.icons.touch, 0, 0)).toEqual([255, 255, 255, 255]);
    const full = await made({ icon: FULL });
    expect(await full.pixel(full.icons.maskable, 0, 0)).toEqual([0, 0, 192, 255]);
    // The white square begins at 20/64 of the drawing, which fills four fifths of the icon.
    expect(await full.pixel(full.icons.maskable, 51 + 120, 256)).toEqual([0, 0, 192, 255]);
    expect(await full.pixel(full.icons.maskable, 51 + 140, 256)).toEqual([255, 255, 255, 255]);
  });

  it('are made of a photograph too, whole, whatever its shape', async () => {
    const wide = await sharp({ create: { width: 800, height: 400, channels: 3, background: '#396' } })
      .jpeg()
      .toBuffer();
    const { icons, pixel } = await made({ icon: { name: 'icon.jpg', bytes: wide } });
    expect(icons.svg).toBeUndefined();
    expect((await pixel(icons.large, 256, 256)).at(-1)).toBe(255);
    expect((await pixel(icons.large, 256, 10)).at(-1)).toBe(0);
  });

  it('are a plain page in the accent where there is none, or none that can be shown', async () => {
    const none = await made({});
    expect(await none.pixel(none.icons.large, 256, 20)).toEqual([10, 95, 56, 255]);
    const { icons } = await made({ icon: svg('<script>alert(1)</script>') });
    expect(icons).toEqual(none.icons);
  });

  it('are made once: the next time all of them are there', async () => {
    const { make, icons, logo, fileOf, names } = await made({
      icon: ROUND,
      logo: { ...FULL, name: 'logo.svg' },
    });
    const times = async () =>
      Promise.all((await names()).map(async (name) => (await stat(fileOf(name))).mtimeMs));
    const before = await times();
    expect(await make()).toEqual({ icons, logo });
    expect(await times()).toEqual(before);
    expect(filesOf({ icons, ...(logo && { logo }) }).toSorted()).toEqual((await names()).toSorted());
  });
});
