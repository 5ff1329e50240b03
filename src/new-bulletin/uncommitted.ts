import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { isIgnored } from '../content-model/ignored-files.ts';

/** What git says of files in a folder. */
export interface GitState {
  /** Paths of content that git doesn't have as they are, from the top of the checkout. */
  readonly uncommitted: readonly string[];
}

/**
 * Asks git about files and folders below `contentDir`; undefined where that lies in no checkout, or there is no git, so
 * that nothing is kept by it.
 */
export async function gitState(contentDir: string, names: readonly string[]): Promise<GitState | undefined> {
  const git = async (...args: readonly string[]) =>
    (await promisify(execFile)('git', [...args], { cwd: contentDir, encoding: 'utf8' })).stdout;
  try {
    const tracked = await git('ls-files', '-z', '--', ...names);
    if (tracked === '') return undefined;
    const changed = await git(
      'status',
      '--porcelain',
      '-z',
      '--untracked-files=all',
      '--no-renames',
      '--',
      ...names,
    );
    const paths = changed.split('\0').filter((entry) => entry !== '');
    return {
      uncommitted: paths.map((entry) => entry.slice('XY '.length)).filter((name) => !isIgnored(name)),
    };
  } catch {
    return undefined;
  }
}
