import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openSection } from '../../src/store/section.ts';
import { temporaryFolder } from '../reading/temporary-folder.ts';

const A = 'ab'.repeat(16);
const B = 'cd'.repeat(16);
const html = (text: string) => new TextEncoder().encode(text);

describe('what is kept in a section', () => {
  it('is found under its key', async () => {
    const section = openSection(await temporaryFolder({}), 'pages');
    section.put(A, html('<p>Trang</p>'));
    expect([section.has(A), section.has(B)]).toEqual([true, false]);
    expect(readFileSync(section.pathOf(A), 'utf8')).toBe('<p>Trang</p>');
    expect([String(section.get(A)), section.get(B)]).toEqual(['<p>Trang</p>', undefined]);
  });

  it('leaves nothing half written beside it', async () => {
    const folder = await temporaryFolder({});
    openSection(folder, 'pages').put(A, html('x'));
    expect(readdirSync(path.join(folder, 'pages'))).toEqual([A]);
  });

  it('takes the place of a folder, and of files that stand where its folders have to be', async () => {
    const folder = await temporaryFolder({ search: 'x', [`pages/${A}/x`]: 'x' });
    for (const name of ['pages', 'search/vi/index']) {
      const section = openSection(folder, name);
      section.put(A, html('a'));
      expect(String(section.get(A))).toBe('a');
    }
  });

  it('goes when its key isn’t wanted, and what a killed run left goes with it', async () => {
    const folder = await temporaryFolder({ [`pages/${A}.123.part`]: 'ha' });
    const section = openSection(folder, 'pages');
    section.put(A, html('a'));
    section.put(B, html('b'));
    section.prune(new Set([B]));
    expect([section.has(A), section.has(B), readdirSync(path.join(folder, 'pages'))]).toEqual([
      false,
      true,
      [B],
    ]);
  });
});

describe('what a section makes', () => {
  it('is made once, however many ask for it', async () => {
    const section = openSection(await temporaryFolder({}), 'anh');
    let times = 0;
    const make = () =>
      section.make('a.svg', async (part) => {
        times++;
        await writeFile(part, 'x');
      });
    expect(await Promise.all([make(), make()])).toEqual([section.pathOf('a.svg'), section.pathOf('a.svg')]);
    await make();
    expect(times).toBe(1);
  });

  it('may be a folder', async () => {
    const section = openSection(await temporaryFolder({}), 'volumes');
    const made = await section.make('2020', async (part) => {
      await mkdir(part);
      writeFileSync(path.join(part, 'words.bin'), 'x');
    });
    expect([section.has('2020'), readdirSync(made)]).toEqual([true, ['words.bin']]);
    section.prune(new Set());
    expect(section.has('2020')).toBe(false);
  });

  it('is made again where a file of it was damaged, went or was added', async () => {
    const section = openSection(await temporaryFolder({}), 'volumes');
    let times = 0;
    const make = () =>
      section.make('2020', async (part) => {
        times++;
        await mkdir(path.join(part, 'index'), { recursive: true });
        await writeFile(path.join(part, 'index', 'a'), 'whole');
      });
    const folder = await make();
    writeFileSync(path.join(folder, 'index', 'a'), 'wh');
    await make();
    writeFileSync(path.join(folder, 'index', 'b'), 'more');
    await make();
    expect([times, await readdir(folder, { recursive: true })]).toEqual([
      3,
      ['index', path.join('index', 'a')],
    ]);
    await make();
    expect(times).toBe(3);
  });

  it('isn’t there where the making of it failed, and can be made again', async () => {
    const section = openSection(await temporaryFolder({}), 'anh');
    const failing = section.make('a.svg', async (part) => {
      await writeFile(part, 'half');
      throw new RangeError('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(section.has('a.svg')).toBe(false);
    await section.make('a.svg', (part) => writeFile(part, 'whole'));
    expect(String(section.get('a.svg'))).toBe('whole');
  });
});
