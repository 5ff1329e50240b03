import { hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { filesAt } from '../../store/code-digest.ts';

/** A block of MDX that isn't text: it ends at the first blank line. */
const CODE_BLOCK = /^(?:import|export)\b.*(?:\n.*\S.*)*/gm;

/**
 * What the pages written by hand import, below the content folder: all pages name one stylesheet, and it holds the styles
 * of whatever is shown anywhere.
 */
export async function importedByPages(contentDir: string): Promise<readonly string[]> {
  const files = (await filesAt(path.join(contentDir, 'pages'))).filter((file) => file.endsWith('.mdx'));
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  return texts.flatMap((text) => text.replaceAll('\r\n', '\n').match(CODE_BLOCK) ?? []);
}

/** The key of a page: 32 hexadecimal digits that are the same when its HTML is. */
export function pageKey(made: string, component: string, pathname: string, shown: string): string {
  return hash('sha256', [made, component, pathname, shown].join('\n')).slice(0, 32);
}
