import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { NEWSROOM_FILE } from '../../../src/content-model/newsroom.ts';

const ROOT = path.join(import.meta.dirname, '..', '..', '..');

/** A repository's folder as the editor sees it, kept in the browser: what a tester's script can choose. */
export interface Checkout {
  /** The same on disk, as it was and with what was fetched since. */
  readonly root: string;
  /** Puts the stories of the disk into the browser. */
  readonly seed: (page: Page) => Promise<void>;
  /** A text of the browser's folder; undefined where there is no such file. */
  readonly read: (page: Page, file: string) => Promise<string | undefined>;
  /** Writes a folder of the browser's to the disk, and gives its names. */
  readonly fetch: (page: Page, folder: string) => Promise<readonly string[]>;
}

async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => path.join(parentPath, name));
}

/** All files of a folder of the browser's, in base64 by name. */
function browserFiles(page: Page, folder: string): Promise<Readonly<Record<string, string>>> {
  return page.evaluate(async (below) => {
    let at = await navigator.storage.getDirectory();
    for (const part of below.split('/')) at = await at.getDirectoryHandle(part);
    const files: Record<string, string> = {};
    for await (const [name, handle] of at.entries()) {
      if (!(handle instanceof FileSystemFileHandle)) continue;
      const bytes = new Uint8Array(await (await handle.getFile()).arrayBuffer());
      files[name] = btoa(String.fromCharCode(...bytes));
    }
    return files;
  }, folder);
}

/** Makes a copy of a content folder of the project in a folder, which is not there yet. */
export async function checkoutIn(root: string, content: string): Promise<Checkout> {
  await cp(path.join(ROOT, content), path.join(root, 'content'), { recursive: true });

  async function seed(page: Page): Promise<void> {
    const own = path.join(root, 'content', NEWSROOM_FILE);
    const files = [own, ...(await filesBelow(path.join(root, 'content', 'articles')))];
    const seeds = await Promise.all(
      files.map(async (file) => ({
        parts: path.relative(root, file).split(path.sep),
        base64: await readFile(file, 'base64'),
      })),
    );
    await page.evaluate(async (all) => {
      const top = await navigator.storage.getDirectory();
      await top.getDirectoryHandle('.git', { create: true });
      for (const { parts, base64 } of all) {
        let at = top;
        for (const part of parts.slice(0, -1)) at = await at.getDirectoryHandle(part, { create: true });
        const writer = await (await at.getFileHandle(parts.at(-1) ?? '', { create: true })).createWritable();
        await writer.write(Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)));
        await writer.close();
      }
    }, seeds);
  }

  async function read(page: Page, file: string): Promise<string | undefined> {
    const files: Readonly<Partial<Record<string, string>>> = await browserFiles(
      page,
      path.posix.dirname(file),
    ).catch(() => ({}));
    const base64 = files[path.posix.basename(file)];
    return base64 === undefined ? undefined : Buffer.from(base64, 'base64').toString('utf8');
  }

  async function fetch(page: Page, folder: string): Promise<readonly string[]> {
    const files = Object.entries(await browserFiles(page, folder));
    const target = path.join(root, ...folder.split('/'));
    await mkdir(target, { recursive: true });
    for (const [file, base64] of files)
      await writeFile(path.join(target, file), Buffer.from(base64, 'base64'));
    return files.map(([file]) => file).sort();
  }

  return {
    root,
    seed,
    read,
    fetch,
  };
}
