import { statSync } from 'node:fs';
import path from 'node:path';
import { LANGUAGES } from '../../bulletin/language.ts';
import type { Problem } from '../../bulletin/problem.ts';
import { isListed } from '../../bulletin/publication.ts';
import type { Article } from '../../bulletin/story.ts';
import type { BinaryFile } from '../../content-model/content-files.ts';
import { remembering } from '../../content-model/remember.ts';
import type { StoryFolder } from '../../content-model/story-folders.ts';
import { readRendered } from '../../rendering/rendered-articles.ts';
import type { Settings } from '../../settings.ts';
import { checkFile, type CheckedFiles } from '../../reading/check-pictures.ts';
import { contentReader, type ContentState } from '../../reading/content-state.ts';
import { openMemory } from '../../reading/memory.ts';
import { makeArticle } from '../../reading/make-articles.ts';
import { shownFiles, withPhoto } from '../../reading/render-article.ts';
import type { KeptContent } from '../../reading/kept-content.ts';
import { newsroomPictures } from '../../reading/newsroom-pictures.ts';
import type { EditedStory, Editing } from '../../reading/run.ts';

/** Problems by path of the story's folder; under '' those of files that belong to no story. */
export type ProblemsByFolder = ReadonlyMap<string, readonly Problem[]>;

/** Waits until there is nothing more urgent to do. */
export type Pause = () => Promise<void>;

/** The content folder in the hands of its editors. */
export interface EditingSession extends Editing {
  /** Reads what changed, at paths below the content folder; done when it is read. */
  readonly change: (paths: readonly string[]) => Promise<void>;
  /** Everything that is wrong; undefined where the content changed before all was looked at. */
  readonly inspect: (pause: Pause) => Promise<ProblemsByFolder | undefined>;
  /** Renders what isn't kept, the newest stories first. */
  readonly makeReady: (pause: Pause) => Promise<void>;
  /** Keeps what was read and rendered for the next time. */
  readonly keep: () => Promise<void>;
}

/** How long work goes on that a page may have to wait for, in milliseconds. */
const SLICE = 12;

/** Pauses whenever a slice of time is over. */
function inSlices(pause: Pause): Pause {
  let began = performance.now();
  return async () => {
    if (performance.now() - began < SLICE) return;
    await pause();
    began = performance.now();
  };
}

function foldersOf(id: string, { read }: ContentState): readonly StoryFolder[] {
  return read.context.folders.filter((folder) => folder.id === id);
}

/** Opens the content folder, and begins to read it. */
export function editingSession(settings: Settings): EditingSession {
  const opened = openMemory(settings.cacheDir);
  const reader = opened.then((memory) => contentReader(settings, memory));
  const looked = remembering<Promise<BinaryFile>>();
  const shown = remembering<Promise<KeptContent>>();
  const rendering = new Map<string, Promise<unknown>>();
  let current = reader.then((read) => read());

  async function picturesOf({ files }: StoryFolder, { folder }: ContentState): Promise<CheckedFiles> {
    const memory = await opened;
    const beside = files.flatMap((file) => {
      const binary = folder.binaries.get(file);
      if (binary === undefined) return [];
      const seen = looked(file, [binary], () => checkFile(file, binary, folder, memory, settings));
      return [seen.then((found) => [file, found] as const)];
    });
    return new Map(await Promise.all(beside));
  }

  async function problemsOf(folder: StoryFolder, state: ContentState): Promise<readonly Problem[]> {
    return state.problems.ofStory(folder, await picturesOf(folder, state));
  }

  async function render(article: Article, folder: StoryFolder, state: ContentState): Promise<void> {
    const source = folder.files
      .map((file) => state.articles.get(file))
      .find((each) => each?.bodyKey === article.body);
    if (source === undefined) return;
    const shown = shownFiles(await picturesOf(folder, state));
    const { rendered, files } = await makeArticle({ article: source, shown }, settings);
    if (rendered === undefined) return;
    const whole = await withPhoto(rendered, article.photo, new Map(files), shown, settings);
    (await opened).show(article.body, whole);
  }

  /** An article is rendered once, however many ask for it at a time. */
  async function rendered(article: Article, folder: StoryFolder, state: ContentState): Promise<void> {
    if ((await opened).shown(article.body)) return;
    const running = rendering.get(article.body) ?? render(article, folder, state);
    rendering.set(article.body, running);
    await running.finally(() => rendering.delete(article.body));
  }

  async function story(id: string): Promise<EditedStory | undefined> {
    const state = await current;
    const folders = foldersOf(id, state);
    if (folders.length === 0) return undefined;
    const problems = await Promise.all(folders.map((folder) => problemsOf(folder, state)));
    const files = LANGUAGES.flatMap((language) => {
      const file = folders
        .map((folder) => `${folder.path}/${language}.mdx`)
        .find((each) => state.read.context.files.texts.has(each));
      const stats = file && statSync(path.join(settings.contentDir, file), { throwIfNoEntry: false });
      return file && stats ? [[language, { file, savedAt: stats.mtime }] as const] : [];
    });
    const elsewhere = state.problems.ofRest().filter(({ severity }) => severity === 'error');
    return { files: Object.fromEntries(files), problems: problems.flat(), elsewhere };
  }

  return {
    content: async () => {
      const state = await current;
      const { model } = state;
      return shown('', [state], async () => {
        const pictures = await newsroomPictures(model.newsroom, settings);
        return { ...model, pictures, alike: state.alikeAmong(model.stories.filter(isListed)) };
      });
    },
    storyIds: async () => [...new Set((await current).read.context.folders.map(({ id }) => id))],
    story,
    body: async (id, language) => {
      const state = await current;
      const article = state.model.stories.find((each) => each.id === id)?.articles[language];
      if (article === undefined) throw new RangeError(`There is no article "${id}" in "${language}".`);
      for (const folder of foldersOf(id, state)) await rendered(article, folder, state);
      return readRendered(settings.cacheDir, article.body).body;
    },
    change: async (paths) => {
      const before = current.catch(() => undefined);
      current = Promise.all([reader, before]).then(([read, state]) => read(state, paths));
      await current;
    },
    inspect: async (pause) => {
      const reading = current;
      const state = await reading;
      const rest = inSlices(pause);
      const found = new Map<string, readonly Problem[]>();
      for (const folder of state.read.context.folders) {
        found.set(folder.path, await problemsOf(folder, state));
        await rest();
        if (reading !== current) return undefined;
      }
      return found.set('', state.problems.ofRest());
    },
    makeReady: async (pause) => {
      const reading = current;
      const state = await reading;
      const rest = inSlices(pause);
      const stories = new Map(state.model.stories.map((story) => [story.id, story]));
      for (const folder of state.read.context.folders.toReversed()) {
        for (const article of Object.values(stories.get(folder.id)?.articles ?? {}))
          await rendered(article, folder, state);
        await rest();
        if (reading !== current) return;
      }
    },
    keep: async () => {
      const memory = await opened;
      memory.saveRead();
      memory.saveRendered();
    },
  };
}
