import type { Language } from '../bulletin/language.ts';
import { articlePath } from './article-text.ts';
import { askFacts } from './ask-facts.ts';
import { FLAG_OF, wrongFlags, wrongId } from './check-facts.ts';
import type { Context } from './context.ts';
import { flagExample } from './flag-example.ts';
import type { Flags } from './flags.ts';
import { givenFacts, readBack } from './given-facts.ts';
import { originalText, type StoryFacts } from './original.ts';
import type { Prompts } from './prompts.ts';
import { Refused } from './refused.ts';
import { proposeId } from './story-id.ts';
import { WORDS } from './words.ts';

/** What a new article is made with; without prompts nothing is asked. */
export interface Making {
  readonly context: Context;
  readonly flags: Flags;
  readonly messages: Language;
  readonly prompts?: Prompts;
}

/** An article's file that is to be written. */
export interface NewArticle {
  readonly story: string;
  readonly language: Language;
  /** Path below the content folder. */
  readonly file: string;
  /** What was read from words and is worth a look, a line each. */
  readonly read: readonly string[];
  readonly text: string;
}

async function languageOf({ context, flags, messages, prompts }: Making): Promise<Language | undefined> {
  const words = WORDS[messages];
  const { languages } = context;
  const language = languages.find((name) => name === flags.language);
  if (flags.language !== undefined && language === undefined)
    throw new Refused([words.oneOf('--language', flags.language, languages.join(', '))]);
  if (languages.length === 1) return languages[0];
  if (language !== undefined || prompts === undefined) return language;
  const choices = languages.map((value) => ({ value, label: words.languages[value] }));
  const chosen = await prompts.choose(words.language, choices);
  return languages.find((name) => name === chosen);
}

/** All facts, where flags alone give them. Throws {@link Refused} naming the flags that are missing. */
function complete(
  facts: Partial<StoryFacts>,
  language: Language | undefined,
  { context, messages }: Making,
): StoryFacts {
  const { title, lead, date, locality, author, topics, ...optional } = facts;
  if (title && lead && date && locality && author && topics && language)
    return { title, lead, date, locality, author, topics, ...optional };
  const required = { title, lead, date, locality, author, topics };
  const missing = Object.entries(FLAG_OF).filter(
    ([key]) =>
      Object.hasOwn(required, key) && !Object.entries(facts).some(([name, value]) => name === key && value),
  );
  const flags = [...(language ? [] : ['--language']), ...missing.map(([, flag]) => flag)];
  throw new Refused([WORDS[messages].missing(flags, flagExample(flags, context, messages))]);
}

async function idFor(facts: StoryFacts, { context, flags, messages, prompts }: Making): Promise<string> {
  const words = WORDS[messages];
  const place = context.gazetteer.get(facts.locality[0] ?? '')?.name ?? '';
  const proposed = proposeId(facts.title, context.taken, [facts.hamlet ?? '', place, facts.date]);
  const wrong = (id: string) =>
    context.taken.has(id) ? words.taken(id, proposed) : wrongId(id, context, messages);
  if (flags.id !== undefined) {
    const problem = wrong(flags.id);
    if (problem !== undefined) throw new Refused([problem]);
    return flags.id;
  }
  if (prompts === undefined) return proposed;
  return (
    await prompts.line({ message: words.id, initial: proposed, check: (id) => wrong(id.trim()) })
  ).trim();
}

/** Makes a new story's original from flags and answers. Throws {@link Refused} where flags are missing or wrong. */
export async function newOriginal(making: Making): Promise<NewArticle> {
  const { context, flags, messages, prompts } = making;
  const language = await languageOf(making);
  const { facts: known, wrong: unread } = givenFacts(flags, {
    context,
    messages,
    isAsked: prompts !== undefined,
  });
  const wrong = [...unread, ...wrongFlags(known, { context, language: language ?? 'vi', messages })];
  if (wrong.length > 0) throw new Refused(wrong);
  const facts =
    prompts && language
      ? await askFacts(known, language, { prompts, context, messages })
      : complete(known, language, making);
  const story = await idFor(facts, making);
  const spoken = language ?? 'vi';
  return {
    story,
    language: spoken,
    file: articlePath(facts.date.slice(0, 4), story, spoken),
    text: originalText(facts, spoken),
    read: readBack(flags, facts, making),
  };
}
