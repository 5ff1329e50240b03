import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { crc32 } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeAttachment } from '../../src/rendering/attachments.ts';
import { checkPicture } from '../../src/rendering/check-picture.ts';
import { makePicture } from '../../src/rendering/pictures.ts';
import { openSection, type Section } from '../../src/store/section.ts';

let cacheDir = '';
let kept: Section;
beforeAll(async () => {
  cacheDir = await mkdtemp(path.join(tmpdir(), 'anh-'));
  kept = openSection(cacheDir, '');
});
afterAll(() => rm(cacheDir, { recursive: true }));

function photograph(width: number, height: number, channels: 3 | 4 = 3): Sharp {
  return sharp({ create: { width, height, channels, background: { r: 200, g: 60, b: 40, alpha: 0.5 } } });
}

const SVG = new TextEncoder().encode(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 675"><path d="M0 0h9v9z"/></svg>',
);

test('A photograph comes in the widths that the original reaches, AVIF and WebP, and one JPEG', async () => {
  const picture = await makePicture(await photograph(1600, 900).jpeg().toBuffer(), 'Họp chi bộ.JPG', kept);
  expect(picture).toMatchObject({ width: 1200, height: 675, drawing: false });
  const files = [...picture.sources.flatMap((source) => source.files), picture.fallback];
  const digest = picture.fallback.file.split('.')[1] ?? '';
  expect(digest).toMatch(/^[0-9a-f]{8}$/);
  expect(files.map(({ file }) => file.replace(digest, 'x'))).toEqual([
    'hop-chi-bo.x.480.avif',
    'hop-chi-bo.x.800.avif',
    'hop-chi-bo.x.1200.avif',
    'hop-chi-bo.x.480.webp',
    'hop-chi-bo.x.800.webp',
    'hop-chi-bo.x.1200.webp',
    'hop-chi-bo.x.800.jpg',
  ]);
  for (const { file, width } of files) {
    expect((await sharp(path.join(cacheDir, file)).metadata()).width).toBe(width);
  }
});

test('A small photograph is never made wider', async () => {
  const picture = await makePicture(await photograph(300, 200).jpeg().toBuffer(), 'nho.jpg', kept);
  expect(picture.sources.map(({ files }) => files.map(({ width }) => width))).toEqual([[300], [300]]);
  expect(picture).toMatchObject({ width: 300, height: 200 });
});

test('A photograph taken with a turned camera stands upright, and keeps no notes of where it was taken', async () => {
  const original = await photograph(400, 300)
    .withExif({ IFD3: { GPSLatitude: '21/1 0/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
  const picture = await makePicture(original, 'dung.jpg', kept);
  expect(picture).toMatchObject({ width: 300, height: 400 });
  const metadata = await sharp(path.join(cacheDir, picture.fallback.file)).metadata();
  expect(metadata).toMatchObject({ width: 300, height: 400 });
  expect(metadata.exif).toBeUndefined();
});

test('A picture with see-through parts falls back to PNG', async () => {
  const picture = await makePicture(await photograph(100, 100, 4).png().toBuffer(), 'dau.png', kept);
  expect(picture.fallback.file).toMatch(/\.100\.png$/);
});

test('A drawing stays one SVG, cleaned', async () => {
  const picture = await makePicture(SVG, 'nhà sàn.svg', kept);
  expect(picture).toMatchObject({ width: 1200, height: 675, drawing: true, sources: [] });
  expect(picture.fallback.file).toMatch(/^nha-san\.[0-9a-f]{8}\.svg$/);
  expect(await readFile(path.join(cacheDir, picture.fallback.file), 'utf8')).toContain(
    'width="1200" height="675"',
  );
});

test('Files that stand in the cache already are not made again', async () => {
  const original = await photograph(90, 90).jpeg().toBuffer();
  const { fallback } = await makePicture(original, 'lai.jpg', kept);
  const before = await stat(path.join(cacheDir, fallback.file));
  const [again] = await Promise.all([1, 2].map(() => makePicture(original, 'lai.jpg', kept)));
  expect(again?.fallback).toEqual(fallback);
  expect((await stat(path.join(cacheDir, fallback.file))).mtimeMs).toBe(before.mtimeMs);
  expect((await readdir(cacheDir)).filter((name) => name.endsWith('.part'))).toEqual([]);
});

test('Pictures that can be shown have no problems', async () => {
  expect(await checkPicture(SVG, 'a.svg')).toEqual([]);
  for (const format of ['jpeg', 'png', 'webp', 'avif', 'gif'] as const) {
    expect(await checkPicture(await photograph(9, 9).toFormat(format).toBuffer(), `a.${format}`)).toEqual([]);
  }
});

test('A damaged photograph, or another file under its name, is told with what to do', async () => {
  const whole = await photograph(900, 900).jpeg().toBuffer();
  const told = {
    rule: 'readable-pictures',
    severity: 'error',
    file: 'articles/2020/a/hop.jpg',
    message: {
      vi: 'Không đọc được ảnh: tệp hỏng, hoặc không phải JPEG, PNG, WebP, AVIF hay GIF. Hãy mở bằng chương trình xem ảnh và lưu lại dạng JPEG.',
      en: 'The picture can’t be read: it is damaged, or no JPEG, PNG, WebP, AVIF or GIF. Open it in a picture viewer and save it as JPEG.',
    },
  };
  for (const original of [whole.subarray(0, whole.length / 2), new Uint8Array(9), SVG]) {
    expect(await checkPicture(original, 'articles/2020/a/hop.jpg')).toEqual([told]);
  }
});

test('Code in a drawing is told with its line, and no picture is made of it', async () => {
  const original = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg">\n<script/></svg>');
  expect(await checkPicture(original, 'articles/2020/a/b.svg')).toMatchObject([
    { rule: 'no-code-in-drawings', severity: 'error', file: 'articles/2020/a/b.svg', line: 2 },
  ]);
  await expect(makePicture(original, 'b.svg', kept)).rejects.toThrow('<script>');
});

test('An attachment is named after its file and its bytes', () => {
  const attachment = describeAttachment(new TextEncoder().encode('abc'), 'Nghị quyết số 5.PDF');
  expect(attachment).toMatchObject({ asset: 'attachment', bytes: 3, kind: 'PDF' });
  expect(attachment.file).toMatch(/^nghi-quyet-so-5\.[0-9a-f]{8}\.pdf$/);
});

/** A PNG that says to be of some size, and holds nothing of it. */
function pngOf(width: number, height: number): Uint8Array {
  const head = Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1');
  const fields = Buffer.alloc(13);
  fields.writeUInt32BE(width, 0);
  fields.writeUInt32BE(height, 4);
  fields.set([8, 2], 8);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(Buffer.concat([Buffer.from('IHDR'), fields])));
  return Buffer.concat([head, fields, sum, Buffer.from('\0\0\0\0IDAT', 'latin1')]);
}

test.each([
  [
    'a PNG of 50,000 × 50,000',
    'a.png',
    () => pngOf(50_000, 50_000),
    '2,500,000,000 pixels; the limit is 120,000,000',
  ],
  [
    'a column',
    'a.png',
    () => photograph(2, 17_000).png().toBuffer(),
    '17,000 pixels of height (when scaled to a width of 1,200); the limit is 16,000',
  ],
  [
    'a GIF',
    'a.gif',
    () => photograph(4_000, 4_000).gif().toBuffer(),
    '16,000,000 pixels; the limit is 12,000,000',
  ],
  [
    'a progressive JPEG',
    'a.jpg',
    () => photograph(8_000, 8_000).jpeg({ progressive: true }).toBuffer(),
    '64,000,000 pixels; the limit is 50,000,000',
  ],
])('%s is refused before it is decoded', async (_, name, original, reason) => {
  const problems = await checkPicture(await original(), name);
  expect(problems.map(({ rule, message }) => `${rule}: ${message.en}`)).toEqual([
    expect.stringContaining(`limits: The file has ${reason}.`),
  ]);
});

test('A photograph of 64 megapixels and a screenshot of a long page are none too large', async () => {
  expect(await checkPicture(await photograph(9_300, 6_900).jpeg().toBuffer(), 'a.jpg')).toEqual([]);
  const long = await photograph(1_080, 14_000).png().toBuffer();
  expect(await checkPicture(long, 'a.png')).toEqual([]);
  expect((await makePicture(long, 'a.png', kept)).height).toBe(14_000);
});
