import { readFile, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';

const README = path.join(import.meta.dirname, 'README.md');

/** A text with what stands between the two marks of a name replaced; as it is where it has no such marks. */
export function withSection(text: string, name: string, section: string): string {
  const [beginning, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [before = ''] = text.split(beginning);
  const [, after] = text.split(end);
  return after === undefined ? text : `${before}${beginning}\n\n${section}\n\n${end}${after}`;
}

/** The machine, in words. */
export function machine(): string {
  return `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'processor'}`;
}

/** Writes figures into the README of the benchmarks, in place of those of this name, where it has any, with the day. */
export async function saveFigures(name: string, figures: string): Promise<void> {
  const day = new Date().toISOString().slice(0, 10);
  const text = await readFile(README, 'utf8');
  const changed = withSection(text, name, `${figures.trim()}\n\n${day}, ${machine()}.`);
  await writeFile(README, await format(changed, { ...(await resolveConfig(README)), filepath: README }));
}
