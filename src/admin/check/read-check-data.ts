import type { Locality } from '../../bulletin/locality.ts';
import type { ContentFiles } from '../../content-model/content-files.ts';
import { readFrontmatter } from '../../content-model/frontmatter-block.ts';
import { unavailable } from '../../content-model/story-availability.ts';
import { readStoryFolders } from '../../content-model/story-folders.ts';
import { isGroup } from '../../content-model/yaml-document.ts';
import type { Site } from '../../routing/whole-address.ts';
import type { CheckData } from './check-data.ts';

/** Fields that say where a story is found, and whether readers can open it. */
const ASKED = [
  'title',
  'date',
  'locality',
  'author',
  'topics',
  'series',
  'kind',
  'related',
  'translation',
  'formerIds',
  'withdrawn',
  'publishAt',
  'draft',
];

/** A frontmatter without the words that are read on the story's own page alone. */
function askedOf(data: unknown): unknown {
  if (!isGroup(data)) return data;
  const asked = Object.entries(data).filter(([key]) => ASKED.includes(key));
  return { ...Object.fromEntries(asked), lead: '…' };
}

/** For whom the data is. */
export interface CheckAudience {
  readonly now: Date;
  readonly site: Site;
  /** Whether anybody may read it: stories that readers may not see are left out. */
  readonly isPublic: boolean;
  /** The units of the gazetteer's files without fault. */
  readonly localities: ReadonlyMap<string, readonly Locality[]>;
}

/** What the editor's page needs of the content to check a story. */
export function readCheckData(
  files: ContentFiles,
  { now, site, isPublic, localities }: CheckAudience,
): CheckData {
  const stories = readStoryFolders(files).filter(
    (story) => !isPublic || unavailable(story, now) === undefined,
  );
  const inStories = stories.flatMap((story) => story.files);
  const shared = [...files.texts].filter(
    ([file]) => /^(?:[^/]+\.yaml$|pages\/|localities\/)/.test(file) && !localities.has(file),
  );
  const articles = inStories.flatMap((file) => {
    const text = files.texts.get(file);
    if (text === undefined) return [];
    return [
      [file, askedOf(readFrontmatter(file, text, files.frontmatter?.get(file)).document.data)] as const,
    ];
  });
  const binaries = inStories.flatMap((file) => {
    const found = files.binaries.get(file);
    return found ? [[file, found] as const] : [];
  });
  return {
    now: now.toISOString(),
    site,
    isWhole: !isPublic,
    texts: Object.fromEntries(shared),
    localities: Object.fromEntries(localities),
    articles: Object.fromEntries(articles.filter(([, data]) => isGroup(data))),
    files: Object.fromEntries(binaries),
  };
}
