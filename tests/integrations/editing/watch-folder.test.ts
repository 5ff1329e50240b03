import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { watchFolder } from '../../../src/integrations/editing/watch-folder.ts';
import { temporaryFolder } from '../../reading/temporary-folder.ts';

/** The system tells of changes late where the machine is busy. */
const BUSY = { timeout: 20_000 };

const fail = (error: unknown) => expect.unreachable(String(error));

/** Watches a folder, and gives what was told of it. */
async function watched() {
  const root = await temporaryFolder({ 'a/tin/vi.mdx': 'một' });
  const told = new Set<string>();
  const end = watchFolder(root, (changed) => told.add(changed), fail);
  onTestFinished(end);
  // The folders within are watched a moment later.
  await vi.waitFor(async () => {
    await writeFile(path.join(root, 'a', 'tin', 'thu.tmp'), String(performance.now()));
    expect([...told].some((changed) => changed.startsWith('a/tin'))).toBe(true);
  }, BUSY);
  told.clear();
  return { root, told };
}

it('A file that is saved is told, also where an editor puts another in its place', async () => {
  const { root, told } = await watched();
  await writeFile(path.join(root, 'a', 'tin', 'moi.tmp'), 'hai');
  await rename(path.join(root, 'a', 'tin', 'moi.tmp'), path.join(root, 'a', 'tin', 'vi.mdx'));
  await vi.waitFor(() => {
    expect(told).toContain('a/tin/vi.mdx');
  }, BUSY);
});

it('A folder that came is watched like the others, and its end is told', async () => {
  const { root, told } = await watched();
  await mkdir(path.join(root, 'a', 'moi'));
  await vi.waitFor(async () => {
    await writeFile(path.join(root, 'a', 'moi', 'en.mdx'), String(performance.now()));
    expect(told).toContain('a/moi/en.mdx');
  }, BUSY);
  told.clear();
  await rm(path.join(root, 'a', 'moi'), { recursive: true });
  await vi.waitFor(() => {
    expect(told).toContain('a/moi');
  }, BUSY);
});

it('Nothing is told any more when the watching has ended', async () => {
  const root = await temporaryFolder({ 'a.yaml': '' });
  const told = vi.fn();
  watchFolder(root, told, fail)();
  await writeFile(path.join(root, 'a.yaml'), 'a: 1');
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(told).not.toHaveBeenCalled();
});
