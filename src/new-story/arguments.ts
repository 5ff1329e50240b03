import { parseArgs } from 'node:util';
import { editDistance } from '../bulletin/spelling.ts';
import type { RefusalWords } from './refused.ts';

/** What a command may be given. */
export interface Command {
  /** How it is called: `npm run new`. */
  readonly name: string;
  /** Its flags, by their names without dashes, as `parseArgs` takes them. */
  readonly flags: Readonly<
    Record<string, { readonly type: 'string' | 'boolean'; readonly multiple?: boolean }>
  >;
  /** The flag that words without one are offered for. */
  readonly first: string;
}

/** Letters that may differ between a flag and what was written for it. */
const MISTYPED = 2;

function nearestFlag(name: string, { flags }: Command): string {
  const near = Object.keys(flags).toSorted((a, b) => editDistance(a, name) - editDistance(b, name))[0] ?? '';
  return editDistance(near, name) <= MISTYPED ? `--${near}` : '';
}

interface Written {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

function wrongOption(
  { name, rawName, value, inlineValue }: Written,
  command: Command,
  words: RefusalWords,
): readonly string[] {
  const flag = Object.hasOwn(command.flags, name) ? command.flags[name] : undefined;
  if (flag === undefined) return [words.unknownFlag(rawName, nearestFlag(name, command))];
  if (flag.type === 'boolean') return value === undefined ? [] : [words.switchFlag(rawName)];
  const isMissing = value === undefined || (!inlineValue && value.startsWith('-'));
  return isMissing ? [words.noValue(rawName)] : [];
}

/** What is wrong with a command's arguments themselves, a line each. */
export function wrongArguments(
  args: readonly string[],
  command: Command,
  words: RefusalWords,
): readonly string[] {
  const { tokens, positionals } = parseArgs({
    args: [...args],
    options: command.flags,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const options = tokens.filter((token) => token.kind === 'option');
  return [
    ...options.flatMap((option) => wrongOption(option, command, words)),
    ...(positionals.length > 0 ? [words.noFlag(positionals.join(' '), command)] : []),
  ];
}

/** The language that is asked for by `--lang`, whatever else is wrong. */
export function askedLanguage(args: readonly string[]): string | undefined {
  const { lang } = parseArgs({
    args: [...args],
    options: { lang: { type: 'string' } },
    strict: false,
  }).values;
  return typeof lang === 'string' ? lang : undefined;
}
