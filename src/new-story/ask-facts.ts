import { parseCalendarDate } from '../bulletin/calendar-date.ts';
import type { Bilingual, Language } from '../bulletin/language.ts';
import type { Locality } from '../bulletin/locality.ts';
import { foldText } from '../bulletin/spelling.ts';
import { localityWords } from '../content-model/locality-words.ts';
import { cleaned } from './article-text.ts';
import { wrongFact } from './check-facts.ts';
import type { Desk } from './desk.ts';
import type { StoryFacts } from './original.ts';
import type { Choice, FindQuestion, Prompts } from './prompts.ts';
import { placesTyped } from './typed-places.ts';
import { WORDS, type Words } from './words.ts';

/** What questions are asked with. */
export interface Asking {
  readonly prompts: Prompts;
  readonly desk: Desk;
  /** Language of the questions. */
  readonly messages: Language;
}

/** The answer that means none; no id has such a form. */
const NONE = '-';

interface Named {
  readonly id: string;
  readonly name: Bilingual;
}

/** Finds records by what is typed of their id or name, accents or none; all of them before anything is. */
export function findRecords(records: readonly Named[], messages: Language): FindQuestion['find'] {
  return (typed) => {
    const wanted = foldText(typed);
    return records
      .filter(({ id, name }) => [id, name.vi, name.en].some((words) => foldText(words).includes(wanted)))
      .map(({ id, name }) => ({ value: id, label: name[messages], hint: id }));
  };
}

function placeChoice(unit: Locality, { desk, messages }: Asking): Choice {
  const since = unit.since === undefined ? '' : `, ${WORDS[messages].since(unit.since.slice(0, 4))}`;
  return { value: unit.id, label: localityWords(unit, desk.gazetteer)[messages] + since, hint: unit.id };
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

/** Asks for each fact that isn't known, in the order in which one helps with the next: of places those of the day come first. */
export async function askFacts(known: Known, language: Language, asking: Asking): Promise<StoryFacts> {
  const { prompts, desk, messages } = asking;
  const words = WORDS[messages];
  const wrong = (key: keyof StoryFacts, facts: Known) => wrongFact(key, facts, { desk, language, messages });
  const line = async (key: 'title' | 'lead' | 'date') =>
    cleaned(
      known[key] ??
        (await prompts.line({
          message: words[key],
          check: (written) =>
            cleaned(written) === '' ? words.required : wrong(key, { [key]: cleaned(written) }),
        })),
    );
  const records = (key: 'author' | 'topics', all: readonly Named[], message: string, another: string) => {
    const question = { message, nothing: words.nothingFound, find: findRecords(all, messages) };
    return known[key] ?? askSeveral(asking, question, another, words);
  };

  const title = await line('title');
  const lead = await line('lead');
  const date = await line('date');
  const place: FindQuestion = {
    message: words.place,
    nothing: words.nothingFound,
    find: (typed) =>
      placesTyped(typed, desk.gazetteer, parseCalendarDate(date)).map((unit) => placeChoice(unit, asking)),
    check: (id) => wrong('locality', { date, locality: [id] }),
  };
  const locality = known.locality ?? (await askSeveral(asking, place, words.anotherPlace, words));
  const hamlet =
    known.hamlet ?? cleaned(await prompts.line({ message: words.hamlet, check: () => undefined }));
  const author = await records('author', desk.authors, words.author, words.anotherAuthor);
  const topics = await records('topics', desk.topics, words.section, words.anotherTopic);
  const series = known.series ?? (await askSeries(asking));
  return { title, lead, date, locality, hamlet: hamlet || undefined, author, topics, series };
}

async function askSeries({ prompts, desk, messages }: Asking): Promise<string | undefined> {
  const words = WORDS[messages];
  if (desk.series.length === 0) return undefined;
  const find = findRecords(desk.series, messages);
  const none = { value: NONE, label: words.none };
  const answer = await prompts.find({
    message: words.series,
    nothing: words.nothingFound,
    find: (typed) => (typed === '' ? [none, ...find(typed)] : find(typed)),
  });
  return answer === NONE ? undefined : answer;
}
