import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import subsetFont from 'subset-font';

/**
 * Cuts Noto Serif (OFL, from Fontsource) down to what Vietnamese and English need, weights 400 to 700 (of italics 400
 * alone, so that a story with a word in italics stays light), and writes it to src/styles/fonts. Run by `npm run fonts` after an upgrade of the font.
 */

function range(first: number, last: number): string {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join('');
}

/** ASCII, Latin-1 and the punctuation of both languages. */
const LATIN = `${range(0x20, 0x7e)}${range(0xa0, 0xff)}–—‘’“”…•‹›€™−`;

/** Vietnamese letters beyond Latin-1, the đồng sign, and the combining marks of texts that aren't composed. */
const VIETNAMESE = `ĂăĐđĨĩŨũƠơƯư₫${range(0x1ea0, 0x1ef9)}\u0300\u0301\u0303\u0309\u0323`;

const FILES = [
  { subset: 'latin', text: LATIN },
  { subset: 'vietnamese', text: VIETNAMESE },
] as const;

const source = path.dirname(
  createRequire(import.meta.url).resolve('@fontsource-variable/noto-serif/package.json'),
);
const target = path.join(import.meta.dirname, '..', 'styles', 'fonts');

await mkdir(target, { recursive: true });
for (const style of ['normal', 'italic']) {
  for (const { subset, text } of FILES) {
    const original = await readFile(path.join(source, 'files', `noto-serif-${subset}-wght-${style}.woff2`));
    const font = await subsetFont(original, text, {
      targetFormat: 'woff2',
      variationAxes: { wght: style === 'italic' ? 400 : { min: 400, max: 700, default: 400 } },
    });
    const name = `noto-serif-${subset}${style === 'italic' ? '-italic' : ''}.woff2`;
    await writeFile(path.join(target, name), font);
    console.log(`${name}  ${font.length} bytes`);
  }
}
