import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'astro/zod';
import type { BulletinContent } from '../bulletin/bulletin.ts';
import { writeWhole } from '../store/whole-file.ts';

/** What pages and the search index are made from. */
export interface KeptContent extends BulletinContent {
  /** What each abbreviation stands for, in Vietnamese. */
  readonly abbreviations: Readonly<Record<string, string>>;
}

/** The content model has checked every value already; this only names the type. */
const KEPT_CONTENT = z.custom<KeptContent>((value) => typeof value === 'object' && value !== null);

function fileIn(cacheDir: string): string {
  return path.join(cacheDir, 'content.json');
}

function digestOf(json: string): string {
  return createHash('sha256').update(json).digest('hex');
}

/** Keeps the content for the pages: Astro's own store would take long over so much. Gives a digest (hex) of it. */
export async function keepContent(
  cacheDir: string,
  { stories, localities, topics, series, authors, abbreviations }: KeptContent,
): Promise<string> {
  const json = JSON.stringify({ stories, localities, topics, series, authors, abbreviations });
  const before = await readFile(fileIn(cacheDir), 'utf8').catch(() => undefined);
  if (json !== before) await writeWhole(fileIn(cacheDir), json);
  return digestOf(json);
}

/** The digest of the content that was kept. Throws an error when there is none. */
export async function keptDigest(cacheDir: string): Promise<string> {
  return digestOf(await readFile(fileIn(cacheDir), 'utf8'));
}

/** Reads the content that was kept. Throws an error when there is none. */
export async function keptContent(cacheDir: string): Promise<KeptContent> {
  return KEPT_CONTENT.parse(JSON.parse(await readFile(fileIn(cacheDir), 'utf8')));
}
