import { createHash, hash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** What decides about the HTML of pages beside what is shown on them. */
const CODE = ['src', 'astro.config.mjs', 'package.json', 'package-lock.json'];

async function filesOf(file: string): Promise<readonly string[]> {
  const entries = await readdir(file, { recursive: true, withFileTypes: true }).catch(() => undefined);
  if (entries === undefined) return [file];
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

/** A digest of the project's code and of the versions of its packages, told apart by `surroundings`. */
export async function codeDigest(root: string, surroundings: readonly string[]): Promise<string> {
  const digest = createHash('sha256').update(JSON.stringify(surroundings));
  for (const part of CODE) {
    for (const file of await filesOf(path.join(root, part))) {
      digest
        .update(`\n${path.relative(root, file).replaceAll(path.sep, '/')}\n`)
        .update(await readFile(file));
    }
  }
  return digest.digest('hex');
}

/** A block of MDX that isn't text: it ends at the first blank line. */
const CODE_BLOCK = /^(?:import|export)\b.*(?:\n.*\S.*)*/gm;

/**
 * What the pages written by hand import, below the content folder: all pages name one stylesheet, and it holds the styles
 * of whatever is shown anywhere.
 */
export async function importedByPages(contentDir: string): Promise<readonly string[]> {
  const files = (await filesOf(path.join(contentDir, 'pages'))).filter((file) => file.endsWith('.mdx'));
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  return texts.flatMap((text) => text.replaceAll('\r\n', '\n').match(CODE_BLOCK) ?? []);
}

/** The key of a page: 32 hexadecimal digits that are the same when its HTML is. */
export function pageKey(code: string, component: string, pathname: string, shown: string): string {
  return hash('sha256', [code, component, pathname, shown].join('\n')).slice(0, 32);
}
