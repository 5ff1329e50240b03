import path from 'node:path';
import { parseArgs } from 'node:util';
import { LANGUAGES } from '../bulletin/language.ts';
import { translationDesk } from '../bulletin/translation-desk.ts';
import { checkContent } from '../reading/check-content.ts';
import { ownSettings } from '../settings.ts';
import { FORMATS, translationList } from './translation-list.ts';

/**
 * Lists what there is to translate: `npm run translations`, with `--lang vi|en` and `--format text|json`. Stories that have
 * errors may be missing; how many there are is printed on the error stream.
 */

const USAGE = 'npm run translations -- [--lang vi|en] [--format text|json]';

const ERRORS = {
  vi: (count: number) =>
    `Nội dung còn ${count} lỗi, nên danh sách có thể thiếu tin. Xem lỗi bằng: npm run lint:content`,
  en: (count: number) =>
    `The content has ${count} errors, so stories may be missing. See them by: npm run lint:content`,
} as const;

function read(args: readonly string[]) {
  try {
    const options = { lang: { type: 'string' }, format: { type: 'string', default: 'text' } } as const;
    const { values } = parseArgs({ args: [...args], options });
    const language = LANGUAGES.find((name) => name === values.lang);
    const format = FORMATS.find((name) => name === values.format);
    return format && (values.lang === undefined || language) ? { language, format } : undefined;
  } catch {
    return undefined;
  }
}

const asked = read(process.argv.slice(2));
if (asked === undefined) {
  console.error(USAGE);
  process.exitCode = 1;
} else {
  const settings = ownSettings();
  const language = asked.language ?? settings.messages;
  const { model, problems } = await checkContent(settings);
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  if (errors > 0) console.error(ERRORS[language](errors));
  const folder = path.relative(process.cwd(), settings.contentDir).split(path.sep).join('/');
  console.log(
    translationList(translationDesk(model.stories, model.newsroom.languages), {
      language,
      format: asked.format,
      folder,
    }),
  );
}
