import type { FileKind } from '../bulletin/file-kinds.ts';

/** An SVG begins with its element, whatever editor programs write before it. */
const SVG = /^(?:\xef\xbb\xbf)?(?:\s|<\?[^>]*>|<!--(?:(?!-->)[\s\S])*-->|<!DOCTYPE[^>]*>)*<svg[\s>]/;

/** What files begin with (a byte a character), from where on. */
const SIGNATURES: readonly (readonly [kind: FileKind, begins: string, at?: number])[] = [
  ['png', '\x89PNG\r\n'],
  ['jpeg', '\xff\xd8\xff'],
  ['gif', 'GIF8'],
  ['pdf', '%PDF-'],
  ['webp', 'WEBP', 8],
  ['tiff', 'II*\0'],
  ['tiff', 'MM\0*'],
  ['tiff', 'FUJIFILMCCD-RAW'],
  ['photoshop', '8BPS'],
  ['postscript', '%!PS'],
  ['postscript', '\xc5\xd0\xd3\xc6'],
  ['coreldraw', 'CDR', 8],
  ['metafile', '\xd7\xcd\xc6\x9a'],
  ['metafile', '\x01\0\x09\0\0\x03'],
  ['metafile', ' EMF', 40],
  ['word', '{\\rtf'],
  ['office', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
  ['archive', 'Rar!\x1a\x07'],
  ['archive', '7z\xbc\xaf\x27\x1c'],
  ['archive', '\x1f\x8b\x08'],
  ['video', '\x1aE\xdf\xa3'],
  ['video', 'FLV\x01'],
  ['video', '\x30\x26\xb2\x75\x8e\x66\xcf\x11'],
  ['video', '\0\0\x01\xba'],
  ['video', 'AVI ', 8],
  ['video', 'moov', 4],
  ['video', 'mdat', 4],
  ['video', 'wide', 4],
  ['audio', 'ID3'],
  ['audio', '\xff\xfb'],
  ['audio', 'OggS'],
  ['audio', 'fLaC'],
  ['audio', '#!AMR'],
];

/** Files of the MPEG family name their brand, and brands that they agree with: of one that is both, what is shown is asked first. */
const BRANDS: readonly (readonly [kind: FileKind, brand: RegExp])[] = [
  ['avif', /^avi[fs]/],
  ['heic', /^(?:hei[cxms]|hev[cxms]|mif1|msf1)/],
  ['tiff', /^crx /],
  ['audio', /^M4[AB] /],
];

function kindByBrand(head: string): FileKind | undefined {
  if (head.slice(4, 8) !== 'ftyp') return undefined;
  const brands = [head.slice(8, 12), ...(head.slice(16, boxLength(head)).match(/[\s\S]{4}/g) ?? [])];
  return BRANDS.find(([, pattern]) => brands.some((brand) => pattern.test(brand)))?.[0] ?? 'video';
}

function boxLength(head: string): number {
  return Math.min(head.charCodeAt(2) * 256 + head.charCodeAt(3), 256);
}

/** Files that are archives to a computer, by the names of what is in them. */
const PACKED: readonly (readonly [kind: FileKind, holds: string])[] = [
  ['opendocument', 'mimetypeapplication/vnd.oasis.opendocument'],
  ['word', 'word/document'],
  ['excel', 'xl/workbook'],
  ['powerpoint', 'ppt/presentation'],
];

/** How many bytes at either end of an archive show what is in it: at the end stands a list of all. */
const ENDS = 16_384;

function kindOfArchive(bytes: Uint8Array): FileKind {
  const ends = `${charactersOf(bytes.subarray(0, ENDS))}\n${charactersOf(bytes.subarray(-ENDS))}`;
  return PACKED.find(([, holds]) => ends.includes(holds))?.[0] ?? 'archive';
}

/** A character for each byte. */
function charactersOf(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

/** What a file's first bytes say that it is, whatever its name says. */
export function kindOf(bytes: Uint8Array): FileKind {
  const head = charactersOf(bytes.subarray(0, 4096));
  if (head.startsWith('PK\x03\x04')) return kindOfArchive(bytes);
  const signed = SIGNATURES.find(([, begins, at = 0]) => head.startsWith(begins, at))?.[0];
  if (signed) return signed;
  if (/^BM[\s\S]{4}\0\0\0\0/.test(head)) return 'bmp';
  return kindByBrand(head) ?? (SVG.test(head) ? 'svg' : 'unknown');
}
