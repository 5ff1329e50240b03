import type { Language } from '../bulletin/language.ts';
import type { Problem } from '../bulletin/problem.ts';
import { articlePath } from './article-text.ts';
import type { Context } from './context.ts';
import { originalText, type StoryFacts } from './original.ts';

/** The flag that each fact is given by. */
export const FLAG_OF = {
  title: '--title',
  lead: '--lead',
  date: '--date',
  locality: '--place',
  hamlet: '--hamlet',
  author: '--author',
  topics: '--topic',
  series: '--series',
} as const satisfies Record<keyof StoryFacts, string>;

/** Where a story stands whose id isn't known yet. */
const ANY_ID = 'tin-moi';

/** The fact that a problem is about. */
function factOf({ field = '' }: Problem): string {
  return field.split('.')[0] ?? '';
}

function problemsWith(facts: Partial<StoryFacts>, language: Language, context: Context): readonly Problem[] {
  const year = /^\d{4}/.exec(facts.date ?? '')?.[0] ?? '2000';
  const file = articlePath(year, ANY_ID, language);
  return context.check(file, originalText(facts, language)).filter(({ severity }) => severity === 'error');
}

/** What is wrong with one of the facts that are known so far, in the words of the rules. */
export function wrongFact(
  key: keyof StoryFacts,
  facts: Partial<StoryFacts>,
  { context, language, messages }: { context: Context; language: Language; messages: Language },
): string | undefined {
  return problemsWith(facts, language, context).find((problem) => factOf(problem) === key)?.message[messages];
}

/** What is wrong with facts that were given by flags, a line each. */
export function wrongFlags(
  facts: Partial<StoryFacts>,
  { context, language, messages }: { context: Context; language: Language; messages: Language },
): readonly string[] {
  return problemsWith(facts, language, context).flatMap((problem) => {
    const flag = Object.entries(FLAG_OF).find(([key]) => key === factOf(problem));
    return flag && Object.entries(facts).some(([key, value]) => key === flag[0] && value !== undefined)
      ? [`${flag[1]}: ${problem.message[messages]}`]
      : [];
  });
}

/** What is wrong with an id for a new story, by its form; that it is taken is checked elsewhere. */
export function wrongId(id: string, context: Context, messages: Language): string | undefined {
  const problems = context.check(articlePath('2000', id, 'vi'), originalText({}, 'vi'));
  return problems.find(({ rule }) => rule === 'story-ids')?.message[messages];
}
