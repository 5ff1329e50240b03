import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Language } from '../bulletin/language.ts';
import { writeOwnSchemas } from '../reading/editor-schemas.ts';
import { pathOf } from '../routing/address.ts';
import { excessOf } from '../content-model/limits/excess.ts';
import { withBase } from '../routing/href.ts';
import type { Outcome, Surroundings } from './asking-command.ts';
import { type Context, readContext } from './context.ts';
import { type Flags, readFlags } from './flags.ts';
import { type NewArticle, newOriginal } from './new-original.ts';
import { newTranslation } from './new-translation.ts';
import { Cancelled, createPrompts } from './prompts.ts';
import { Refused } from './refused.ts';
import { markOf, WORDS } from './words.ts';

/** Where `npm run dev` serves the site. */
const DEV_ORIGIN = 'http://localhost:4321';

/** Flags that mean nothing in the other way of using the command. */
const OF_ORIGINAL = [
  'id',
  'language',
  'title',
  'lead',
  'date',
  'hamlet',
  'series',
  'place',
  'author',
  'topic',
] as const;
const OF_TRANSLATION = ['by', 'method'] as const;

function misplaced(flags: Flags, messages: Language): readonly string[] {
  const [names, mode] =
    flags.translate === undefined
      ? ([OF_TRANSLATION, 'npm run new'] as const)
      : ([OF_ORIGINAL, '--translate'] as const);
  return names
    .filter((name) => (flags[name]?.length ?? 0) > 0)
    .map((name) => WORDS[messages].wrongFlag(`--${name}`, mode));
}

/** Writes a file that isn't there yet. Throws {@link Refused} when it is, even if it came a moment ago. */
export async function writeNew(
  { file, text }: NewArticle,
  contentDir: string,
  messages: Language,
): Promise<void> {
  const target = path.join(contentDir, file);
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(target, text, { flag: 'wx' }).catch((problem: unknown) => {
    if (problem instanceof Error && 'code' in problem && problem.code === 'EEXIST')
      throw new Refused([WORDS[messages].exists(file)]);
    throw problem;
  });
}

function summary(
  article: NewArticle,
  context: Context,
  { flags, cwd }: { flags: Flags; cwd: string },
): string {
  const { messages } = flags;
  const words = WORDS[messages];
  const { settings } = context;
  const { file, language, story, text } = article;
  const translates = flags.translate !== undefined;
  const shown = path.relative(cwd, path.join(settings.contentDir, file)).split(path.sep).join('/');
  const doubts = context.check(file, text).map(({ message }) => `  ${message[messages]}`);
  const address = DEV_ORIGIN + withBase(settings.base, pathOf({ kind: 'story', id: story }, language));
  return [
    words.made(shown),
    ...article.read,
    ...(doubts.length > 0 ? [words.doubtful, ...doubts] : []),
    words.next({
      id: story,
      translates,
      canBeTranslated: !translates && context.languages.length > 1,
      mark: markOf(translates, language),
      address,
    }),
  ].join('\n');
}

/** Makes a new article by the command's arguments, asking for what they leave out where somebody can be asked. */
export async function run(args: readonly string[], surroundings: Surroundings): Promise<Outcome> {
  const { settings, cwd, isAsked, streams } = surroundings;
  const flags = readFlags(args, settings.messages);
  if (typeof flags === 'string') return { text: flags, made: false };
  const { messages } = flags;
  try {
    const wrong = misplaced(flags, messages);
    if (wrong.length > 0) throw new Refused(wrong);
    const context = await readContext(settings);
    const making = {
      context,
      flags,
      messages,
      ...(isAsked && !flags.yes && { prompts: createPrompts(streams) }),
    };
    const article =
      flags.translate === undefined
        ? await newOriginal(making)
        : await newTranslation(flags.translate, making);
    const excess = excessOf(article.file, article.text);
    if (excess) throw new Refused([excess[messages]]);
    await writeNew(article, settings.contentDir, messages);
    await writeOwnSchemas(settings, cwd);
    return { text: summary(article, context, { flags, cwd }), made: true };
  } catch (problem) {
    if (problem instanceof Refused) return { text: problem.message, made: false };
    if (problem instanceof Cancelled) return { text: WORDS[messages].cancelled, made: false };
    throw problem;
  }
}
