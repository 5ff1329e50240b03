import { hash } from 'node:crypto';
import path from 'node:path';
import { z } from 'astro/zod';
import type { Alike, FindAlike } from '../bulletin/alike.ts';
import { isListed, publishedStories } from '../bulletin/publication.ts';
import { isGroup } from '../content-model/yaml-document.ts';
import type { Settings } from '../settings.ts';
import { codeDigest } from '../store/code-digest.ts';
import { readSealed, writeSealed } from '../store/whole-file.ts';
import type { CheckedContent } from './check-content.ts';

/** Which stories tell of the same things, by id, and a digest of all that this comes from. */
interface KeptAlike {
  readonly key: string;
  readonly alike: Readonly<Record<string, readonly Alike[]>>;
}

/** We wrote it ourselves; this only names the type. */
const KEPT_ALIKE = z.custom<KeptAlike>(isGroup);

const FILE = 'alike.json';

function read(cacheDir: string): KeptAlike | undefined {
  const kept = readSealed(path.join(cacheDir, FILE));
  return kept === undefined ? undefined : KEPT_ALIKE.parse(JSON.parse(kept));
}

/** Finds for the pages which stories tell of the same things, unless that is kept of the same content. */
export async function keepAlike(
  { model, folder, alikeAmong, keepRead }: CheckedContent,
  { cacheDir, now }: Settings,
): Promise<void> {
  const stories = publishedStories(model.stories, now).filter(isListed);
  const shown = stories.map(({ id, articles }) => `${id} ${Object.keys(articles).join(' ')}`);
  const from = [await codeDigest('articles'), ...shown, ...[...folder.digests].sort().flat()];
  const key = hash('sha256', from.join('\n'));
  if (read(cacheDir)?.key === key) return;
  const find = alikeAmong(stories);
  const found = stories.map(({ id }): readonly [string, readonly Alike[]] => [id, find(id)]);
  keepRead();
  const alike = Object.fromEntries<readonly Alike[]>(found.filter(([, each]) => each.length > 0));
  writeSealed(path.join(cacheDir, FILE), JSON.stringify({ key, alike } satisfies KeptAlike));
}

/** What was found for the pages. Throws an error when nothing is kept. */
export function keptAlike(cacheDir: string): FindAlike {
  const kept = read(cacheDir);
  if (kept === undefined) throw new Error('Nothing says which stories are alike. Run the build again.');
  const alike = new Map(Object.entries(kept.alike));
  return (id) => alike.get(id) ?? [];
}
