import { parseArgs } from 'node:util';
import { type Language, LANGUAGES } from '../bulletin/language.ts';

/** What an editor wrote behind the command; what isn't written is undefined, or an empty list. */
export interface Flags {
  /** Language of questions and messages. */
  readonly messages: Language | undefined;
  /** Ask nothing. */
  readonly yes: boolean;
  /** The story to be translated. */
  readonly translate: string | undefined;
  readonly id: string | undefined;
  readonly language: string | undefined;
  readonly title: string | undefined;
  readonly lead: string | undefined;
  readonly date: string | undefined;
  readonly place: readonly string[];
  readonly hamlet: string | undefined;
  readonly author: readonly string[];
  readonly topic: readonly string[];
  readonly series: string | undefined;
  readonly by: readonly string[];
  readonly method: string | undefined;
}

const USAGE = `npm run new -- [--language vi|en] [--title …] [--lead …] [--date 2020-01-21] [--place …] [--hamlet …]
               [--author …] [--topic …] [--series …] [--id …] [--yes] [--lang vi|en]
npm run new -- --translate <story> [--by …] [--method human|machine|machine-reviewed] [--yes] [--lang vi|en]`;

const ONE = { type: 'string' } as const;
const SEVERAL = { type: 'string', multiple: true, default: [] as string[] } as const;

const FLAGS = {
  lang: ONE,
  yes: { type: 'boolean', default: false },
  translate: ONE,
  id: ONE,
  language: ONE,
  title: ONE,
  lead: ONE,
  date: ONE,
  place: SEVERAL,
  hamlet: ONE,
  author: SEVERAL,
  topic: SEVERAL,
  series: ONE,
  by: SEVERAL,
  method: ONE,
} as const;

/** Lists may also be written at once: `--topic a,b`. */
function parted(values: readonly string[]): readonly string[] {
  return values.flatMap((value) => value.split(',')).map((value) => value.trim());
}

/** Reads the command's arguments; text that tells how it is used, where they can't be. */
export function readFlags(args: readonly string[]): Flags | string {
  try {
    const { lang, ...written } = parseArgs({ args: [...args], options: FLAGS }).values;
    const messages = LANGUAGES.find((name) => name === lang);
    if (lang !== undefined && messages === undefined) return USAGE;
    const { place, author, topic, by, ...rest } = written;
    return {
      messages,
      id: undefined,
      translate: undefined,
      language: undefined,
      title: undefined,
      lead: undefined,
      date: undefined,
      hamlet: undefined,
      series: undefined,
      method: undefined,
      ...rest,
      place: parted(place),
      author: parted(author),
      topic: parted(topic),
      by: parted(by),
    };
  } catch (problem) {
    const reason = problem instanceof Error ? `${problem.message}\n` : '';
    return reason + USAGE;
  }
}
