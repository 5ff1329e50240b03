import type { Heading } from '../bulletin/heading.ts';
import type { Language } from '../bulletin/language.ts';
import { localityWords } from '../content-model/locality-words.ts';
import { nearestOffered, suggestedLocalities } from '../content-model/suggestions.ts';
import { cleaned } from '../new-story/article-text.ts';
import type { Prompts } from '../new-story/prompts.ts';
import { WORDS as STORY_WORDS } from '../new-story/words.ts';
import type { Context } from './context.ts';
import type { BulletinFacts, PublisherFacts, Spelt } from './facts.ts';
import { filledIn, type KnownFacts } from './given-facts.ts';
import { newTopic, wrongTopic } from './topics.ts';
import { ACCENTS, WORDS } from './words.ts';

/** What questions are asked with. */
interface Asking {
  readonly prompts: Prompts;
  readonly context: Context;
  /** Language of the questions. */
  readonly messages: Language;
}

/** An answer that no id and no colour has. */
const NONE = '-';

/** How many units are offered at once. */
const OFFERED = 40;

/** What the rules find wrong with a field of `bulletin.yaml`. */
function wrongField(field: string, facts: KnownFacts, { context, messages }: Asking): string | undefined {
  const problem = context.check(filledIn(facts, context)).find((each) => each.field?.startsWith(field));
  return problem?.message[messages];
}

/** What the rules find wrong with the register of topics. */
function wrongTopics(facts: KnownFacts, { context, messages }: Asking): string | undefined {
  const problems = context.check(filledIn(facts, context));
  return problems.find(({ file }) => file === 'topics.yaml')?.message[messages];
}

async function askName(known: KnownFacts, languages: readonly Language[], asking: Asking): Promise<Spelt> {
  const { prompts, messages } = asking;
  const words = WORDS[messages];
  if (known.name !== undefined) return known.name;
  const check = (written: string) =>
    cleaned(written) === '' ? words.required : wrongField('name', { name: { vi: cleaned(written) } }, asking);
  const vi = cleaned(await prompts.line({ message: words.name, check }));
  if (languages.length === 1) return { vi };
  return { vi, en: cleaned(await prompts.line({ message: words.nameInEnglish, initial: vi, check })) };
}

async function askLanguages({ prompts, messages }: Asking): Promise<readonly Language[]> {
  const words = WORDS[messages];
  const chosen = await prompts.choose(words.languages, [
    { value: 'both', label: words.both },
    { value: 'vi', label: words.vietnamese },
  ]);
  return chosen === 'vi' ? ['vi'] : ['vi', 'en'];
}

async function askHome({ prompts, context, messages }: Asking): Promise<string | undefined> {
  const words = WORDS[messages];
  const { gazetteer } = context;
  const choice = await prompts.find({
    message: words.home,
    words: STORY_WORDS[messages].find,
    nothing: (typed) =>
      typed === ''
        ? STORY_WORDS[messages].nothingTyped
        : STORY_WORDS[messages].nothingFound(
            typed,
            nearestOffered(suggestedLocalities(gazetteer.nearest(typed), gazetteer))[messages],
          ),
    find: (typed) => [
      ...(typed === '' ? [{ value: NONE, label: words.none }] : []),
      ...gazetteer
        .find(typed, { isTyping: true })
        .slice(0, OFFERED)
        .map((unit) => ({ value: unit.id, label: localityWords(unit, gazetteer)[messages], hint: unit.id })),
    ],
  });
  return choice === NONE ? undefined : choice;
}

async function askPublisher(
  known: PublisherFacts,
  languages: readonly Language[],
  asking: Asking,
): Promise<PublisherFacts> {
  const { prompts, messages } = asking;
  const words = WORDS[messages];
  const line = async (message: string, field: string) => {
    const check = (written: string) =>
      cleaned(written) === ''
        ? undefined
        : wrongField(`publisher.${field}`, { publisher: { [field]: cleaned(written) } }, asking);
    return cleaned(await prompts.line({ message, check })) || undefined;
  };
  const spelt = async (field: 'parent' | 'licence' | 'responsible' | 'address') => {
    if (known[field] !== undefined) return known[field];
    const vi = cleaned(await prompts.line({ message: words[field], check: () => undefined }));
    return vi === '' ? undefined : { vi };
  };
  let { name } = known;
  if (name === undefined) {
    const vi = cleaned(await prompts.line({ message: words.publisher, check: () => undefined }));
    const isTranslated = vi !== '' && languages.length > 1;
    const question = { message: words.publisherInEnglish, initial: vi, check: () => undefined };
    const en = isTranslated ? cleaned(await prompts.line(question)) : '';
    name = vi === '' ? undefined : { vi, ...(en !== '' && { en }) };
  }
  return {
    name,
    parent: await spelt('parent'),
    licence: await spelt('licence'),
    responsible: await spelt('responsible'),
    address: await spelt('address'),
    phone: known.phone ?? (await line(words.phone, 'phone')),
    email: known.email ?? (await line(words.email, 'email')),
  };
}

async function askColour(asking: Asking): Promise<string> {
  const { prompts, messages } = asking;
  const words = WORDS[messages];
  const chosen = await prompts.choose(words.colour, [
    ...ACCENTS.map(({ value, name }) => ({ value, label: name[messages], hint: value })),
    { value: NONE, label: words.otherColour },
  ]);
  if (chosen !== NONE) return chosen;
  const check = (written: string) => wrongField('colour', { colour: cleaned(written) }, asking);
  return cleaned(await prompts.line({ message: words.ownColour, check }));
}

async function askTopics(languages: readonly Language[], asking: Asking): Promise<readonly Heading[]> {
  const { prompts, context, messages } = asking;
  const words = WORDS[messages];
  const proposed = context.topics.map(({ id, name }) => ({ value: id, label: name[messages] }));
  const chosen = await prompts.chooseAny(words.topics, proposed);
  const topics = context.topics.filter(({ id }) => chosen.includes(id));
  for (;;) {
    const check = (written: string) => {
      if (cleaned(written) === '') return topics.length === 0 ? words.noTopic : undefined;
      const topic = newTopic(written);
      return wrongTopic(topic, topics, messages) ?? wrongTopics({ topics: [...topics, topic] }, asking);
    };
    const written = cleaned(await prompts.line({ message: words.newTopic, check }));
    if (written === '') return topics;
    const topic = newTopic(written);
    const question = { message: words.newTopicInEnglish(topic.name.vi), initial: topic.name.en };
    const en =
      languages.length === 1
        ? topic.name.vi
        : cleaned(
            await prompts.line({ ...question, check: (words) => wrongTopic(newTopic(words), [], messages) }),
          );
    topics.push({ ...topic, name: { vi: topic.name.vi, en } });
  }
}

/** Asks for what flags leave open. */
export async function askFacts(known: KnownFacts, asking: Asking): Promise<BulletinFacts> {
  asking.prompts.say(WORDS[asking.messages].welcome);
  const languages = known.languages ?? (await askLanguages(asking));
  const name = await askName(known, languages, asking);
  const home = known.home ?? (await askHome(asking));
  const publisher = await askPublisher(known.publisher ?? {}, languages, asking);
  const colour = known.colour ?? (await askColour(asking));
  const topics = known.topics ?? (await askTopics(languages, asking));
  return { name, languages, home, publisher, colour, topics };
}
