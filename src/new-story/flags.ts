import { parseArgs } from 'node:util';
import { type Language, LANGUAGES } from '../bulletin/language.ts';
import { askedLanguage, type Command, wrongArguments } from './arguments.ts';
import { REFUSAL_WORDS } from './refused.ts';

const usage = (
  storyId: string,
): string => `npm run new -- [--language vi|en] [--title …] [--lead …] [--date 21/11/2026] [--place …] [--hamlet …]
               [--author …] [--topic …] [--series …] [--id …] [--yes] [--lang vi|en]
npm run new -- --translate ${storyId} [--by …] [--method human|machine|machine-reviewed] [--yes] [--lang vi|en]`;

const ONE = { type: 'string' } as const;
const SEVERAL = { type: 'string', multiple: true, default: [] as string[] } as const;

const FLAGS = {
  /** Language of questions and messages. */
  lang: ONE,
  /** Ask nothing. */
  yes: { type: 'boolean', default: false },
  /** The story to be translated. */
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

const COMMAND: Command = { name: 'npm run new', flags: FLAGS, first: '--title' };

function valuesOf(args: readonly string[]) {
  return parseArgs({ args: [...args], options: FLAGS }).values;
}

/** What was written behind the command; what wasn't is undefined, or an empty list. */
export interface Flags extends Omit<ReturnType<typeof valuesOf>, 'lang'> {
  /** Language of questions and messages. */
  readonly messages: Language;
}

/** Reads the command's arguments; a text that says what is wrong and how it is used, where they can't be. */
export function readFlags(args: readonly string[], fallback: Language): Flags | string {
  const asked = askedLanguage(args);
  const messages = asked === undefined ? fallback : LANGUAGES.find((name) => name === asked);
  const words = REFUSAL_WORDS[messages ?? fallback];
  const wrong = wrongArguments(args, COMMAND, words);
  if (messages === undefined || wrong.length > 0)
    return [...wrong, words.usage(usage(words.storyId))].join('\n');
  return { messages, ...valuesOf(args) };
}
