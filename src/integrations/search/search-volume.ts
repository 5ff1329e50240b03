import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'astro/zod';
import { type FoundStory, indexedText } from '../../search/found-story.ts';
import { numberWords, type WordNumbers } from '../../search/numbered-texts.ts';
import { writePhraseIndex } from '../../search/pagefind/phrase-index.ts';
import { PHRASE_INDEX, storyFile } from '../../search/search-files.ts';
import { wordsOf } from '../../search/words.ts';
import { siteOf } from './kept-index.ts';

/** The lengths of the titles of its stories, in their order, and the different words of their texts. */
const CONTENTS_FILE = 'contents.json';
/** The texts, as numbers of those words. */
const WORDS_FILE = 'words.bin';

const CONTENTS = z.object({ titleLengths: z.array(z.number()), typed: z.array(z.string()) });

/** A volume as it is kept. */
export interface KeptVolume {
  /** How many words the title of each story has. */
  readonly titleLengths: readonly number[];
  /** All that each story is found by, its title first. */
  readonly texts: WordNumbers;
}

/** Makes a volume of stories, the newest first, in a folder that has none. Throws an Error when Pagefind can't index one. */
export async function writeVolume(
  folder: string,
  name: string,
  stories: readonly FoundStory[],
): Promise<void> {
  const texts = stories.map((story) => wordsOf(indexedText(story)));
  const site = siteOf(folder);
  await mkdir(site, { recursive: true });
  const indexing = writePhraseIndex(path.join(site, PHRASE_INDEX), name, texts);
  const { typed, words } = numberWords(texts);
  const contents: z.infer<typeof CONTENTS> = {
    titleLengths: stories.map(({ title }) => wordsOf(title).length),
    typed: [...typed],
  };
  await Promise.all([
    indexing,
    writeFile(path.join(folder, CONTENTS_FILE), JSON.stringify(contents)),
    writeFile(path.join(folder, WORDS_FILE), words),
    ...stories.map((story, at) => writeFile(path.join(site, storyFile(at)), JSON.stringify(story))),
  ]);
}

/** Reads what {@link writeVolume} made. */
export async function readVolume(folder: string): Promise<KeptVolume> {
  const contents = CONTENTS.parse(JSON.parse(await readFile(path.join(folder, CONTENTS_FILE), 'utf8')));
  const bytes = await readFile(path.join(folder, WORDS_FILE));
  const words = new Uint32Array(Uint8Array.from(bytes).buffer);
  const { titleLengths, typed } = contents;
  return { titleLengths, texts: { typed, words } };
}
