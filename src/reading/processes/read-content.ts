import { publishedStories } from '../../bulletin/publication.ts';
import { writeOwnSchemas } from '../editor-schemas.ts';
import { keepContent } from '../kept-content.ts';
import { loadContent } from '../check-content.ts';
import { formatFirstProblems } from '../first-problems.ts';
import { answerWith, SETTINGS } from './own-process.ts';

/** What comes of reading the content of a build. */
export interface ContentReport {
  /** Everything wrong, as text for a terminal; nothing where all is right. */
  readonly text: string;
  /** Whether there are errors, so that nothing is kept for the pages. */
  readonly failed: boolean;
  /** Stories that readers can see. */
  readonly stories: number;
}

answerWith(SETTINGS, async (settings): Promise<ContentReport> => {
  await writeOwnSchemas(settings, process.cwd());
  const { model, problems } = await loadContent(settings);
  const failed = problems.some(({ severity }) => severity === 'error');
  if (!failed) keepContent(settings.cacheDir, model);
  return {
    text: problems.length === 0 ? '' : formatFirstProblems(problems, settings.messages),
    failed,
    stories: publishedStories(model.stories, settings.now).length,
  };
});
