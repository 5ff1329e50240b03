import type { Article, Story } from '../../bulletin/story.ts';
import { contentModel } from '../../content-model/content-model.ts';
import { contentMemory, type ReadStories, readStories } from '../../content-model/read-stories.ts';
import { remembering } from '../../content-model/remember.ts';
import { findProblems, type ProblemFinder } from '../../content-model/story-problems.ts';
import type { Settings } from '../../settings.ts';
import { type ReadBody, readBodies, type RememberBodies } from '../../reading/article-bodies.ts';
import { type ContentFolder, readAgain, readContentFolder } from '../../reading/content-folder.ts';
import type { KeptContent } from '../../reading/kept-content.ts';
import { type KeptReadings, keptReadings } from '../../reading/kept-readings.ts';
import { knownLocalities } from '../../reading/known-localities.ts';
import { pipelineDigest } from '../../store/pipeline-digest.ts';
import { type ArticleRenderer, articleRenderer } from '../../reading/render-articles.ts';
import { addressResolver } from '../../reading/resolve-address.ts';

/** The content folder at one moment. */
export interface ContentState {
  readonly folder: ContentFolder;
  readonly bodies: ReadonlyMap<string, ReadBody>;
  readonly read: ReadStories;
  readonly problems: ProblemFinder;
  /** What can be shown; pictures have their HTML as soon as it is made. */
  readonly content: KeptContent;
}

/** Reads the content folder, at first and again after changes, and only what changed. */
export interface ContentReader {
  /** The state after a change at some paths below the content folder; without a state before, all is read. */
  readonly read: (before: ContentState | undefined, changed: Iterable<string>) => Promise<ContentState>;
  readonly renderer: ArticleRenderer;
  readonly kept: KeptReadings;
}

/** A story whose pictures are looked for when a page shows them: while editing they are made one by one. */
function withPictures(story: Story, { kept }: ArticleRenderer): Story {
  const illustrated = (article: Article): Article => {
    const { photo } = article;
    if (photo === undefined) return article;
    const live = {
      ...photo,
      get html() {
        return kept(article)?.picture;
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
  const pipeline = await pipelineDigest('articles');
  const kept = await keptReadings(cacheDir, pipeline);
  const renderer = await articleRenderer(kept.rendered, settings);
  const memory = contentMemory();
  const bodiesByFolder: RememberBodies = remembering();
  const live = remembering<Story>();
  let localities: Awaited<ReturnType<typeof knownLocalities>> | undefined;

  async function read(before: ContentState | undefined, changed: Iterable<string>): Promise<ContentState> {
    const folder = before
      ? await readAgain(before.folder, changed, contentDir)
      : await readContentFolder(contentDir);
    localities ??= await knownLocalities(folder, await pipelineDigest('localities'), cacheDir);
    for (const name of localities.byFile.keys())
      if (before && folder.digests.get(name) !== before.folder.digests.get(name))
        localities.byFile.delete(name);
    const files = { ...folder, frontmatter: kept.frontmatter, localities: localities.byFile };
    const bodies = readBodies(files, `${pipeline}\n${base}`, kept.bodies, bodiesByFolder);
    const stories = readStories({ files, bodies, now, resolveAddress }, memory);
    const problems = findProblems(stories, memory);
    const model = contentModel(stories, problems.ofIds, memory);
    const shown = model.stories.map((story) => live(story.id, [story], () => withPictures(story, renderer)));
    return { folder, bodies, read: stories, problems, content: { ...model, stories: shown } };
  }

  return { read, renderer, kept };
}
