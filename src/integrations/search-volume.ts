import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'astro/zod';
import { createIndex, type IndexFile } from 'pagefind';
import { fragmentName, UNSTEMMED } from '../search/search-files.ts';
import { fromSurrogates } from '../search/surrogates.ts';
import type { StoryRecord } from './search-records.ts';

/** What Pagefind writes for interfaces of its own, which the bulletin doesn't use. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

/** The folder, within that of a volume, of what goes into the site. */
const SITE = 'site';
/** The stories of a volume, in the order of their records. */
const STORIES = 'stories.json';

const STORY = z.object({ id: z.string(), fragment: z.string(), title: z.string(), text: z.string() });

/** A story as a volume has it: the name of its fragment, and its words as readers see them, the title first in the text. */
export type VolumeStory = z.infer<typeof STORY>;

/** A volume of an index. */
export interface Volume {
  /** The folder of what goes into the site. */
  readonly site: string;
  readonly stories: readonly VolumeStory[];
}

async function filesOf(records: readonly StoryRecord[]): Promise<readonly IndexFile[]> {
  const { index, errors } = await createIndex({ forceLanguage: UNSTEMMED });
  if (index === undefined) throw new Error(`Pagefind made no index: ${errors.join('; ')}`);
  for (const { url, html } of records) {
    const added = await index.addHTMLFile({ url, content: html });
    if (added.errors.length > 0)
      throw new Error(`Pagefind could not index ${url}: ${added.errors.join('; ')}`);
  }
  const { files } = await index.getFiles();
  await index.deleteIndex();
  return files.filter((file) => !UNUSED.test(file.path));
}

const FRAGMENT = z.object({ url: z.string(), content: z.string(), meta: z.object({ title: z.string() }) });
const SIGNATURE = 'pagefind_dcd';

/** The stories that Pagefind took in, in the order of their records. */
function volumeStories(files: readonly IndexFile[], records: readonly StoryRecord[]): readonly VolumeStory[] {
  const stories = new Map<string, Omit<VolumeStory, 'id'>>();
  for (const file of files) {
    const fragment = fragmentName(file.path);
    if (fragment === undefined) continue;
    const packed = gunzipSync(file.content).toString('utf8').slice(SIGNATURE.length);
    const { url, content, meta } = FRAGMENT.parse(JSON.parse(packed));
    stories.set(url, { fragment, text: fromSurrogates(content), title: fromSurrogates(meta.title) });
  }
  return records.flatMap(({ url, story }) => {
    const indexed = stories.get(url);
    return indexed === undefined ? [] : [{ id: story, ...indexed }];
  });
}

/** Makes a volume of records, the newest first, in a folder that has none. Throws an Error when Pagefind can't index one. */
export async function writeVolume(folder: string, records: readonly StoryRecord[]): Promise<void> {
  const files = await filesOf(records);
  for (const file of files) {
    const target = path.join(folder, SITE, file.path);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, file.content);
  }
  await writeFile(path.join(folder, STORIES), JSON.stringify(volumeStories(files, records)));
}

/** Reads what {@link writeVolume} made. */
export async function readVolume(folder: string): Promise<Volume> {
  const stories = z.array(STORY).parse(JSON.parse(await readFile(path.join(folder, STORIES), 'utf8')));
  return { site: path.join(folder, SITE), stories };
}
