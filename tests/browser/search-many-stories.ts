import { cp, rm } from 'node:fs/promises';
import path from 'node:path';
import { close } from 'pagefind';
import type { Bulletin } from '../../src/bulletin/bulletin.ts';
import { LANGUAGES, type Language } from '../../src/bulletin/language.ts';
import { loadContent } from '../../src/reading/check-content.ts';
import { linkVolumes } from '../../src/integrations/search/kept-index.ts';
import { writePlaceFolder } from '../../src/integrations/search/place-folder.ts';
import { volumesOf, writeIndex } from '../../src/integrations/search/search-index.ts';
import { recordsOf } from '../../src/integrations/search/search-records.ts';
import type { FoundStory } from '../../src/search/found-story.ts';
import { PLACES_FOLDER, SEARCH_FOLDER } from '../../src/search/search-files.ts';
import { readSettings } from '../../src/settings.ts';
import { openSection } from '../../src/store/section.ts';
import { syntheticBulletin } from '../bench/synthetic-bulletin.ts';
import { folderOf } from '../site/build-site.ts';
import { builtSite } from '../site/built-site.ts';
import { SEARCH_CONTENT } from '../site/sites.ts';

const STORIES = 300;

/** A site whose search has many stories; their pages aren't there. */
export interface ManyStories {
  readonly folder: string;
  readonly bulletin: Bulletin;
  readonly records: Readonly<Record<Language, readonly FoundStory[]>>;
}

/** Puts the index of invented stories in the place of the corpus's. */
export async function manyStories(): Promise<ManyStories> {
  const folder = folderOf('search-many-stories');
  const site = await builtSite('search');
  await rm(folder, { recursive: true, force: true });
  await cp(site, folder, {
    recursive: true,
    filter: (source) => path.relative(site, source).split(path.sep)[0] !== SEARCH_FOLDER,
  });
  const root = path.join(import.meta.dirname, '..', '..');
  const { model } = await loadContent(readSettings({ BULLETIN_CONTENT: SEARCH_CONTENT }, root));
  const sources = { ...syntheticBulletin(STORIES, model), abbreviations: model.abbreviations };
  const cache = folderOf('search-many-stories-volumes');
  await rm(cache, { recursive: true, force: true });
  const records = { vi: await recordsOf('vi', sources), en: await recordsOf('en', sources) };
  for (const language of LANGUAGES) {
    const kept = { section: openSection(cache, language), digest: '' };
    const volumes = await volumesOf(language, sources, kept);
    const target = path.join(folder, SEARCH_FOLDER, language);
    await writeIndex(target, language, sources, volumes);
    linkVolumes(volumes, target);
  }
  await writePlaceFolder(path.join(folder, SEARCH_FOLDER, PLACES_FOLDER), sources.bulletin.gazetteer);
  await close();
  return { folder, bulletin: sources.bulletin, records };
}
