import { parseArgs } from 'node:util';
import { type Language, LANGUAGES } from '../bulletin/language.ts';
import { editDistance } from '../bulletin/spelling.ts';
import { REFUSAL_WORDS, type RefusalWords } from './refused.ts';

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

type FlagName = keyof typeof FLAGS;

function valuesOf(args: readonly string[]) {
  return parseArgs({ args: [...args], options: FLAGS }).values;
}

/** What was written behind the command; what wasn't is undefined, or an empty list. */
export interface Flags extends Omit<ReturnType<typeof valuesOf>, 'lang'> {
  /** Language of questions and messages. */
  readonly messages: Language;
}

const NAMES: readonly string[] = Object.keys(FLAGS);

function isFlag(name: string): name is FlagName {
  return NAMES.includes(name);
}

/** Letters that may differ between a flag and what was written for it. */
const MISTYPED = 2;

function nearestFlag(name: string): string {
  const near = NAMES.toSorted((a, b) => editDistance(a, name) - editDistance(b, name))[0] ?? '';
  return editDistance(near, name) <= MISTYPED ? `--${near}` : '';
}

function wrongOption(
  {
    name,
    rawName,
    value,
    inlineValue,
  }: { name: string; rawName: string; value?: string | undefined; inlineValue?: boolean | undefined },
  words: RefusalWords,
): readonly string[] {
  if (!isFlag(name)) return [words.unknownFlag(rawName, nearestFlag(name))];
  if (FLAGS[name].type === 'boolean') return value === undefined ? [] : [words.switchFlag(rawName)];
  const isMissing = value === undefined || (!inlineValue && value.startsWith('-'));
  return isMissing ? [words.noValue(rawName)] : [];
}

/** What is wrong with the arguments themselves, a line each. */
function wrongArguments(args: readonly string[], words: RefusalWords): readonly string[] {
  const { tokens, positionals } = parseArgs({
    args: [...args],
    options: FLAGS,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const options = tokens.filter((token) => token.kind === 'option');
  return [
    ...options.flatMap((option) => wrongOption(option, words)),
    ...(positionals.length > 0 ? [words.noFlag(positionals.join(' '))] : []),
  ];
}

/** The language that is asked for by `--lang`, whatever else is wrong. */
function askedLanguage(args: readonly string[]): string | undefined {
  const { lang } = parseArgs({ args: [...args], options: FLAGS, strict: false }).values;
  return typeof lang === 'string' ? lang : undefined;
}

/** Reads the command's arguments; a text that says what is wrong and how it is used, where they can't be. */
export function readFlags(args: readonly string[], fallback: Language): Flags | string {
  const asked = askedLanguage(args);
  const messages = asked === undefined ? fallback : LANGUAGES.find((name) => name === asked);
  const words = REFUSAL_WORDS[messages ?? fallback];
  const wrong = wrongArguments(args, words);
  if (messages === undefined || wrong.length > 0)
    return [...wrong, words.usage(usage(words.storyId))].join('\n');
  return { messages, ...valuesOf(args) };
}
