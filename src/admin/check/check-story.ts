import { type Language, LANGUAGES } from '../../bulletin/language.ts';
import type { Problem } from '../../bulletin/problem.ts';
import type { ArticleBody, BinaryFile, ContentFiles } from '../../content-model/content-files.ts';
import { withinLimits } from '../../content-model/limits/excess.ts';
import { withoutConsequences } from '../../content-model/one-cause.ts';
import { contentMemory, readStories } from '../../content-model/read-stories.ts';
import { byPlace, findProblems } from '../../content-model/story-problems.ts';
import { readArticle } from '../../reading/read-article.ts';
import { addressResolver } from '../../reading/resolve-address.ts';
import { typography } from '../../lint/typography.ts';
import { kindByName } from '../file-name.ts';
import type { CheckData, DraftedStory } from './check-data.ts';

/** Finds what `npm run lint:content` would report of a story, by file and line. */
export type CheckStory = (story: DraftedStory) => readonly Problem[];

function languageOf(file: string): Language | undefined {
  return LANGUAGES.find((language) => file.endsWith(`/${language}.mdx`));
}

function bodiesOf(texts: readonly (readonly [string, string])[]): ReadonlyMap<string, ArticleBody> {
  const bodies = texts.flatMap(([file, source]) => {
    const language = languageOf(file);
    return language ? [[file, readArticle({ file, source, language }).read.body] as const] : [];
  });
  return new Map(bodies);
}

/**
 * Files that a story names and that may be beside it: a public site's page knows of those that were there when it was
 * built, and calls none missing.
 */
function unseenFiles(
  path: string,
  texts: DraftedStory['texts'],
  { isWhole }: CheckData,
): readonly (readonly [string, BinaryFile])[] {
  if (isWhole) return [];
  const named = Object.values(texts).flatMap((text) => [...text.matchAll(/\.\/([\w.-]+\.\w+)/g)]);
  return named.map(([, name = '']) => [`${path}/${name}`, { kind: kindByName(name), bytes: 0 }]);
}

/** The checker of stories as they are written, among the content that `data` describes. */
export function storyChecker(data: CheckData): CheckStory {
  const { localities, texts: shared } = data;
  const now = new Date(data.now);
  const resolveAddress = addressResolver(data.site);
  const memory = contentMemory();
  const around: readonly (readonly [string, string])[] = [
    ...Object.entries(shared),
    ...Object.keys(localities).map((file) => [file, ''] as const),
  ];
  const known = Object.entries(data.articles);
  const others = known.map(([file]) => [file, '---\n---\n'] as const);
  const beside = Object.entries(data.files);

  return ({ path, texts, files }) => {
    const isOther = ([file]: readonly [string, unknown]) => !file.startsWith(`${path}/`);
    const { texts: written, excesses } = withinLimits(Object.entries(texts));
    const own = [...written];
    const ownFiles = new Map([
      ...unseenFiles(path, texts, data),
      ...beside.filter((entry) => !isOther(entry)),
      ...Object.entries(files),
    ]);
    const content: ContentFiles = {
      texts: new Map([...around, ...others.filter(isOther), ...own]),
      binaries: new Map([...beside.filter(isOther), ...ownFiles]),
      frontmatter: new Map(known.filter(isOther)),
      localities: new Map(Object.entries(localities)),
      excesses,
    };
    const read = readStories({ files: content, bodies: bodiesOf(own), now, resolveAddress }, memory);
    const folder = read.context.folders.find((each) => each.path === path);
    const found = folder ? findProblems(read, memory).ofStory(folder, ownFiles) : [];
    return withoutConsequences([...found, ...typography(new Map(own))]).toSorted(byPlace);
  };
}
