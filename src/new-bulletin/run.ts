import path from 'node:path';
import { LANGUAGES } from '../bulletin/language.ts';
import { SAMPLES_FILE } from '../content-model/samples.ts';
import type { Outcome, Surroundings } from '../new-story/asking-command.ts';
import { Cancelled, createPrompts, type Prompts } from '../new-story/prompts.ts';
import { Refused } from '../new-story/refused.ts';

import { askFacts } from './ask-facts.ts';
import { bulletinFiles } from './bulletin-files.ts';
import { type Context, readContext } from './context.ts';
import type { BulletinFacts } from './facts.ts';
import { type Flags, readFlags } from './flags.ts';
import { filledIn, givenFacts, wrongFlags } from './given-facts.ts';
import { PAGES } from './page-texts.ts';
import { freeFolder, replaceContent, type Replacement } from './replace-content.ts';
import { gitState } from './uncommitted.ts';
import { WORDS } from './words.ts';

/** What is asked of a newsroom, and of flags. */
interface Making {
  readonly context: Context;
  readonly flags: Flags;
  readonly prompts?: Prompts;
  /** Where the samples would go, as it is printed. */
  readonly kept: string;
}

/** How many paths a message names. */
const NAMED = 5;

function named(paths: readonly string[]): string {
  return paths.slice(0, NAMED).join(', ') + (paths.length > NAMED ? ', …' : '');
}

/** Files and folders of the sample bulletin, those last whose lack says that it is gone. */
function sampleFiles({ before }: Context): readonly string[] {
  const pages = Object.keys(PAGES).flatMap((id) =>
    LANGUAGES.map((language) => `pages/${id}/${language}.mdx`),
  );
  const pictures = [before.icon, before.logo].filter((name) => name !== undefined);
  return ['articles', ...pages, ...pictures, SAMPLES_FILE];
}

/** Throws {@link Refused} where the bulletin is a newsroom's own, or holds what isn't of the samples. */
function refuseOwn({ samples, before }: Context, { messages }: Flags): void {
  const words = WORDS[messages];
  if (samples === undefined) throw new Refused([words.isOwn(before.name[messages])]);
  if (samples.others.length > 0) throw new Refused([words.otherStories(named(samples.others))]);
}

/** The whole bulletin from flags alone, or from flags and answers. Throws {@link Refused} where it can't be made. */
async function factsOf({ context, flags, prompts }: Making): Promise<BulletinFacts> {
  const { messages } = flags;
  const { facts, wrong } = givenFacts(flags, context);
  const problems = [...wrong, ...wrongFlags(filledIn(facts, context), context, messages)];
  if (problems.length > 0) throw new Refused(problems);
  if (prompts) return askFacts(facts, { prompts, context, messages });
  if (facts.name === undefined) throw new Refused([WORDS[messages].missing('--name')]);
  return filledIn(facts, context);
}

/** Throws {@link Refused} or {@link Cancelled} unless a clear yes was said to the sample stories' going. */
async function consent({ context, flags, prompts, kept }: Making): Promise<void> {
  const words = WORDS[flags.messages];
  const count = context.samples?.ids.length ?? 0;
  if (flags['move-samples']) return;
  if (prompts === undefined) throw new Refused([words.noConsent(count, kept)]);
  const choices = [
    { value: 'no', label: words.moveNo },
    { value: 'yes', label: words.moveYes },
  ];
  if ((await prompts.choose(words.move(count, kept), choices)) !== 'yes') throw new Cancelled();
}

function write(replacement: Replacement, { messages }: Flags): void {
  try {
    replaceContent(replacement);
  } catch (error) {
    throw new Refused([WORDS[messages].failed(error instanceof Error ? error.message : String(error))]);
  }
}

/** Makes the bulletin a newsroom's own by the command's arguments, asking for what they leave out where somebody can be asked. */
export async function run(args: readonly string[], surroundings: Surroundings): Promise<Outcome> {
  const { settings, cwd, isAsked, streams } = surroundings;
  const { contentDir } = settings;
  const flags = readFlags(args, settings.messages);
  if (typeof flags === 'string') return { text: flags, made: false };
  const words = WORDS[flags.messages];
  try {
    const context = await readContext(settings);
    refuseOwn(context, flags);
    const replaced = sampleFiles(context);
    const git = await gitState(contentDir, [
      ...replaced,
      'bulletin.yaml',
      'topics.yaml',
      'authors.yaml',
      'series.yaml',
    ]);
    if (git && git.uncommitted.length > 0) throw new Refused([words.uncommitted(named(git.uncommitted))]);
    const keptDir = freeFolder(contentDir);
    const kept = path.relative(cwd, keptDir).split(path.sep).join('/');
    const prompts = isAsked && !flags.yes ? createPrompts(streams) : undefined;
    const making: Making = { context, flags, kept, ...(prompts && { prompts }) };
    const facts = await factsOf(making);
    await consent(making);
    const texts = bulletinFiles(facts);
    write({ contentDir, keptDir, texts, taken: replaced.filter((name) => !texts.has(name)) }, flags);
    const samples = context.samples?.ids.length ?? 0;
    const made = words.made({ name: facts.name.vi, samples, kept, isInGit: git !== undefined });
    return { text: made, made: true };
  } catch (problem) {
    if (problem instanceof Refused) return { text: problem.message, made: false };
    if (problem instanceof Cancelled) return { text: words.cancelled, made: false };
    throw problem;
  }
}
