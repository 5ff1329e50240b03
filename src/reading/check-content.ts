import path from 'node:path';
import type { Problem } from '../bulletin/problem.ts';
import type { ContentModel } from '../content-model/content-model.ts';
import { isInStory } from '../content-model/read-registers.ts';
import { allProblems } from '../content-model/story-problems.ts';
import { pruneRendered } from '../rendering/rendered-articles.ts';
import type { Settings } from '../settings.ts';
import { checkFiles } from './check-pictures.ts';
import type { ContentFolder } from './content-folder.ts';
import { type Articles, type ContentState, contentReader } from './content-state.ts';
import { type ArticleToMake, makeArticles, type MadeArticle } from './make-articles.ts';
import { type Memory, openMemory, remember } from './memory.ts';
import { composed, type ShownFiles, shownFiles, withPhoto } from './render-article.ts';

/** The content folder, read and checked. */
export interface CheckedContent {
  readonly folder: ContentFolder;
  readonly model: ContentModel;
  readonly alikeAmong: ContentState['alikeAmong'];
  /** Keeps what was read again since then. */
  readonly keepRead: () => void;
  /** Everything wrong, by file and line, looked for when it is first asked for; stories that can't be shown aren't in the model. */
  readonly problems: readonly Problem[];
}

/** Articles that have to be parsed: those that aren't known and, where `shown` is given, those that aren't rendered. */
function missingArticles(articles: Articles, memory: Memory, shown?: ShownFiles): readonly ArticleToMake[] {
  const besides = shown && Map.groupBy(shown, ([file]) => path.posix.dirname(file));
  return [...articles.values()].flatMap((article): readonly ArticleToMake[] => {
    const { file, textKey, bodyKey } = article;
    const isRead = memory.texts.get(textKey) !== undefined;
    if (besides === undefined || !isInStory(file)) return isRead ? [] : [{ article }];
    if (isRead && memory.shown(bodyKey)) return [];
    return [{ article, shown: new Map(besides.get(composed(path.posix.dirname(file)))) }];
  });
}

/** What was rendered of articles of which nothing was kept. */
interface Rendered {
  readonly made: readonly MadeArticle[];
  readonly shown: ShownFiles;
}

/** Keeps with each article that was rendered its picture, which may be one that was made for the other language. */
async function keepShown(
  { model }: ContentState,
  { made, shown }: Rendered,
  memory: Memory,
  settings: Settings,
): Promise<void> {
  const rendered = new Map(made.map((each) => [each.article.bodyKey, each.rendered]));
  const files = new Map(made.flatMap((each) => each.files));
  for (const { photo, body } of model.stories.flatMap(({ articles }) => Object.values(articles))) {
    const article = rendered.get(body);
    if (article === undefined) continue;
    memory.show(body, await withPhoto(article, photo, files, shown, settings));
  }
}

async function readAndCheck(settings: Settings, isRendered: boolean): Promise<CheckedContent> {
  const memory = await openMemory(settings.cacheDir);
  const made: MadeArticle[] = [];
  let shown: ShownFiles = new Map();
  const read = contentReader(settings, memory, async (found, articles) => {
    const folder = { ...found, binaries: await checkFiles(found, memory, settings) };
    shown = shownFiles(folder.binaries);
    const missing = missingArticles(articles, memory, isRendered ? shown : undefined);
    await makeArticles(missing, settings, (article) => {
      remember(memory, article.article, article);
      if (article.rendered) made.push(article);
    });
    return folder;
  });
  const state = await read();
  const { folder, articles, model, alikeAmong } = state;
  memory.saveRead();
  if (isRendered) {
    await keepShown(state, { made, shown }, memory, settings);
    memory.saveRendered();
    pruneRendered(settings.cacheDir, new Set(Array.from(articles.values(), ({ bodyKey }) => bodyKey)));
  }
  let problems: readonly Problem[] | undefined;
  return {
    folder,
    model,
    alikeAmong,
    keepRead: memory.saveRead,
    get problems() {
      return (problems ??= allProblems(state.problems, state.read));
    },
  };
}

/** Reads the content folder and checks it by all rules; nothing is rendered. */
export function checkContent(settings: Settings): Promise<CheckedContent> {
  return readAndCheck(settings, false);
}

/**
 * Reads and checks the content folder, and renders the articles that weren't rendered from the same sources before;
 * what was rendered from others is deleted.
 */
export function loadContent(settings: Settings): Promise<CheckedContent> {
  return readAndCheck(settings, true);
}
