import path from 'node:path';
import { styleText } from 'node:util';
import { readNewsroom } from '../content-model/newsroom.ts';
import { withoutConsequences } from '../content-model/one-cause.ts';
import { byPlace } from '../content-model/story-problems.ts';
import { inLanguages } from '../content-model/unread-languages.ts';
import { checkContent } from '../reading/check-content.ts';
import { readContentFolder } from '../reading/content-folder.ts';
import { ownSettings } from '../settings.ts';
import { fixFolder } from './fix-folder.ts';
import { readOptions } from './options.ts';
import { formatReport } from './report.ts';
import { typography } from './typography.ts';

/**
 * Reports all errors and warnings in the content: `npm run lint:content`. With `--fix` it first corrects what is safe,
 * and shows what it changed (on the error stream, where the report is for programs). Exit code 1 when there are errors.
 */

const options = readOptions(process.argv.slice(2));
if (typeof options === 'string') {
  console.error(options);
  process.exitCode = 1;
} else {
  const settings = ownSettings();
  const { contentDir } = settings;
  if (options.fix) {
    const found = await readContentFolder(contentDir);
    const { texts, excesses } = inLanguages(found, readNewsroom(found).newsroom.languages);
    const fixable = [...texts.keys()].filter((file) => !excesses?.has(file));
    const changed = await fixFolder(contentDir, fixable);
    const show = options.format === 'text' ? console.log : console.error;
    for (const diff of changed) show(`${diff}\n`);
  }
  const { problems, folder, model } = await checkContent(settings);
  const { texts } = inLanguages(folder, model.newsroom.languages);
  const all = withoutConsequences([...problems, ...typography(texts)]).toSorted(byPlace);
  const dim = (text: string) => styleText('dim', text);
  const language = options.language ?? settings.messages;
  const shown = path.relative(process.cwd(), contentDir).split(path.sep).join('/');
  console.log(formatReport(all, options.format, { language, folder: shown, dim }));
  if (all.some(({ severity }) => severity === 'error')) process.exitCode = 1;
}
