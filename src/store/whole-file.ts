import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Makes a folder where there is none; a file that stands where it or a folder above it has to be is removed. */
export function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    let inTheWay = folder;
    while (!statSync(inTheWay, { throwIfNoEntry: false })) {
      if (inTheWay === path.dirname(inTheWay)) throw error;
      inTheWay = path.dirname(inTheWay);
    }
    if (statSync(inTheWay).isDirectory()) throw error;
    rmSync(inTheWay);
    mkdirSync(folder, { recursive: true });
  }
}

/** Another name beside a path, of which no other process thinks: what is made there takes the path when it is whole. */
export function partOf(target: string): string {
  return `${target}.${process.pid}.part`;
}

/** Gives a part its place; what else is there goes. */
export function takePlace(part: string, target: string): void {
  try {
    renameSync(part, target);
  } catch {
    // A file doesn't replace a folder, nor a folder one that isn't empty.
    rmSync(target, { recursive: true, force: true });
    renameSync(part, target);
  }
}

/** Writes a file, and its folder where that is missing, so that nobody ever reads a half one. */
export function writeWhole(file: string, content: string | Uint8Array): void {
  makeFolder(path.dirname(file));
  writeFileSync(partOf(file), content);
  takePlace(partOf(file), file);
}

const digestOf = (content: string | Uint8Array): string => hash('sha256', content, 'base64url');

/** Writes a content below its digest, by which {@link readSealed} knows it again. */
export function writeSealed(file: string, content: string | Uint8Array): void {
  const digest = `${digestOf(content)}\n`;
  writeWhole(
    file,
    typeof content === 'string' ? digest + content : Buffer.concat([Buffer.from(digest), content]),
  );
}

/** What {@link writeSealed} wrote to a file; undefined where there is nothing, or not a byte as it was. */
export function readSealedBytes(file: string): Buffer | undefined {
  try {
    const written = readFileSync(file);
    const end = written.indexOf('\n');
    const content = written.subarray(end + 1);
    return digestOf(content) === written.toString('latin1', 0, end) ? content : undefined;
  } catch {
    return undefined;
  }
}

/** As {@link readSealedBytes}, for a text. */
export function readSealed(file: string): string | undefined {
  return readSealedBytes(file)?.toString('utf8');
}
