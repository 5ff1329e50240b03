import { z } from 'astro/zod';
import { publishedStories } from '../../bulletin/publication.ts';
import { type CheckedContent, loadContent } from '../check-content.ts';
import { writeOwnSchemas } from '../editor-schemas.ts';
import { formatFirstProblems } from '../first-problems.ts';
import { keepAlike } from '../kept-alike.ts';
import { keepContent } from '../kept-content.ts';
import { newsroomPictures } from '../newsroom-pictures.ts';
import { answerWith, SETTINGS } from './own-process.ts';

/** What comes of checking the content of a build. */
export interface ContentReport {
  /** Everything wrong, as text for a terminal; nothing where all is right. */
  readonly text: string;
  /** Whether there are errors, so that no page may be made. */
  readonly failed: boolean;
  /** Stories that readers can see. */
  readonly stories: number;
}

/** What the process is asked in turn: to read the content and keep it, so that its index can be begun; to check it. */
const STEP = z.object({ step: z.enum(['read', 'check']), settings: SETTINGS });

let reading: Promise<CheckedContent> | undefined;

answerWith(STEP, async ({ step, settings }): Promise<true | ContentReport> => {
  reading ??= loadContent(settings);
  const content = await reading;
  if (step === 'read') {
    const pictures = await newsroomPictures(content.model.newsroom, settings);
    keepContent(settings.cacheDir, { ...content.model, pictures });
    return true;
  }
  await writeOwnSchemas(settings, process.cwd());
  const { model, problems } = content;
  await keepAlike(content, settings);
  return {
    text: problems.length === 0 ? '' : formatFirstProblems(problems, settings.messages),
    failed: problems.some(({ severity }) => severity === 'error'),
    stories: publishedStories(model.stories, settings.now).length,
  };
});
