import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { compareIds } from '../bulletin/order.ts';
import { fixFile } from './fix-file.ts';

/** Corrects what is certain in the texts of the content folder (by path), and gives a diff for each file that changed. */
export async function fixFolder(contentDir: string, files: Iterable<string>): Promise<readonly string[]> {
  const diffs: string[] = [];
  for (const file of [...files].sort(compareIds)) {
    const target = path.join(contentDir, file);
    const fixed = fixFile(file, await readFile(target));
    if (fixed === undefined) continue;
    await writeFile(target, fixed.text);
    diffs.push(fixed.diff);
  }
  return diffs;
}
