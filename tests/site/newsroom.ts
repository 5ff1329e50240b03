import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Newsroom } from '../../src/bulletin/newsroom.ts';
import { NEWSROOM_FILE, readNewsroom } from '../../src/content-model/newsroom.ts';
import { FIXTURE_CONTENT, type SiteName } from './sites.ts';

const ROOT = path.join(import.meta.dirname, '..', '..');

/** Whose bulletin a site shows. */
export function newsroomOf(name: SiteName): Newsroom {
  const content = name === 'real' ? 'content' : FIXTURE_CONTENT;
  const text = readFileSync(path.join(ROOT, content, NEWSROOM_FILE), 'utf8');
  return readNewsroom({ texts: new Map([[NEWSROOM_FILE, text]]), binaries: new Map() }).newsroom;
}
