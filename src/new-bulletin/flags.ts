import { parseArgs } from 'node:util';
import { type Language, LANGUAGES } from '../bulletin/language.ts';
import { askedLanguage, type Command, wrongArguments } from '../new-story/arguments.ts';
import { REFUSAL_WORDS } from '../new-story/refused.ts';

const USAGE = `npm run init -- [--name …] [--name-en …] [--languages vi|vi,en] [--home …] [--publisher …] [--publisher-en …]
                [--parent …] [--licence …] [--responsible …] [--address …] [--phone …] [--email …]
                [--colour "#0a5f38"] [--topic …] [--move-samples] [--yes] [--lang vi|en]`;

const ONE = { type: 'string' } as const;
const SWITCH = { type: 'boolean', default: false } as const;

const FLAGS = {
  /** Language of questions and messages. */
  lang: ONE,
  /** Ask nothing. */
  yes: SWITCH,
  /** Consent to the sample stories being moved out. */
  'move-samples': SWITCH,
  name: ONE,
  'name-en': ONE,
  languages: ONE,
  home: ONE,
  publisher: ONE,
  'publisher-en': ONE,
  parent: ONE,
  licence: ONE,
  responsible: ONE,
  address: ONE,
  phone: ONE,
  email: ONE,
  colour: ONE,
  /** Ids and names of topics that are proposed, and names of new ones. */
  topic: { type: 'string', multiple: true, default: [] as string[] },
} as const;

const COMMAND: Command = { name: 'npm run init', flags: FLAGS, first: '--name' };

function valuesOf(args: readonly string[]) {
  return parseArgs({ args: [...args], options: FLAGS }).values;
}

/** What was written behind the command; what wasn't is undefined, or an empty list. */
export interface Flags extends Omit<ReturnType<typeof valuesOf>, 'lang'> {
  /** Language of questions and messages. */
  readonly messages: Language;
}

/** The flag that each field of `bulletin.yaml` is given by. */
export const FLAG_OF: Readonly<Record<string, string>> = {
  name: '--name',
  'name.en': '--name-en',
  languages: '--languages',
  home: '--home',
  'publisher.name': '--publisher',
  'publisher.name.en': '--publisher-en',
  'publisher.parent': '--parent',
  'publisher.licence': '--licence',
  'publisher.responsible': '--responsible',
  'publisher.address': '--address',
  'publisher.phone': '--phone',
  'publisher.email': '--email',
  colour: '--colour',
};

/** Reads the command's arguments; a text that says what is wrong and how it is used, where they can't be. */
export function readFlags(args: readonly string[], fallback: Language): Flags | string {
  const asked = askedLanguage(args);
  const messages = asked === undefined ? fallback : LANGUAGES.find((name) => name === asked);
  const words = REFUSAL_WORDS[messages ?? fallback];
  const wrong = wrongArguments(args, COMMAND, words);
  if (messages === undefined || wrong.length > 0) return [...wrong, words.usage(USAGE)].join('\n');
  return { messages, ...valuesOf(args) };
}
