import type { Heading } from '../bulletin/heading.ts';
import type { Language } from '../bulletin/language.ts';
import { cleaned } from '../new-story/article-text.ts';
import { namedIn } from '../new-story/names.ts';
import { idOf } from '../new-story/story-id.ts';
import { WORDS } from './words.ts';

/** A topic that isn't there yet, by its name and, behind a `|`, its name in English. */
export function newTopic(written: string): Heading {
  const [vi = '', en = vi] = written.split('|').map(cleaned);
  return { id: idOf(vi), name: { vi, en: en === '' ? vi : en } };
}

/** What is wrong with a topic beside others. */
export function wrongTopic(
  { id, name }: Heading,
  others: readonly Heading[],
  messages: Language,
): string | undefined {
  const words = WORDS[messages];
  if (id === '') return words.wrongTopic(name.vi);
  return others.some((other) => other.id === id) ? words.sameTopic(name.vi, id) : undefined;
}

/** Words with a comma are a list where any part is a topic that is proposed; else they are one name. */
function parts(written: string, isKnown: (words: string) => boolean): readonly string[] {
  const several = written.split(',').map(cleaned);
  return !isKnown(written) && several.some(isKnown) ? several : [written];
}

/** Topics as flags have them: ids and names of those that are proposed, names of new ones; and what is wrong with them. */
export function readTopics(
  written: readonly string[],
  proposed: readonly Heading[],
  messages: Language,
): { readonly topics: readonly Heading[]; readonly wrong: readonly string[] } {
  const find = namedIn(proposed);
  const idIn = (words: string) => find(words)[0]?.id;
  const topics: Heading[] = [];
  const wrong: string[] = [];
  for (const words of written.flatMap((each) => parts(cleaned(each), (part) => idIn(part) !== undefined))) {
    const topic = proposed.find(({ id }) => id === idIn(words)) ?? newTopic(words);
    const problem = wrongTopic(topic, topics, messages);
    if (problem === undefined) topics.push(topic);
    else wrong.push(`--topic: ${problem}`);
  }
  return { topics, wrong };
}
