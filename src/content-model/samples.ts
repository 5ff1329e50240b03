import type { ContentFiles } from './content-files.ts';
import { readYaml } from './yaml-document.ts';

/** The list of the stories that come with the software, by their ids. A bulletin without it is a newsroom's own. */
export const SAMPLES_FILE = 'samples.yaml';

/** What stands in `articles/`, by whose it is. */
export interface Samples {
  /** Ids of the sample stories that are there. */
  readonly ids: readonly string[];
  /** Paths of what belongs to no sample story: folders of stories, and files that lie in none. */
  readonly others: readonly string[];
}

const STORY = /^(articles\/[^/]+\/([^/]+))\/./;

/** Tells the sample stories from others; undefined where the bulletin has no list of them, so none are samples. */
export function readSamples(files: ContentFiles): Samples | undefined {
  const text = files.texts.get(SAMPLES_FILE);
  if (text === undefined) return undefined;
  const { data } = readYaml(SAMPLES_FILE, text).document;
  const listed = new Set(Array.isArray(data) ? data.map(String) : []);
  const paths = [...files.texts.keys(), ...(files.unread?.keys() ?? []), ...files.binaries.keys()];
  const found = paths
    .filter((path) => path.startsWith('articles/'))
    .map((path) => {
      const [, folder = path, id] = STORY.exec(path) ?? [];
      return { folder, id };
    });
  const isSample = (id: string | undefined): id is string => id !== undefined && listed.has(id);
  return {
    ids: [...new Set(found.flatMap(({ id }) => (isSample(id) ? [id] : [])))],
    others: [...new Set(found.filter(({ id }) => !isSample(id)).map(({ folder }) => folder))],
  };
}
