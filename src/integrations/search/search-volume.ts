import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'astro/zod';
import { createIndex, type IndexFile } from 'pagefind';
import { fragmentName, UNSTEMMED } from '../../search/search-files.ts';
import { numberWords, type WordNumbers } from '../../search/numbered-texts.ts';
import { fromSurrogates } from '../../search/surrogates.ts';
import { wordsOf } from '../../search/words.ts';
import type { StoryRecord } from './search-records.ts';

/** What Pagefind writes for interfaces of its own, which the bulletin doesn't use. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

/** The folder, within that of a volume, of what goes into the site. */
const SITE = 'site';
/** The stories of a volume, in the order of their records, and the different words of their texts. */
const CONTENTS_FILE = 'contents.json';
/** The texts, as numbers of those words. */
const WORDS_FILE = 'words.bin';

const CONTENTS = z.object({
  stories: z.array(z.object({ id: z.string(), fragment: z.string(), titleWords: z.number() })),
  typed: z.array(z.string()),
});

/** A story of a volume: the name of its fragment, and how many words its title has. */
export type VolumeStory = z.infer<typeof CONTENTS>['stories'][number];

/** A volume of an index. */
export interface Volume {
  /** The folder of what goes into the site. */
  readonly site: string;
  readonly stories: readonly VolumeStory[];
  /** All that was indexed of them, each with its title first. */
  readonly texts: WordNumbers;
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

/** A story that Pagefind took in, as readers see it. */
interface TakenIn {
  readonly id: string;
  readonly fragment: string;
  readonly title: string;
  readonly text: string;
}

/** The stories that Pagefind took in, in the order of their records. */
function takenIn(files: readonly IndexFile[], records: readonly StoryRecord[]): readonly TakenIn[] {
  const stories = new Map<string, Omit<TakenIn, 'id'>>();
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
  const stories = takenIn(files, records);
  const { typed, words } = numberWords(stories.map(({ text }) => text));
  const contents: z.infer<typeof CONTENTS> = {
    stories: stories.map(({ id, fragment, title }) => ({ id, fragment, titleWords: wordsOf(title).length })),
    typed: [...typed],
  };
  await writeFile(path.join(folder, CONTENTS_FILE), JSON.stringify(contents));
  await writeFile(path.join(folder, WORDS_FILE), words);
}

/** Reads what {@link writeVolume} made. */
export async function readVolume(folder: string): Promise<Volume> {
  const { stories, typed } = CONTENTS.parse(
    JSON.parse(await readFile(path.join(folder, CONTENTS_FILE), 'utf8')),
  );
  const bytes = await readFile(path.join(folder, WORDS_FILE));
  return {
    site: path.join(folder, SITE),
    stories,
    texts: { typed, words: new Uint32Array(Uint8Array.from(bytes).buffer) },
  };
}
