import { parseArgs } from 'node:util';
import { type Language, LANGUAGES } from '../bulletin/language.ts';
import { type Format, FORMATS } from './report.ts';

/** What an editor asked the command for. */
export interface Options {
  /** Undefined where it isn't given. */
  readonly language: Language | undefined;
  readonly format: Format;
  readonly fix: boolean;
}

const USAGE = 'npm run lint:content -- [--lang vi|en] [--format text|json|github] [--fix]';

/** Reads the command's arguments; the text of its usage, where they can't be read. */
export function readOptions(args: readonly string[]): Options | string {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        lang: { type: 'string' },
        format: { type: 'string', default: 'text' },
        fix: { type: 'boolean', default: false },
      },
    });
    const language = LANGUAGES.find((name) => name === values.lang);
    const format = FORMATS.find((name) => name === values.format);
    if (format === undefined || (values.lang !== undefined && language === undefined)) return USAGE;
    return { language, format, fix: values.fix };
  } catch {
    return USAGE;
  }
}
