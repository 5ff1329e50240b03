import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createBulletin } from '../../bulletin/bulletin.ts';
import type { Language } from '../../bulletin/language.ts';
import { publishedStories } from '../../bulletin/publication.ts';
import type { Story } from '../../bulletin/story.ts';
import { readRendered } from '../../rendering/rendered-articles.ts';
import { catalogueOf } from '../../search/catalogue-of.ts';
import { indexFiles } from '../../search/index-files.ts';
import { joinTexts } from '../../search/numbered-texts.ts';
import { closePagefind } from '../../search/pagefind/phrase-index.ts';
import { CURRENT_FILE } from '../../search/search-files.ts';
import type { Settings } from '../../settings.ts';
import { filesBelow, link } from '../incremental/release.ts';
import { type KeptContent, keptContent } from '../../reading/kept-content.ts';
import { codeDigest } from '../../store/code-digest.ts';
import { openSection, type Section } from '../../store/section.ts';
import { indexDigest, sourcesDigest } from './index-digest.ts';
import { recordsOf, type Sources, storiesIn } from './search-records.ts';
import { type KeptVolume, readVolume, writeVolume } from './search-volume.ts';

/** Where volumes are kept between builds, and by what. */
export interface KeptVolumes {
  readonly section: Section;
  /** A digest of all but the stories that an index is made from. */
  readonly digest: string;
}

/** A name that says whether files are the same as others. */
function digestOf(files: ReadonlyMap<string, string>): string {
  const hash = createHash('sha256');
  for (const part of [...files].flat()) hash.update(`${part.length} ${part}`);
  return hash.digest('hex').slice(0, 12);
}

/** The volumes of a language by name: one a year, the newest first. */
async function volumesOf(
  language: Language,
  sources: Sources,
  { section, digest }: KeptVolumes,
): Promise<ReadonlyMap<string, KeptVolume>> {
  const years = Map.groupBy(storiesIn(language, sources.bulletin), ({ date }: Story) => date.slice(0, 4));
  const volumes = new Map<string, KeptVolume>();
  for (const [year, stories] of years) {
    const name = `${year}-${indexDigest(language, stories, digest).slice(0, 12)}`;
    const folder = await section.make(name, async (part) =>
      writeVolume(part, name, await recordsOf(language, sources, stories)),
    );
    volumes.set(name, await readVolume(folder));
  }
  section.prune(new Set(volumes.keys()));
  return volumes;
}

/**
 * Writes the index of a language into a folder that has none, and makes those of its volumes that aren't kept. A phrase
 * that is in `limit` stories is answered without Pagefind. Throws an Error when Pagefind can't index a story.
 */
export async function writeIndex(
  folder: string,
  language: Language,
  sources: Sources,
  kept: KeptVolumes,
  limit?: number,
): Promise<void> {
  const volumes = await volumesOf(language, sources, kept);
  const all = [...volumes.values()];
  const files = indexFiles({
    texts: joinTexts(all.map(({ texts }) => texts)),
    titleLengths: all.flatMap(({ titleLengths }) => titleLengths),
    volumes: Array.from(volumes, ([name, { titleLengths }]) => ({ name, stories: titleLengths.length })),
    catalogue: catalogueOf(sources.bulletin, language, storiesIn(language, sources.bulletin)),
    abbreviations: sources.abbreviations,
    ...(limit !== undefined && { limit }),
  });
  const current = digestOf(files);
  await mkdir(path.join(folder, current), { recursive: true });
  for (const [file, text] of files) await writeFile(path.join(folder, current, file), text);
  await writeFile(path.join(folder, CURRENT_FILE), current);
  for (const [name, { site }] of volumes) link(filesBelow(site), path.join(folder, name));
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
  /** The folder of each language's index. */
  readonly folders: Readonly<Record<Language, string>>;
  /** How many stories they hold together. */
  readonly stories: number;
}

/**
 * Makes the search index of each language from the stories themselves: menus and lists of pages aren't in it. What of it
 * didn't change is kept: the index of a language, and in it the volume of a year.
 */
export async function makeIndexes({ cacheDir, now }: Settings): Promise<Indexes> {
  const all = keptContent(cacheDir);
  const content = { ...all, stories: publishedStories(all.stories, now) };
  const shared = sourcesDigest(content, await codeDigest('search'));
  async function indexOf(language: Language): Promise<string> {
    const indexes = openSection(cacheDir, `search/${language}/index`);
    const digest = indexDigest(language, content.stories, shared);
    const folder = await indexes.make(digest, (part) =>
      writeIndex(part, language, sourcesOf(content, cacheDir), {
        section: openSection(cacheDir, `search/${language}/volumes`),
        digest: shared,
      }),
    );
    indexes.prune(new Set([digest]));
    return folder;
  }
  // While Pagefind works for one language, words are counted for the other.
  const [vi, en] = await Promise.all([indexOf('vi'), indexOf('en')]);
  await closePagefind();
  return { folders: { vi, en }, stories: content.stories.length };
}
