import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Another name beside a path, of which no other process thinks: what is made there takes the path when it is whole. */
export function partOf(target: string): string {
  return `${target}.${process.pid}.part`;
}

/** Writes a file, and its folder where that is missing, so that nobody ever reads a half one. */
export function writeWhole(file: string, content: string | Uint8Array): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(partOf(file), content);
  renameSync(partOf(file), file);
}
