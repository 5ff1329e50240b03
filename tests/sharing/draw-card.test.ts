import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import type { DrawnCard } from '../../src/sharing/card.ts';
import { drawCard } from '../../src/sharing/draw-card.ts';
import { written } from '../../src/sharing/written-text.ts';

const CARD: DrawnCard = {
  kind: 'drawn',
  language: 'vi',
  colour: '#0b5fa5',
  name: 'Bản Tin',
  title: 'Ế Ữ Ặ: chi bộ họp',
  kicker: 'Sinh hoạt chi bộ',
  foot: 'Xã Mường Bằng, Sơn La · 21/01/2020',
};

const svg = (inner: string, width = 80, height = 40): Buffer =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${inner}</svg>`,
  );
const GREEN = '<rect width="100%" height="100%" fill="#00c000"/>';
const PICTURES: Readonly<Record<string, Buffer>> = {
  'green.svg': svg(GREEN),
  'words.svg': svg(`${GREEN}<text x="5" y="20">Chữ</text>`),
  'wide.svg': svg(GREEN, 4000, 40),
  'broken.svg': Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><rect'),
  'large.svg': svg(GREEN + '<path d="M1 1h1"/>'.repeat(50_000)),
};
const draw = (parts: Partial<DrawnCard> = {}) =>
  drawCard({ ...CARD, ...parts }, (file) => PICTURES[file] ?? Buffer.of());

type Colour = readonly [red: number, green: number, blue: number];

/** Share of the pixels of a part of a card that are near a colour. */
async function shareOf(
  [red, green, blue]: Colour,
  card: Buffer,
  [left, top, width, height]: Part = [0, 0, 1200, 630],
): Promise<number> {
  const pixels = await sharp(card).extract({ left, top, width, height }).raw().toBuffer();
  let near = 0;
  for (let at = 0; at < pixels.length; at += 3) {
    const [r = 0, g = 0, b = 0] = pixels.subarray(at, at + 3);
    if (Math.abs(r - red) + Math.abs(g - green) + Math.abs(b - blue) < 60) near++;
  }
  return near / (width * height);
}

type Part = readonly [left: number, top: number, width: number, height: number];

const INK: Colour = [31, 27, 22];
const HEADLINE: Part = [64, 130, 1072, 390];
const digest = (card: Buffer): string => createHash('sha256').update(card).digest('hex');

describe('a drawn card', () => {
  it('is a JPEG of 1200 × 630 pixels, of fewer than 150 kB', async () => {
    const card = await draw();
    expect(await sharp(card).metadata()).toMatchObject({ format: 'jpeg', width: 1200, height: 630 });
    expect(card.length).toBeLessThan(150_000);
  });

  it('has the same bytes each time, whatever was drawn before', async () => {
    const first = digest(await draw());
    await draw({ title: 'Một tin khác', picture: 'green.svg' });
    expect(digest(await draw())).toBe(first);
    expect(digest(await draw({ title: 'Ế Ữ Ặ: chi bộ hop' }))).not.toBe(first);
  });

  it('has its headline in ink and a band in the accent', async () => {
    const card = await draw();
    expect(await shareOf(INK, card, HEADLINE)).toBeGreaterThan(0.03);
    expect(await shareOf([11, 95, 165], card, [0, 2, 1200, 14])).toBeGreaterThan(0.95);
    expect(await shareOf(INK, await draw({ title: '' }), HEADLINE)).toBe(0);
  });

  it('has a drawing beside the headline, and the logo in place of the name', async () => {
    const green: Colour = [0, 192, 0];
    expect(await shareOf(green, await draw())).toBe(0);
    expect(await shareOf(green, await draw({ picture: 'green.svg' }), [736, 140, 400, 370])).toBeGreaterThan(
      0.3,
    );
    expect(await shareOf(green, await draw({ logo: 'green.svg' }), [64, 52, 136, 68])).toBeGreaterThan(0.9);
    const wide = await draw({ logo: 'wide.svg' });
    expect(await shareOf(green, wide, [720, 30, 480, 100])).toBe(0);
  });

  it('leaves out a drawing with words, which would be set in fonts of the machine', async () => {
    expect(digest(await draw({ picture: 'words.svg', logo: 'words.svg' }))).toBe(digest(await draw()));
  });

  it.each([
    [
      'code of Typst',
      '#panic("x") $x^2$ *a* _b_ `c` @d <e> \\ ]} #image("/etc/passwd") #import "@preview/x:1.0.0"',
    ],
    ['code of SVG', '</text></svg><script>x</script><image href="file:///etc/passwd"/>&xxe;'],
    ['a very long headline', 'Đảng bộ xã triển khai nghị quyết '.repeat(40)],
    ['a word longer than a line', 'Ữ'.repeat(400)],
    ['two dozen words longer than a line', 'WWWWWWWWWWWWWWWWWWWWWWWWW '.repeat(24)],
    ['letters that the font doesn’t have', '党委 مرحبا ກ 🔥 \u202e\u0000\ud800'],
    ['quotation marks, line feeds and signs of JSON', '"\\u0022\n{}[]'],
  ])('stays whole with %s', async (_, title) => {
    const card = await draw({
      title: written(title, 220),
      kicker: written(title, 70),
      name: written(title, 90),
      foot: written(title, 120),
      picture: 'green.svg',
    });
    expect(await sharp(card).metadata()).toMatchObject({ width: 1200, height: 630 });
    // Nothing of the headline stands in the drawing, nor anything at the edges.
    expect(await shareOf(INK, card, [740, 225, 392, 200])).toBe(0);
    for (const edge of [
      [0, 25, 40, 600],
      [1160, 25, 40, 600],
      [0, 615, 1200, 15],
    ] as const)
      expect(await shareOf(INK, card, edge)).toBe(0);
  });
});

it('a photograph is cut to the size, whatever its own', async () => {
  for (const [width, height] of [
    [1200, 400],
    [300, 900],
    [1, 1],
  ] as const) {
    const photograph = await sharp({ create: { width, height, channels: 4, background: '#00c00080' } })
      .webp()
      .toBuffer();
    const card = await drawCard({ kind: 'photograph', picture: 'x.webp' }, () => photograph);
    expect(await sharp(card).metadata()).toMatchObject({ format: 'jpeg', width: 1200, height: 630 });
  }
});
