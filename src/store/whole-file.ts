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

const digestOf = (text: string): string => hash('sha256', text, 'base64url');

/** Writes a text below its digest, by which {@link readSealed} knows it again. */
export function writeSealed(file: string, text: string): void {
  writeWhole(file, `${digestOf(text)}\n${text}`);
}

/** The text of a file that {@link writeSealed} wrote; undefined where there is none, or not a byte as it was. */
export function readSealed(file: string): string | undefined {
  try {
    const content = readFileSync(file, 'utf8');
    const end = content.indexOf('\n');
    const text = content.slice(end + 1);
    return digestOf(text) === content.slice(0, end) ? text : undefined;
  } catch {
    return undefined;
  }
}
