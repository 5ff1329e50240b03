import type { Article, Story } from '../bulletin/story.ts';
import type { BinaryFile, Bodies, ContentFiles } from '../content-model/content-files.ts';
import { contentModel } from '../content-model/content-model.ts';
import { contentMemory, type ReadStories, readStories } from '../content-model/read-stories.ts';
import { remembering } from '../content-model/remember.ts';
import { findProblems, type ProblemFinder } from '../content-model/story-problems.ts';
import type { Settings } from '../settings.ts';
import { type ArticleFile, type ArticleFiles, articleFiles } from './article-files.ts';
import { knownFrontmatter, lookAt } from './check-content.ts';
import { type ContentFolder, readAgain, readContentFolder } from './content-folder.ts';
import type { KeptContent } from './kept-content.ts';
import { knownLocalities } from './known-localities.ts';
import { type Memory, openMemory } from './memory.ts';
import { readArticle } from './read-article.ts';
import { composed, makeFiles, namedFiles, renderBody, shownFiles, withPhoto } from './render-article.ts';
import { addressResolver } from './resolve-address.ts';

/** The content folder at one moment. */
export interface ContentState {
  readonly folder: ContentFolder;
  readonly articles: ReadonlyMap<string, ArticleFile>;
  readonly read: ReadStories;
  readonly problems: ProblemFinder;
  /** What can be shown; an article's picture is there as soon as it is made. */
  readonly content: KeptContent;
}

/** Reads the content folder, at first and again after changes, and only what changed. */
export interface ContentReader {
  /** The state after a change at some paths below the content folder; without a state before, all is read. */
  readonly read: (before: ContentState | undefined, changed: Iterable<string>) => Promise<ContentState>;
  /** A file beside an article, with what keeps it from being shown. */
  readonly lookAt: (file: string, binary: BinaryFile, folder: ContentFolder) => Promise<BinaryFile>;
  /** Whether an article's body and files are kept. */
  readonly isRendered: (article: Article) => boolean;
  /** Renders and keeps the body of an article; `beside` are the files in its folder, looked at. */
  readonly render: (
    article: Article,
    source: ArticleFile,
    beside: ReadonlyMap<string, BinaryFile>,
  ) => Promise<void>;
  /** Keeps what was read and rendered for the next time. */
  readonly keep: () => void;
}

/** A story whose pictures are looked for when a page shows them: while editing they are made one by one. */
function withPictures(story: Story, { shown }: Memory): Story {
  const illustrated = (article: Article): Article => {
    const { photo, body } = article;
    if (photo === undefined) return article;
    const live = {
      ...photo,
      get html() {
        return shown(body)?.picture;
      },
    };
    return { ...article, photo: live };
  };
  const { vi, en } = story.articles;
  return { ...story, articles: { ...(vi && { vi: illustrated(vi) }), ...(en && { en: illustrated(en) }) } };
}

/** Opens the content folder for editing, with what was kept of it. */
export async function contentReader(settings: Settings): Promise<ContentReader> {
  const { contentDir, cacheDir, base, now } = settings;
  const resolveAddress = addressResolver(settings);
  const memory: Memory = await openMemory(cacheDir);
  const content = contentMemory();
  const articlesByFolder = remembering<ArticleFiles>();
  const localities = remembering<ReturnType<typeof knownLocalities>>();
  const illustrated = remembering<Story>();

  /** Bodies are parsed when a rule asks for them: to begin with, most stories are looked at in quiet moments. */
  function bodiesOf(articles: ReadonlyMap<string, ArticleFile>): Bodies {
    return {
      get: (file) => {
        const article = articles.get(file);
        if (article === undefined) return undefined;
        const known = memory.texts.get(article.textKey);
        if (known) return known.body;
        const { body, frontmatter } = readArticle(article);
        memory.texts.set(article.textKey, { body, ...(frontmatter !== undefined && { frontmatter }) });
        return body;
      },
    };
  }

  async function read(before: ContentState | undefined, changed: Iterable<string>): Promise<ContentState> {
    const folder = before
      ? await readAgain(before.folder, changed, contentDir)
      : await readContentFolder(contentDir);
    const gazetteer = [...folder.digests].filter(([file]) => file.startsWith('localities/')).flat();
    const articles = articleFiles(folder, `${memory.code}\n${base}`, articlesByFolder);
    const files: ContentFiles = {
      ...folder,
      localities: await localities('', gazetteer, () => knownLocalities(folder, cacheDir)),
      frontmatter: knownFrontmatter(articles, memory),
      bodyKeys: new Map(Array.from(articles, ([file, { bodyKey }]) => [file, bodyKey])),
    };
    const stories = readStories({ files, bodies: bodiesOf(articles), now, resolveAddress }, content);
    const problems = findProblems(stories, content);
    const model = contentModel(stories, problems.ofIds, content);
    const shown = model.stories.map((story) =>
      illustrated(story.id, [story], () => withPictures(story, memory)),
    );
    return { folder, articles, read: stories, problems, content: { ...model, stories: shown } };
  }

  return {
    read,
    lookAt: (file, binary, { digests }) => lookAt(file, binary, digests.get(file) ?? '', memory, settings),
    isRendered: ({ body }) => memory.shown(body) !== undefined,
    render: async ({ photo }, source, beside) => {
      const { parsed } = readArticle(source);
      if (parsed === undefined) return;
      const wanted = [...namedFiles(source.file, parsed), ...(photo ? [composed(photo.file)] : [])];
      const made = await makeFiles(wanted, shownFiles(beside), settings);
      memory.show(source.bodyKey, withPhoto(renderBody(source, parsed, made, settings), photo, made, base));
    },
    keep: () => {
      memory.saveRead();
      memory.saveRendered();
    },
  };
}
