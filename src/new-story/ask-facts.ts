import { calendarDate, type CalendarDate, periodOf } from '../bulletin/calendar-date.ts';
import type { Gazetteer } from '../bulletin/gazetteer.ts';
import type { Language } from '../bulletin/language.ts';
import type { Locality } from '../bulletin/locality.ts';
import { foldText } from '../bulletin/spelling.ts';
import { dayInVietnam } from '../bulletin/vietnam-time.ts';
import { localityWords } from '../content-model/locality-words.ts';
import { nearest } from '../content-model/nearest.ts';
import { nearestOffered, suggestedLocalities } from '../content-model/suggestions.ts';
import { typedForm } from '../i18n/dates.ts';
import { cleaned } from './article-text.ts';
import { wrongFact } from './check-facts.ts';
import type { Context } from './context.ts';
import type { Named } from './names.ts';
import type { StoryFacts } from './original.ts';
import type { Choice, FindQuestion, Prompts } from './prompts.ts';
import { storyDate } from './story-date.ts';
import { WORDS, type Words } from './words.ts';

/** What questions are asked with. */
export interface Asking {
  readonly prompts: Prompts;
  readonly context: Context;
  /** Language of the questions. */
  readonly messages: Language;
}

/** The answer that means none; no id has such a form. */
const NONE = '-';

/** Finds records by what is typed of their id or name, accents or none; all of them before anything is. */
export function findRecords(records: readonly Named[], messages: Language): FindQuestion['find'] {
  return (typed) => {
    const wanted = foldText(typed);
    return records
      .filter(({ id, name }) => [id, name.vi, name.en].some((words) => foldText(words).includes(wanted)))
      .map(({ id, name }) => ({ value: id, label: name[messages], hint: id }));
  };
}

/** A question for one entry of a register, by name. */
export function recordQuestion(
  kind: 'author' | 'topic' | 'series',
  message: string,
  { context, messages }: Pick<Asking, 'context' | 'messages'>,
): FindQuestion {
  const records = { author: context.authors, topic: context.topics, series: context.series }[kind];
  const near = (typed: string) => nearestOffered(nearest(typed, records))[messages];
  return {
    message,
    nothing: nothingFound(near, messages),
    find: findRecords(records, messages),
    words: WORDS[messages].find,
  };
}

function nothingFound(near: (typed: string) => string, messages: Language): FindQuestion['nothing'] {
  const words = WORDS[messages];
  return (typed) => (typed === '' ? words.nothingTyped : words.nothingFound(typed, near(typed)));
}

function placeChoice(unit: Locality, { context, messages }: Asking): Choice {
  const since = unit.since === undefined ? '' : `, ${WORDS[messages].since(unit.since.slice(0, 4))}`;
  return { value: unit.id, label: localityWords(unit, context.gazetteer)[messages] + since, hint: unit.id };
}

/** One, then more as long as the editor wants. */
export async function askSeveral(
  { prompts }: Pick<Asking, 'prompts'>,
  question: FindQuestion,
  another: string,
  words: Words,
): Promise<readonly string[]> {
  const chosen = [await prompts.find(question)];
  for (;;) {
    const find = (typed: string) => [
      ...(typed === '' ? [{ value: NONE, label: words.none }] : []),
      ...question.find(typed).filter(({ value }) => !chosen.includes(value)),
    ];
    const check = (value: string) => (value === NONE ? undefined : question.check?.(value));
    const next = await prompts.find({ ...question, message: another, find, check });
    if (next === NONE) return chosen;
    chosen.push(next);
  }
}

type Known = Partial<StoryFacts>;

async function askDate({ prompts, context, messages }: Asking): Promise<string> {
  const { now } = context.settings;
  const today = dayInVietnam(now);
  const read = (written: string) => storyDate(cleaned(written), now, messages);
  const check = (written: string) => {
    const answer = read(written);
    return 'wrong' in answer ? answer.wrong : undefined;
  };
  const message = WORDS[messages].date(typedForm(today, messages));
  const answer = read(await prompts.line({ message, check }));
  return 'date' in answer ? answer.date : today;
}

/** How many units are offered at once. */
const OFFERED = 40;

/** The units that may be meant while somebody types; of namesakes those first that were in force on the story's date. */
export function placesTyped(typed: string, gazetteer: Gazetteer, date: CalendarDate): readonly Locality[] {
  const isPreferred = ({ id }: Locality) => gazetteer.existedDuring(id, periodOf(date));
  return gazetteer.find(typed, { isTyping: true, isPreferred }).slice(0, OFFERED);
}

function placeQuestion(
  date: CalendarDate,
  check: NonNullable<FindQuestion['check']>,
  asking: Asking,
): FindQuestion {
  const { context, messages } = asking;
  const near = (typed: string) =>
    nearestOffered(suggestedLocalities(context.gazetteer.nearest(typed), context.gazetteer))[messages];
  return {
    message: WORDS[messages].place,
    nothing: nothingFound(near, messages),
    words: WORDS[messages].find,
    find: (typed) => placesTyped(typed, context.gazetteer, date).map((unit) => placeChoice(unit, asking)),
    check,
  };
}

/** Asks for each fact that isn't known, in the order in which one helps with the next: of places those of the day come first. */
export async function askFacts(known: Known, language: Language, asking: Asking): Promise<StoryFacts> {
  const { prompts, context, messages } = asking;
  const words = WORDS[messages];
  const wrong = (key: keyof StoryFacts, facts: Known) =>
    wrongFact(key, facts, { context, language, messages });
  const line = async (key: 'title' | 'lead') =>
    cleaned(
      known[key] ??
        (await prompts.line({
          message: words[key],
          check: (written) =>
            cleaned(written) === '' ? words.required : wrong(key, { [key]: cleaned(written) }),
        })),
    );
  const title = await line('title');
  const lead = await line('lead');
  const date = known.date ?? (await askDate(asking));
  const place = placeQuestion(
    calendarDate(date),
    (id) => wrong('locality', { date, locality: [id] }),
    asking,
  );
  const locality = known.locality ?? (await askSeveral(asking, place, words.anotherPlace, words));
  const hamlet =
    known.hamlet ?? cleaned(await prompts.line({ message: words.hamlet, check: () => undefined }));
  const byAuthor = recordQuestion('author', words.author, asking);
  const author = known.author ?? (await askSeveral(asking, byAuthor, words.anotherAuthor, words));
  const byTopic = recordQuestion('topic', words.section, asking);
  const topics = known.topics ?? (await askSeveral(asking, byTopic, words.anotherTopic, words));
  const series = known.series ?? (await askSeries(asking));
  return { title, lead, date, locality, hamlet: hamlet || undefined, author, topics, series };
}

async function askSeries(asking: Asking): Promise<string | undefined> {
  const { prompts, context, messages } = asking;
  const words = WORDS[messages];
  if (context.series.length === 0) return undefined;
  const question = recordQuestion('series', words.series, asking);
  const none = { value: NONE, label: words.none };
  const answer = await prompts.find({
    ...question,
    find: (typed) => (typed === '' ? [none, ...question.find(typed)] : question.find(typed)),
  });
  return answer === NONE ? undefined : answer;
}
