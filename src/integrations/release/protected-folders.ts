import { realpathSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import type { Settings } from '../../settings.ts';

/** Folders of the checkout that hold what no build has made, or what builds keep for themselves. */
const OF_CHECKOUT = [
  ...['src', 'tests', 'public', 'node_modules', '.cache', '.astro'],
  ...['.git', '.github', '.config', '.ci', '.vscode'],
];

/** Why a folder may never be replaced. */
export interface Protection {
  /** Whether it lies in the protected folder, or is or holds that. */
  readonly how: 'inside' | 'holds';
  readonly folder: string;
}

/** Where a path leads when all links on its way are followed, however much of it there is yet. */
export function realPath(target: string): string {
  try {
    return realpathSync.native(target);
  } catch {
    const parent = path.dirname(target);
    return parent === target ? target : path.join(realPath(parent), path.basename(target));
  }
}

/** The same for names that any file system takes for the same: some know no case, some no composed letters. */
const folded = (target: string): string => target.normalize('NFC').toLowerCase();

function isWithin(target: string, folder: string): boolean {
  const below = path.relative(folded(folder), folded(target));
  return below === '' || (below !== '..' && !below.startsWith(`..${path.sep}`) && !path.isAbsolute(below));
}

/** Home, where whoever runs the build has one, and where all programs put what they need for a while. */
function ofSystem(): readonly string[] {
  try {
    return [tmpdir(), homedir()];
  } catch {
    return [tmpdir()];
  }
}

/**
 * Why nothing may ever be deleted at a path, be it there yet or not: it lies in the content or in the program's own
 * folders, or it holds them, the checkout, home or the whole file system. Undefined where nothing speaks against it.
 */
export function protectionOf(
  target: string,
  { root, contentDir }: Pick<Settings, 'root' | 'contentDir'>,
  others: readonly string[] = ofSystem(),
): Protection | undefined {
  const real = realPath(target);
  if (real === path.parse(real).root) return { how: 'holds', folder: real };
  const protectedFolders = [contentDir, ...OF_CHECKOUT.map((name) => path.join(root, name))];
  for (const folder of protectedFolders)
    if (isWithin(real, realPath(folder)) || isWithin(real, folder)) return { how: 'inside', folder };
  const held = [root, ...others, ...protectedFolders].find((folder) => isWithin(realPath(folder), real));
  return held === undefined ? undefined : { how: 'holds', folder: held };
}
