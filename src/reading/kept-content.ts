import path from 'node:path';
import { z } from 'astro/zod';
import type { BulletinContent } from '../bulletin/bulletin.ts';
import { isGroup } from '../content-model/yaml-document.ts';
import type { NewsroomPictures } from '../rendering/newsroom-files.ts';
import { readSealed, writeSealed } from '../store/whole-file.ts';

/** What pages and the search index are made from. */
export interface KeptContent extends BulletinContent {
  /** What each abbreviation stands for, in Vietnamese. */
  readonly abbreviations: Readonly<Record<string, string>>;
  /** What the newsroom is known by. */
  readonly pictures: NewsroomPictures;
}

/** The content model has checked every value already; this only names the type. */
const KEPT_CONTENT = z.custom<KeptContent>(isGroup);

const FILE = 'content.json';

/** What of a reading is kept: it holds more than pages are made from. */
const PARTS = [
  'stories',
  'newsroom',
  'localities',
  'topics',
  'series',
  'authors',
  'pages',
  'letters',
  'abbreviations',
  'pictures',
] as const satisfies readonly (keyof KeptContent)[];

/** Keeps the content of a build, for the processes that make pages and search indexes from it. */
export function keepContent(cacheDir: string, content: KeptContent): void {
  const kept = Object.fromEntries(PARTS.map((part) => [part, content[part]]));
  writeSealed(path.join(cacheDir, FILE), JSON.stringify(kept));
}

/** Reads the content that was kept. Throws an error when there is none. */
export function keptContent(cacheDir: string): KeptContent {
  return KEPT_CONTENT.parse(JSON.parse(readSealed(path.join(cacheDir, FILE)) ?? 'null'));
}
