import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Newsroom } from '../bulletin/newsroom.ts';
import { withLineFeeds } from '../content-model/encoding/line-feeds.ts';
import { NEWSROOM_FILE, readNewsroom } from '../content-model/newsroom.ts';

/**
 * What `bulletin.yaml` of a content folder says at this moment, for what can't wait until the content is read; a newsroom
 * that says nothing, where the file can't be read.
 */
export function newsroomNow(contentDir: string): Newsroom {
  let text = '';
  try {
    text = readFileSync(path.join(contentDir, NEWSROOM_FILE), 'utf8');
  } catch {
    // The reading reports it.
  }
  const texts = new Map([[NEWSROOM_FILE, withLineFeeds(text)]]);
  return readNewsroom({ texts, binaries: new Map() }).newsroom;
}
