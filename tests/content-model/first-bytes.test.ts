import sharp from 'sharp';
import { expect, it } from 'vitest';
import { FOREIGN_FILES, foreignByName } from '../../src/bulletin/file-kinds.ts';
import { kindOf } from '../../src/content-model/first-bytes.ts';

const bytes = (characters: string) => Uint8Array.from(characters, (each) => each.charCodeAt(0));

/** A file of the MPEG family: how long its first box is, its brand, and those that it agrees with. */
const mpeg = (brand: string, ...others: readonly string[]) =>
  `\0\0\0${String.fromCharCode(16 + 4 * others.length)}ftyp${brand}\0\0\0\0${others.join('')}\0\0\0\x08mdat`;

const packed = (name: string) =>
  `PK\x03\x04\x14\0\x06\0\x08\0\0\0[Content_Types].xml${'x'.repeat(60_000)}PK\x01\x02${name}`;

it.each([
  ['heic', mpeg('heic', 'mif1', 'heic')],
  ['heic', mpeg('mif1', 'mif1', 'heic')],
  ['heic', mpeg('heix')],
  ['avif', mpeg('mif1', 'avif', 'miaf')],
  ['tiff', 'II*\0\x08\0\0\0'],
  ['tiff', 'MM\0*\0\0\0\x08'],
  ['tiff', mpeg('crx ', 'isom')],
  ['bmp', 'BM\x36\x30\0\0\0\0\0\0\x36\0\0\0'],
  ['photoshop', '8BPS\0\x01'],
  ['postscript', '%!PS-Adobe-3.0 EPSF-3.0'],
  ['coreldraw', 'RIFF\x10\0\0\0CDRDvrsn'],
  ['metafile', '\xd7\xcd\xc6\x9a\0\0'],
  ['metafile', `\x01\0\0\0${'\0'.repeat(36)} EMF`],
  ['word', packed('word/document.xml')],
  ['excel', packed('xl/workbook.xml')],
  ['powerpoint', packed('ppt/presentation.xml')],
  ['opendocument', 'PK\x03\x04\x14\0mimetypeapplication/vnd.oasis.opendocument.text'],
  ['archive', packed('anh/IMG_0001.JPG')],
  ['archive', 'Rar!\x1a\x07\0'],
  ['office', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
  ['word', '{\\rtf1\\ansi'],
  ['video', mpeg('isom', 'iso2', 'mp41')],
  ['video', mpeg('qt  ')],
  ['video', mpeg('3gp4')],
  ['video', 'RIFF\x10\0\0\0AVI LIST'],
  ['audio', 'ID3\x04\0'],
  ['audio', mpeg('M4A ')],
  ['unknown', 'BMW là xe hơi.'],
  ['unknown', 'II. Kết quả'],
] as const)('A file is told by its bytes: %s', (kind, text) => {
  expect(kindOf(bytes(text))).toBe(kind);
});

it('A picture of any size is told by its bytes', async () => {
  const image = sharp({ create: { width: 300, height: 200, channels: 3, background: 'red' } });
  expect(kindOf(await image.clone().avif().toBuffer())).toBe('avif');
  expect(kindOf(await image.clone().tiff().toBuffer())).toBe('tiff');
});

it('A kind is known by the ending of a name too, whatever its letters', () => {
  expect(foreignByName('IMG_0001.HEIC')).toBe(FOREIGN_FILES.heic);
  expect(foreignByName('bai.docx')).toBe(FOREIGN_FILES.word);
  expect([foreignByName('a.jpg'), foreignByName('heic')]).toEqual([undefined, undefined]);
});
