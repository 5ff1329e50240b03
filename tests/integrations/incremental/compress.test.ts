import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { compressedFiles } from '../../../src/integrations/incremental/compress.ts';
import { filesBelow } from '../../../src/integrations/release/site-files.ts';
import { openSection } from '../../../src/store/section.ts';
import { temporaryFolder } from '../../reading/temporary-folder.ts';

const PAGE = '<p>Chi bộ họp bàn việc vụ xuân.</p>\n'.repeat(100);

/** Compresses a site of these files; gives where each file beside them is. */
async function compressing(files: Readonly<Record<string, string | Uint8Array>>) {
  const [site, cache] = await Promise.all([temporaryFolder(files), temporaryFolder()]);
  const section = openSection(cache, 'compressed');
  return { site, section, compress: () => compressedFiles(filesBelow(site), section) };
}

describe('the files beside the texts of a site', () => {
  it('are the texts, compressed', async () => {
    const files = { 'index.html': PAGE, 'tin/a/index.html': `${PAGE}a`, '_astro/style.css': PAGE.repeat(2) };
    const made = await (await compressing(files)).compress();
    expect([...made.keys()].toSorted()).toEqual(
      Object.keys(files)
        .flatMap((name) => [`${name}.br`, `${name}.gz`])
        .toSorted(),
    );
    for (const [name, text] of Object.entries(files)) {
      expect(brotliDecompressSync(readFileSync(made.get(`${name}.br`) ?? '')).toString()).toBe(text);
      expect(gunzipSync(readFileSync(made.get(`${name}.gz`) ?? '')).toString()).toBe(text);
    }
  });

  it('are none where nothing is gained, nor beside what is compressed by itself', async () => {
    const files = {
      'current.txt': '1a2b3c4d5e6f',
      'empty.html': '',
      'noise.json': randomBytes(1000),
      'anh/a.png': PAGE,
      'font.woff2': PAGE,
      'index/vi.pf_index': PAGE,
      _redirects: PAGE,
    };
    expect(await (await compressing(files)).compress()).toEqual(new Map());
  });

  it('are made once for a text, and anew when it changes', async () => {
    const { site, section, compress } = await compressing({ 'a.html': PAGE, 'b.html': PAGE });
    const first = await compress();
    const kept = first.get('a.html.br') ?? '';
    expect(first.get('b.html.br')).toBe(kept);
    const { ino, mtimeMs } = statSync(kept);
    expect(await compress()).toEqual(first);
    expect(statSync(kept)).toMatchObject({ ino, mtimeMs });
    writeFileSync(path.join(site, 'b.html'), `${PAGE}b`);
    const second = await compress();
    expect(second.get('a.html.br')).toBe(kept);
    expect(brotliDecompressSync(readFileSync(second.get('b.html.br') ?? '')).toString()).toBe(`${PAGE}b`);
    expect(readdirSync(section.pathOf(''))).toHaveLength(4);
  });

  it('are known by the key of a page, which then isn’t read', async () => {
    const { site, section, compress } = await compressing({ 'a.html': PAGE, 'b.html': PAGE });
    await compress();
    const keyOf = (name: string) => `key of ${name}`;
    const first = await compressedFiles(filesBelow(site), section, keyOf);
    expect(new Set(first.values()).size).toBe(4);
    const absent = new Map([['a.html', path.join(site, 'absent.html')]]);
    expect((await compressedFiles(absent, section, keyOf)).get('a.html.br')).toBe(first.get('a.html.br'));
  });

  it('are made again where one was damaged', async () => {
    const { compress } = await compressing({ 'a.html': PAGE });
    const file = (await compress()).get('a.html.br') ?? '';
    writeFileSync(file, readFileSync(file).subarray(0, 20));
    await compress();
    expect(brotliDecompressSync(readFileSync(file)).toString()).toBe(PAGE);
  });

  it('that no text needs any more are not kept', async () => {
    const { site, section, compress } = await compressing({ 'a.html': PAGE });
    await compress();
    writeFileSync(path.join(site, 'a.html'), `${PAGE}a`);
    const now = await compress();
    expect(readdirSync(section.pathOf('')).toSorted()).toEqual(
      [...now.values()].map((file) => path.basename(file)).toSorted(),
    );
  });

  it('have the same bytes wherever they are made: no time, no name, no system', async () => {
    const [one, other] = await Promise.all([
      compressing({ 'a.html': PAGE }),
      compressing({ 'b.html': PAGE }),
    ]);
    const [made, again] = await Promise.all([one.compress(), other.compress()]);
    const gzip = readFileSync(made.get('a.html.gz') ?? '');
    expect(gzip.equals(readFileSync(again.get('b.html.gz') ?? ''))).toBe(true);
    // RFC 1952: no flags, no time, the best compression, an unknown system.
    expect([...gzip.subarray(3, 10)]).toEqual([0, 0, 0, 0, 0, 2, 255]);
  });
});
