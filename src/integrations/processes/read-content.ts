import type { ContentReport } from '../content/content-loader.ts';
import { keepContent } from '../content/kept-content.ts';
import { loadContent } from '../content/load-content.ts';
import { toldProblems } from '../content/told-problems.ts';
import { answerWith, SETTINGS } from './own-process.ts';

answerWith(SETTINGS, async (settings): Promise<ContentReport> => {
  const { model, problems } = await loadContent(settings);
  const told = problems.length === 0 ? '' : toldProblems(problems, settings.messages);
  if (problems.some(({ severity }) => severity === 'error')) return { told };
  return { told, digest: await keepContent(settings.cacheDir, model) };
});
