import type { Problem } from '../bulletin/problem.ts';
import type { ContentModel } from '../content-model/read-content.ts';
import { pruneRendered } from '../rendering/rendered-articles.ts';
import type { Settings } from '../settings.ts';
import { checkContent } from './check-content.ts';
import { shownFiles } from './render-article.ts';
import { renderArticles } from './render-articles.ts';

/** The content as the build takes it in. */
export interface LoadedContent {
  readonly model: ContentModel;
  /** Everything wrong, by file and line; stories that can't be shown aren't in the model. */
  readonly problems: readonly Problem[];
}

/**
 * Reads and checks the content folder, and renders the articles that weren't rendered from the same sources before;
 * what was rendered from others is forgotten.
 */
export async function loadContent(settings: Settings): Promise<LoadedContent> {
  const { folder, model, problems, bodies, kept } = await checkContent(settings);
  const stories = await renderArticles(
    model.stories,
    { kept: kept.rendered, bodies: [...bodies.values()], files: shownFiles(folder.binaries) },
    settings,
  );
  await kept.save();
  await pruneRendered(settings.cacheDir, new Set(Array.from(bodies.values(), ({ digest }) => digest)));
  return { model: { ...model, stories }, problems };
}
