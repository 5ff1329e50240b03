import { calendarDate } from '../bulletin/calendar-date.ts';
import type { Language } from '../bulletin/language.ts';
import { listed, suggestedLocalities } from '../content-model/suggestions.ts';
import { formatDateWithWeekday } from '../i18n/dates.ts';
import { cleaned } from './article-text.ts';
import { FLAG_OF } from './check-facts.ts';
import type { Context } from './context.ts';
import type { Flags } from './flags.ts';
import { type FindNamed, namedIn, namedUnits, readNames } from './names.ts';
import type { StoryFacts } from './original.ts';
import { storyDate } from './story-date.ts';
import { WORDS } from './words.ts';

/** What flags tell of a story. */
export interface GivenFacts {
  readonly facts: Partial<StoryFacts>;
  /** Words that can't be taken, a line each. */
  readonly wrong: readonly string[];
}

interface Reading {
  readonly context: Context;
  readonly messages: Language;
  /** Whether what no flag tells will be asked for. */
  readonly isAsked: boolean;
}

/** Reads the facts that flags give. Where nothing is asked, a story without a date is of today. */
export function givenFacts(flags: Flags, { context, messages, isAsked }: Reading): GivenFacts {
  const { now } = context.settings;
  const typed = cleaned(flags.date ?? '');
  const read = typed === '' && isAsked ? undefined : storyDate(typed, now, messages);
  const date = read && 'date' in read ? read.date : undefined;
  const named = (key: keyof StoryFacts, written: readonly string[], find: FindNamed) => {
    const { ids, wrong } = readNames(written, find, messages);
    return {
      ids: ids.length === 0 ? undefined : ids,
      wrong: wrong.map((line) => `${FLAG_OF[key]}: ${line}`),
    };
  };
  const line = (written: string | undefined) => (written === undefined ? undefined : cleaned(written));
  const locality = named('locality', flags.place, namedUnits(context.gazetteer, date));
  const author = named('author', flags.author, namedIn(context.authors));
  const topics = named('topics', flags.topic, namedIn(context.topics));
  const series = named(
    'series',
    flags.series === undefined ? [] : [cleaned(flags.series)],
    namedIn(context.series),
  );
  const facts = {
    title: line(flags.title),
    lead: line(flags.lead),
    date,
    locality: locality.ids,
    hamlet: line(flags.hamlet),
    author: author.ids,
    topics: topics.ids,
    series: series.ids?.join(', '),
  };
  return {
    facts: Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)),
    wrong: [
      ...(read && 'wrong' in read ? [`${FLAG_OF.date}: ${read.wrong}`] : []),
      ...[locality, author, topics, series].flatMap(({ wrong }) => wrong),
    ],
  };
}

/** What flags tell in words that may be read in another way than they were meant, as it was read; a line each. */
export function readBack(
  flags: Flags,
  { date, locality }: StoryFacts,
  { context, messages }: Omit<Reading, 'isAsked'>,
): readonly string[] {
  const words = WORDS[messages];
  const units = locality.flatMap((id) => (flags.place.includes(id) ? [] : (context.gazetteer.get(id) ?? [])));
  return [
    ...(flags.date === date ? [] : [words.readDate(formatDateWithWeekday(calendarDate(date), messages))]),
    ...(flags.place.length === 0 || units.length === 0
      ? []
      : [words.readPlace(listed(suggestedLocalities(units, context.gazetteer))[messages])]),
  ];
}
