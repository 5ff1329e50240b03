import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'astro/zod';
import type { Locality } from '../bulletin/locality.ts';
import { writeWhole } from './whole-file.ts';

const GAZETTEER = z.custom<readonly Locality[]>(Array.isArray);

function fileIn(cacheDir: string): string {
  return path.join(cacheDir, 'gazetteer.json');
}

/** Keeps all units for the pages; gives a digest (hex) of them. */
export async function writeGazetteer(cacheDir: string, localities: readonly Locality[]): Promise<string> {
  const json = JSON.stringify(localities);
  const before = await readFile(fileIn(cacheDir), 'utf8').catch(() => undefined);
  if (json !== before) await writeWhole(fileIn(cacheDir), json);
  return createHash('sha256').update(json).digest('hex');
}

/** Reads the units that were kept. Throws an error when there are none. */
export async function readGazetteer(cacheDir: string): Promise<readonly Locality[]> {
  return GAZETTEER.parse(JSON.parse(await readFile(fileIn(cacheDir), 'utf8')));
}
