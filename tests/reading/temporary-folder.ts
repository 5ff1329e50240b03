import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

/** The files of a folder, by path with `/`. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** Writes files below a folder, which is made where it is missing. */
export async function writeFiles(folder: string, files: Files): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, ...name.split('/'));
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}

/** An absolute folder, which is gone when what is given has come: the end of a test, or of all of a file's. */
export async function folderFor(end: (remove: () => Promise<void>) => void): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'bulletin-'));
  end(() => rm(folder, { recursive: true, force: true, maxRetries: 10 }));
  return folder;
}

/** An absolute folder with these files, which is gone when the test is over. */
export async function temporaryFolder(files: Files = {}): Promise<string> {
  const folder = await folderFor(onTestFinished);
  await writeFiles(folder, files);
  return folder;
}
