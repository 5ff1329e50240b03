import { hash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createBulletin } from '../../bulletin/bulletin.ts';
import type { Language } from '../../bulletin/language.ts';
import { publishedStories } from '../../bulletin/publication.ts';
import type { Story } from '../../bulletin/story.ts';
import { readRendered } from '../../rendering/rendered-articles.ts';
import { catalogueOf } from '../../search/catalogue-of.ts';
import { encodeCurrentIndex } from '../../search/current-index.ts';
import { indexFiles } from '../../search/index-files.ts';
import { joinTexts } from '../../search/numbered-texts.ts';
import { closePagefind } from '../../search/pagefind/phrase-index.ts';
import { CURRENT_FILE } from '../../search/search-files.ts';
import type { Settings } from '../../settings.ts';
import { type KeptContent, keptContent } from '../../reading/kept-content.ts';
import { codeDigest } from '../../store/code-digest.ts';
import { openSection, type Section } from '../../store/section.ts';
import { digestOf, indexDigest, placesDigest, sourcesDigest } from './index-digest.ts';
import type { KeptIndex, Volumes } from './kept-index.ts';
import { placeDirectory, writePlaceFolder } from './place-folder.ts';
import { recordsOf, type Sources, storiesIn } from './search-records.ts';
import { readVolume, writeVolume } from './search-volume.ts';

/** Where volumes are kept between builds, and by what. */
export interface KeptVolumes {
  readonly section: Section;
  /** A digest of all but the stories that an index is made from. */
  readonly digest: string;
}

/** The volumes of a language; those that aren't kept are made. Throws an Error when Pagefind can't index a story. */
export async function volumesOf(
  language: Language,
  sources: Sources,
  { section, digest }: KeptVolumes,
): Promise<Volumes> {
  const years = Map.groupBy(storiesIn(language, sources.bulletin), ({ date }: Story) => date.slice(0, 4));
  const volumes = new Map<string, string>();
  for (const [year, stories] of years) {
    const name = `${year}-${indexDigest(language, stories, digest).slice(0, 12)}`;
    const folder = await section.make(name, async (part) =>
      writeVolume(part, name, await recordsOf(language, sources, stories)),
    );
    volumes.set(name, folder);
  }
  section.prune(new Set(volumes.keys()));
  return volumes;
}

/** Writes the index of a language into a folder that has none, but for its volumes. */
export async function writeIndex(
  folder: string,
  language: Language,
  sources: Sources,
  volumes: Volumes,
): Promise<void> {
  const all = await Promise.all(Array.from(volumes.values(), readVolume));
  const titleLengths = all.map((volume) => volume.titleLengths);
  const { beginning, files } = indexFiles({
    texts: joinTexts(all.map(({ texts }) => texts)),
    titleLengths: titleLengths.flat(),
    volumes: Array.from(volumes.keys(), (name, at) => ({ name, stories: titleLengths[at]?.length ?? 0 })),
    catalogue: catalogueOf(sources.bulletin, language, storiesIn(language, sources.bulletin)),
    abbreviations: sources.abbreviations,
    places: placeDirectory(sources.bulletin.gazetteer),
  });
  const name = digestOf(files);
  await mkdir(path.join(folder, name), { recursive: true });
  for (const [file, text] of files) await writeFile(path.join(folder, name, file), text);
  await writeFile(path.join(folder, CURRENT_FILE), encodeCurrentIndex({ folder: name, ...beginning }));
}

function sourcesOf(content: KeptContent, cacheDir: string): Sources {
  return {
    bulletin: createBulletin(content),
    abbreviations: content.abbreviations,
    textOf: ({ body }) => Promise.resolve(readRendered(cacheDir, body).text),
  };
}

/** The search indexes of a site. */
export interface Indexes {
  readonly indexes: ReadonlyMap<Language, KeptIndex>;
  /** The folder of the units of the country, which all languages share. */
  readonly places: string;
  /** How many stories they hold together. */
  readonly stories: number;
}

/**
 * Makes the search index of each language of the bulletin from the stories themselves: menus and lists of pages aren't in it. What of it
 * didn't change is kept: the index of a language, and the volume of a year.
 */
export async function makeIndexes({ cacheDir, now }: Settings): Promise<Indexes> {
  const all = keptContent(cacheDir);
  const content = { ...all, stories: publishedStories(all.stories, now) };
  const code = await codeDigest('search');
  const digest = sourcesDigest(content, code);
  const sources = sourcesOf(content, cacheDir);
  async function indexOf(language: Language): Promise<KeptIndex> {
    const section = openSection(cacheDir, `search/${language}/volumes`);
    const volumes = await volumesOf(language, sources, { section, digest });
    const kept = openSection(cacheDir, `search/${language}/index`);
    const key = hash('sha256', [digest, ...volumes.keys()].join('\n'));
    const folder = await kept.make(key, (part) => writeIndex(part, language, sources, volumes));
    kept.prune(new Set([key]));
    return { folder, volumes };
  }
  async function placesOf(): Promise<string> {
    const kept = openSection(cacheDir, 'search/places');
    const key = placesDigest(content, code);
    const folder = await kept.make(key, (part) => writePlaceFolder(part, sources.bulletin.gazetteer));
    kept.prune(new Set([key]));
    return folder;
  }
  // While Pagefind works for one language, words are counted for the other.
  const indexes = await Promise.all(
    all.newsroom.languages.map(async (language) => [language, await indexOf(language)] as const),
  );
  await closePagefind();
  return { indexes: new Map(indexes), places: await placesOf(), stories: content.stories.length };
}
