import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Gazetteer } from '../../bulletin/gazetteer.ts';
import { once } from '../../bulletin/once.ts';
import { writePlaces } from '../../search/known-places.ts';
import { placesFile } from '../../search/search-files.ts';
import { digestOf } from './index-digest.ts';

/** The units of the country in files, and the folder that these lie in, whose name holds a digest of them. */
const placesOf = once((gazetteer: Gazetteer) => {
  const { firsts, files } = writePlaces(gazetteer);
  const named = new Map(files.map((text, number) => [placesFile(number), text]));
  return { name: digestOf(named), firsts, files: named };
});

/** What an index says of them: the name of their folder, and what its files begin with. */
export function placeDirectory(gazetteer: Gazetteer): string {
  const { name, firsts } = placesOf(gazetteer);
  return [name, ...firsts].join('\n');
}

/** Writes their folder into one that holds none. */
export async function writePlaceFolder(folder: string, gazetteer: Gazetteer): Promise<void> {
  const { name, files } = placesOf(gazetteer);
  await mkdir(path.join(folder, name), { recursive: true });
  for (const [file, text] of files) await writeFile(path.join(folder, name, file), text);
}
