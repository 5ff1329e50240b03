import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { compareIds } from '../bulletin/order.ts';
import { formatChanges, withChanges } from './changes.ts';
import { fixesOf } from './typography.ts';

/**
 * Puts right what is safe in the texts of the content folder (by path, with LF), and gives a diff for each file that
 * changed. A file whose bytes are no UTF-8 is left as it is.
 */
export async function fixFolder(
  contentDir: string,
  texts: ReadonlyMap<string, string>,
): Promise<readonly string[]> {
  const told: string[] = [];
  for (const [file, text] of [...texts].sort(([a], [b]) => compareIds(a, b))) {
    const changes = fixesOf(file, text);
    if (changes.length === 0) continue;
    const target = path.join(contentDir, file);
    const bytes = await readFile(target);
    const raw = bytes.toString('utf8');
    if (!Buffer.from(raw).equals(bytes)) continue;
    await writeFile(target, withChanges(raw, changes));
    told.push(formatChanges(file, changes));
  }
  return told;
}
