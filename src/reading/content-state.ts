import type { FindAlike } from '../bulletin/alike.ts';
import { lazily } from '../bulletin/once.ts';
import type { Article, Story } from '../bulletin/story.ts';
import type { Bodies } from '../content-model/content-files.ts';
import { type ContentModel, contentModel } from '../content-model/content-model.ts';
import { contentMemory, type ReadStories, readStories } from '../content-model/read-stories.ts';
import { remembering } from '../content-model/remember.ts';
import { findProblems, type ProblemFinder } from '../content-model/story-problems.ts';
import { createFindAlike } from '../likeness/find-alike.ts';
import type { Settings } from '../settings.ts';
import { type ArticleFile, type ArticleFiles, articleFiles } from './article-files.ts';
import { type ContentFolder, readAgain, readContentFolder } from './content-folder.ts';
import { knownLocalities } from './known-localities.ts';
import { type Memory, remember } from './memory.ts';
import { type ParsedText, readArticle } from './read-article.ts';
import { addressResolver } from './resolve-address.ts';

/** Articles, and pages written by hand, by the path of their file. */
export type Articles = ReadonlyMap<string, ArticleFile>;

/** The content folder at one moment. */
export interface ContentState {
  readonly folder: ContentFolder;
  readonly articles: Articles;
  readonly read: ReadStories;
  readonly problems: ProblemFinder;
  /** What can be shown; an article's picture is there as soon as it is made. */
  readonly model: ContentModel;
  /** Finds, among stories, those that tell of the same things. */
  readonly alikeAmong: (stories: readonly Story[]) => FindAlike;
}

/** Reads the content folder as it is now: all of it or, where `before` is given, what changed at paths below it. */
export type ReadState = (before?: ContentState, changed?: Iterable<string>) => Promise<ContentState>;

/** Work to be done on a folder that was read, before the rules look at it: gives the folder that they look at. */
export type Prepare = (folder: ContentFolder, articles: Articles) => Promise<ContentFolder>;

/** An article whose picture and files are looked for when they are asked for: they may be made later. */
function illustrated(article: Article, { shown }: Memory): Article {
  const { photo, body } = article;
  return {
    ...article,
    ...(photo && {
      photo: {
        ...photo,
        get html() {
          return shown(body)?.picture;
        },
      },
    }),
    get files() {
      return shown(body)?.files ?? [];
    },
  };
}

function illustratedStory(story: Story, memory: Memory): Story {
  const { vi, en } = story.articles;
  const articles = { ...(vi && { vi: illustrated(vi, memory) }), ...(en && { en: illustrated(en, memory) }) };
  return { ...story, articles };
}

/** Reads an article that isn't known. */
function readNow(article: ArticleFile, memory: Memory): ParsedText {
  const text = readArticle(article);
  remember(memory, article, text);
  return text;
}

/** What the bodies of articles hold: one that isn't known is parsed when a rule asks for it. */
function bodiesOf(articles: Articles, memory: Memory): Bodies {
  return {
    get: (file) => {
      const article = articles.get(file);
      return article && (memory.texts.get(article.textKey) ?? readNow(article, memory).read).body;
    },
  };
}

/** What the frontmatter of articles says, as far as it is known. */
function knownFrontmatter(articles: Articles, { texts }: Memory): ReadonlyMap<string, unknown> {
  return new Map(
    [...articles].flatMap(([file, { textKey }]) => {
      const frontmatter = texts.get(textKey)?.frontmatter;
      return frontmatter === undefined ? [] : [[file, frontmatter] as const];
    }),
  );
}

/** Finds, among stories, those that tell of the same things. */
function alikeIn(
  { authors }: ContentModel,
  { context: { gazetteer } }: ReadStories,
  articles: Articles,
  memory: Memory,
): ContentState['alikeAmong'] {
  const files = lazily(() => new Map(Array.from(articles.values(), (each) => [each.bodyKey, each])));
  const tellingOf = ({ body }: Article) => {
    const file = files().get(body);
    return file && (memory.tellings.get(file.textKey) ?? readNow(file, memory).telling);
  };
  const textOf = ({ body }: Article) => files().get(body)?.source ?? '';
  return (stories) => createFindAlike(stories, { gazetteer, authors, tellingOf, textOf });
}

/** The one reading of the content folder. What is in `memory` isn't parsed again, nor is what didn't change since the state before. */
export function contentReader(settings: Settings, memory: Memory, prepare?: Prepare): ReadState {
  const { contentDir, cacheDir, base, now } = settings;
  const resolveAddress = addressResolver(settings);
  const content = contentMemory();
  const articlesByFolder = remembering<ArticleFiles>();
  const localities = remembering<ReturnType<typeof knownLocalities>>();
  const stories = remembering<Story>();

  return async (before, changed = []) => {
    const found = before
      ? await readAgain(before.folder, changed, contentDir)
      : await readContentFolder(contentDir);
    const articles = articleFiles(found, `${memory.code}\n${base}`, articlesByFolder);
    const folder = (await prepare?.(found, articles)) ?? found;
    const gazetteer = [...folder.digests].filter(([file]) => file.startsWith('localities/')).flat();
    const files = {
      ...folder,
      localities: await localities('', gazetteer, () => knownLocalities(folder, cacheDir)),
      frontmatter: knownFrontmatter(articles, memory),
      bodyKeys: new Map(Array.from(articles, ([file, { bodyKey }]) => [file, bodyKey])),
    };
    const read = readStories({ files, bodies: bodiesOf(articles, memory), now, resolveAddress }, content);
    const problems = findProblems(read, content);
    const model = contentModel(read, problems.ofIds, content);
    const shown = model.stories.map((story) =>
      stories(story.id, [story], () => illustratedStory(story, memory)),
    );
    const alikeAmong = alikeIn(model, read, articles, memory);
    return { folder, articles, read, problems, model: { ...model, stories: shown }, alikeAmong };
  };
}
