import { hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { lazily } from '../../bulletin/once.ts';
import type { Section } from '../../store/section.ts';
import type { SiteFiles } from '../release/site-files.ts';

/** Files that are text, by their endings; all others of the site are compressed by themselves. */
const TEXT = /\.(?:html|css|js|json|svg|txt|xml|webmanifest)$/;

/** Half the time of the best quality, for 2 % more bytes. */
const BROTLI_QUALITY = 10;

/** Place of the byte that names the system in a gzip file, and its value for an unknown one (RFC 1952, 2.3.1). */
const SYSTEM_AT = 9;
const UNKNOWN_SYSTEM = 255;

const asBrotli = promisify<Buffer, object, Buffer>(brotliCompress);
const asGzip = promisify<Buffer, object, Buffer>(gzip);

/** What compresses a text, by the ending of the files. */
const ENCODERS: Readonly<Record<string, (text: Buffer) => Promise<Buffer>>> = {
  '.br': (text) =>
    asBrotli(text, {
      params: {
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
      },
    }),
  '.gz': async (text) => {
    const bytes = await asGzip(text, { level: constants.Z_BEST_COMPRESSION });
    // So that every system writes the same bytes.
    bytes[SYSTEM_AT] = UNKNOWN_SYSTEM;
    return bytes;
  },
};

/** What is kept was made by these versions. */
const VERSIONS = `${BROTLI_QUALITY} ${process.versions.brotli} ${process.versions.zlib}`;

/** Files that are compressed at a time: zlib has threads of its own. */
const AT_A_TIME = 8;

/**
 * The `.br` and `.gz` files that belong beside the texts of a site, as files of the site; none where it would not be
 * smaller. They are kept by the key that a file is known by already, else by a digest of it, so that a text is
 * compressed once, and a page that was kept not even read.
 */
export async function compressedFiles(
  files: SiteFiles,
  kept: Section,
  keyOf: (name: string) => string | undefined = () => undefined,
): Promise<SiteFiles> {
  const made = new Map<string, string>();
  const keys = new Set<string>();
  const left = [...files].filter(([name]) => TEXT.test(name)).values();

  async function compress(name: string, source: string): Promise<void> {
    const text = lazily(() => readFile(source));
    const digest = hash('sha256', `${VERSIONS} ${keyOf(name) ?? hash('sha256', await text())}`).slice(0, 32);
    for (const [ending, encode] of Object.entries(ENCODERS)) {
      const key = digest + ending;
      if (!kept.has(key)) {
        const bytes = await encode(await text());
        if (bytes.length >= (await text()).length) continue;
        kept.put(key, bytes);
      }
      keys.add(key);
      made.set(name + ending, kept.pathOf(key));
    }
  }

  async function work(): Promise<void> {
    for (const [name, source] of left) await compress(name, source);
  }
  await Promise.all(Array.from({ length: AT_A_TIME }, work));
  kept.prune(keys);
  return made;
}
