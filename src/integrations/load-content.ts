import type { Problem } from '../bulletin/problem.ts';
import { type ContentModel, readContent } from '../content-model/read-content.ts';
import { parsePath } from '../routing/parse-path.ts';
import type { Settings } from '../settings.ts';
import { readBodies } from './article-bodies.ts';
import { readContentFolder } from './content-folder.ts';
import { renderArticles } from './render-articles.ts';

/** The content as the build takes it in. */
export interface LoadedContent {
  readonly model: ContentModel;
  /** Everything wrong, by file and line; stories with errors aren't in the model. */
  readonly problems: readonly Problem[];
}

/** Reads and checks the content folder, and renders the articles that weren't rendered from the same sources before. */
export async function loadContent(settings: Settings): Promise<LoadedContent> {
  const folder = await readContentFolder(settings.contentDir);
  const bodies = readBodies(folder, settings.base);
  const { model, problems } = readContent(folder, bodies, settings.now, resolveAddress);
  const parsed = new Map([...bodies.values()].map((body) => [body.digest, body.parsed]));
  const picturesFailed = await renderArticles(model.stories, parsed, settings);
  return { model, problems: [...problems, ...picturesFailed] };
}
