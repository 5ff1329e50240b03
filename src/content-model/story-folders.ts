import type { Language } from '../bulletin/language.ts';
import type { Problem } from '../bulletin/problem.ts';
import { type OriginalFile, readOriginal, readTranslation, type TranslationFile } from './article-file.ts';
import type { ContentFiles } from './content-files.ts';
import type { Examples } from './fields/examples.ts';
import { readFrontmatter } from './frontmatter-block.ts';
import { type Remember, remembering } from './remember.ts';
import { isGroup } from './yaml-document.ts';

/** An article's file of which no more is known than whether it says to be a draft. */
export interface UnreadableFile {
  readonly file: string;
  readonly draft: boolean;
}

/** A story's folder as it was found, right or wrong. */
export interface StoryFolder {
  /** The folder's name. */
  readonly id: string;
  /** The name of the folder around it, which is a year where it should be. */
  readonly year: string;
  /** Whether it lies elsewhere than at `articles/<year>/<story>`, so that nothing can be made of it. */
  readonly isMisplaced: boolean;
  /** Below `content/`: `articles/2020/<story>`. */
  readonly path: string;
  /** Paths of all files in it that are read, below `content/`. */
  readonly files: readonly string[];
  /** One, in a story as it should be. */
  readonly originals: readonly OriginalFile[];
  /** One at most, in a story as it should be. */
  readonly translations: readonly TranslationFile[];
  /** Articles whose frontmatter couldn't be read at all, so that their kind is unknown. */
  readonly unreadable: readonly UnreadableFile[];
  /** Articles in a language that the bulletin isn't in. */
  readonly unread: readonly UnreadableFile[];
  /** What is wrong with the frontmatter of its articles. */
  readonly problems: readonly Problem[];
}

function articleLanguage(folder: string, file: string): Language | undefined {
  if (file === `${folder}/vi.mdx`) return 'vi';
  return file === `${folder}/en.mdx` ? 'en' : undefined;
}

const FACTS = ['date', 'locality', 'author', 'topics'];

/**
 * A file with `translation` is one. So is one that has no facts beside one that has:
 * its writer forgot `translation`, and would get a problem for every missing fact otherwise.
 */
function isTranslation(data: unknown, siblings: readonly unknown[]): boolean {
  if (!isGroup(data)) return false;
  if (Object.hasOwn(data, 'translation')) return true;
  const hasFacts = (other: unknown) => isGroup(other) && FACTS.some((key) => Object.hasOwn(other, key));
  return !hasFacts(data) && siblings.some(hasFacts);
}

function readFolder(
  path: string,
  inside: readonly string[],
  files: ContentFiles,
  examples: Examples,
): StoryFolder {
  const [last = '', year = '', ...above] = path.split('/').reverse();
  const isMisplaced = !isPlace(path);
  // A year's folder within a story's, as `articles/tin-x/2020`, isn't what the story is called.
  const id = isMisplaced ? ([last, year, ...above].find((name) => !/^\d{4}$/.test(name)) ?? last) : last;
  const read = inside.flatMap((file) => {
    const [language, text] = [articleLanguage(path, file), files.texts.get(file)];
    return language === undefined || text === undefined
      ? []
      : [{ file, language, ...readFrontmatter(file, text, files.frontmatter?.get(file)) }];
  });
  const siblings = read.map(({ document }) => document.data);
  const checked = read.flatMap(({ file, language, document }) => {
    if (document.data === undefined) return [];
    const article = { file, language, document };
    return isTranslation(document.data, siblings)
      ? readTranslation(article, examples)
      : readOriginal(article, examples);
  });
  const articles = checked.map(({ article }) => article);
  return {
    id,
    year,
    isMisplaced,
    path,
    files: inside.filter((file) => !files.unread?.has(file)),
    originals: articles.filter((article) => article.kind === 'original'),
    translations: articles.filter((article) => article.kind === 'translation'),
    unreadable: read
      .filter(({ document }) => document.data === undefined)
      .map(({ file, document }) => ({ file, draft: document.draft })),
    unread: inside.flatMap((file) => {
      const text = files.unread?.get(file);
      return text === undefined ? [] : [{ file, draft: readFrontmatter(file, text).document.draft }];
    }),
    problems: [...read, ...checked].flatMap(({ problems }) => problems),
  };
}

const PLACE = /^articles\/\d{4}\/[^/]+(?=\/.|$)/;

/** Whether a path is where a story's folder should be: `articles/<year>/<story>`. */
function isPlace(path: string): boolean {
  return PLACE.exec(path)?.[0] === path;
}

function folderAround(file: string): string {
  return file.slice(0, Math.max(0, file.lastIndexOf('/')));
}

/** Paths of all folders with an article, but for those of years and the one around them: what lies there is no story's folder. */
function foldersWithArticles({ texts }: ContentFiles): ReadonlySet<string> {
  const folders = [...texts.keys()].flatMap(
    (file) => /^(articles\/.+)\/(?:vi|en)\.mdx$/.exec(file)?.[1] ?? [],
  );
  return new Set(folders.filter((folder) => !/^articles\/\d{4}$/.test(folder)));
}

/**
 * Gives the story's folder that a file belongs to: the nearest around it with an article, in the right place or not; else
 * the one in its year, or where that has no article but one within has, that.
 */
function folderFinder(files: ContentFiles): (file: string) => string | undefined {
  const stories = foldersWithArticles(files);
  const withTexts = new Set(Array.from(files.texts.keys(), folderAround));
  const within = new Map<string, string>();
  for (const folder of stories) {
    const place = PLACE.exec(folder)?.[0];
    if (place !== undefined && !withTexts.has(place)) within.set(place, folder);
  }
  return (file) => {
    for (let end = file.lastIndexOf('/'); end > 0; end = file.lastIndexOf('/', end - 1)) {
      const around = file.slice(0, end);
      if (stories.has(around)) return around;
    }
    const place = PLACE.exec(folderAround(file))?.[0];
    return place && (within.get(place) ?? place);
  };
}

/**
 * Reads the folders of all stories, in the order of their paths; those that are as they were are the same objects again.
 * Messages name `examples`.
 */
export function readStoryFolders(
  files: ContentFiles,
  remember: Remember<StoryFolder> = remembering(),
  examples: Examples = {},
): readonly StoryFolder[] {
  const { texts, unread, binaries } = files;
  const paths = [...texts.keys(), ...(unread?.keys() ?? []), ...binaries.keys()].sort();
  const inStories = paths.filter((path) => path.startsWith('articles/'));
  const named = Object.values(examples).join(' ');
  const byFolder = Map.groupBy(inStories, folderFinder(files));
  return [...byFolder].flatMap(([path, inside]) =>
    path === undefined
      ? []
      : remember(
          path,
          [named, ...inside, ...inside.flatMap((file) => [texts.get(file), unread?.get(file)])],
          () => readFolder(path, inside, files, examples),
        ),
  );
}
