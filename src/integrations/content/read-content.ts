import type { ContentReport } from './content-loader.ts';
import { keepContent } from '../../reading/kept-content.ts';
import { loadContent } from '../../reading/load-content.ts';
import { toldProblems } from '../../reading/told-problems.ts';
import { answerWith, SETTINGS } from '../../reading/processes/own-process.ts';

answerWith(SETTINGS, async (settings): Promise<ContentReport> => {
  const { model, problems } = await loadContent(settings);
  const told = problems.length === 0 ? '' : toldProblems(problems, settings.messages);
  if (problems.some(({ severity }) => severity === 'error')) return { told };
  return { told, digest: await keepContent(settings.cacheDir, model) };
});
