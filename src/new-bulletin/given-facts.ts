import { type Language, LANGUAGES } from '../bulletin/language.ts';
import { UNNAMED } from '../bulletin/newsroom.ts';
import { NEWSROOM_FILE } from '../content-model/newsroom.ts';
import { listed } from '../content-model/suggestions.ts';
import { cleaned } from '../new-story/article-text.ts';
import { namedUnits } from '../new-story/names.ts';
import { REFUSAL_WORDS } from '../new-story/refused.ts';
import type { Context } from './context.ts';
import type { BulletinFacts, PublisherFacts, Spelt } from './facts.ts';
import { FLAG_OF, type Flags } from './flags.ts';
import { readTopics } from './topics.ts';
import { WORDS } from './words.ts';

/** Facts of which some aren't known yet. */
export type KnownFacts = { readonly [Key in keyof BulletinFacts]?: BulletinFacts[Key] | undefined };

/** What flags say of a bulletin; what none says is missing. */
export interface GivenFacts {
  readonly facts: KnownFacts;
  /** Words that can't be taken, a line each. */
  readonly wrong: readonly string[];
}

/** A line as it was written; undefined where there is nothing. */
function line(written: string | undefined): string | undefined {
  return written === undefined || cleaned(written) === '' ? undefined : cleaned(written);
}

function spelt(vi: string | undefined, en?: string): Spelt | undefined {
  const [inVietnamese, inEnglish] = [line(vi), line(en)];
  if (inVietnamese === undefined) return undefined;
  return { vi: inVietnamese, ...(inEnglish !== undefined && { en: inEnglish }) };
}

function publisherOf(flags: Flags): PublisherFacts {
  return {
    name: spelt(flags.publisher, flags['publisher-en']),
    parent: spelt(flags.parent),
    licence: spelt(flags.licence),
    responsible: spelt(flags.responsible),
    address: spelt(flags.address),
    phone: line(flags.phone),
    email: line(flags.email),
  };
}

/** The languages that a flag names; undefined where it can't be read. */
function languagesIn(written: string): readonly Language[] | undefined {
  const named = written.split(/[\s,]+/).filter((name) => name !== '');
  const languages = LANGUAGES.filter((language) => named.includes(language));
  return languages[0] === 'vi' && languages.length === new Set(named).size ? languages : undefined;
}

/** What is said in English of a bulletin in Vietnamese alone. */
function unusedEnglish(flags: Flags, languages: readonly Language[] | undefined): readonly string[] {
  if (languages?.length !== 1) return [];
  return (['name-en', 'publisher-en'] as const)
    .filter((flag) => flags[flag] !== undefined)
    .map((flag) => WORDS[flags.messages].noEnglish(`--${flag}`));
}

function homeIn(
  flags: Flags,
  { gazetteer }: Context,
): { readonly home?: string; readonly wrong: readonly string[] } {
  const written = line(flags.home);
  if (written === undefined) return { wrong: [] };
  const found = namedUnits(gazetteer, undefined)(written);
  if (found.length > 1) {
    const offered = listed(found)[flags.messages];
    return { wrong: [`--home: ${REFUSAL_WORDS[flags.messages].severalNamed(written, offered)}`] };
  }
  return { home: found[0]?.id ?? written, wrong: [] };
}

/** Reads what flags say. */
export function givenFacts(flags: Flags, context: Context): GivenFacts {
  const { messages } = flags;
  const written = line(flags.languages);
  const languages = written === undefined ? undefined : languagesIn(written);
  const { home, ...place } = homeIn(flags, context);
  const topics = readTopics(flags.topic, context.topics, messages);
  return {
    facts: {
      name: spelt(flags.name, flags['name-en']),
      languages,
      home,
      publisher: publisherOf(flags),
      colour: line(flags.colour),
      topics: topics.topics.length === 0 ? undefined : topics.topics,
    },
    wrong: [
      ...(written !== undefined && languages === undefined ? [WORDS[messages].wrongLanguages(written)] : []),
      ...unusedEnglish(flags, languages),
      ...place.wrong,
      ...topics.wrong,
    ],
  };
}

/** A bulletin of which something may not be known yet: what is missing is as unless it is said. */
export function filledIn(facts: KnownFacts, { topics }: Context): BulletinFacts {
  return {
    name: facts.name ?? UNNAMED.name,
    languages: facts.languages ?? UNNAMED.languages,
    home: facts.home,
    publisher: facts.publisher ?? {},
    colour: facts.colour ?? UNNAMED.colour,
    topics: facts.topics ?? topics,
  };
}

/** What the rules find wrong with facts that flags gave, a line each, with its flag where it is about one. */
export function wrongFlags(facts: BulletinFacts, { check }: Context, messages: Language): readonly string[] {
  return check(facts).map(({ file, field = '', message }) => {
    const flag = file === NEWSROOM_FILE ? flagOf(field) : undefined;
    return `${flag ?? `content/${file}`}: ${message[messages]}`;
  });
}

/** The flag of a field or, where it has none, of the group that it is in. */
function flagOf(field: string): string | undefined {
  const flag = FLAG_OF[field];
  if (flag !== undefined || !field.includes('.')) return flag;
  return flagOf(field.slice(0, field.lastIndexOf('.')));
}
