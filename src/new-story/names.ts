import { type CalendarDate, periodOf } from '../bulletin/calendar-date.ts';
import type { Gazetteer } from '../bulletin/gazetteer.ts';
import type { Bilingual, Language } from '../bulletin/language.ts';
import { isTypedFor, type NameWord, nameWords } from '../bulletin/spelling.ts';
import { listed, suggestedLocalities, type Suggestion } from '../content-model/suggestions.ts';
import { REFUSAL_WORDS } from './refused.ts';
import { idOf } from './story-id.ts';

/** An entry of a register. */
export interface Named {
  readonly id: string;
  readonly name: Bilingual;
}

/** The entries that an editor's words may name: one where it is clear, none where there is no such. */
export type FindNamed = (words: string) => readonly Suggestion[];

function isNamed(name: string, words: readonly NameWord[]): boolean {
  const own = nameWords(name);
  return own.length === words.length && words.every((typed, at) => own[at] && isTypedFor(typed, own[at]));
}

/** Whether the words are those of an id that isn't its name without accents. */
function isId(id: string, { vi, en }: Bilingual, written: string): boolean {
  return idOf(written) === id && idOf(vi) !== id && idOf(en) !== id;
}

/** Finds entries by id or whole name, in either language, without regard to case and punctuation; accents may be left out. */
export function namedIn(records: readonly Named[]): FindNamed {
  return (written) => {
    const byId = records.find(({ id }) => id === written);
    if (byId) return [byId];
    const words = nameWords(written);
    const found = records.filter(
      ({ id, name }) => [name.vi, name.en].some((own) => isNamed(own, words)) || isId(id, name, written),
    );
    const same = found.filter(({ name }) =>
      [name.vi, name.en].some((own) =>
        nameWords(own).every((word, at) => word.written === words[at]?.written),
      ),
    );
    return words.length === 0 ? [] : same.length > 0 ? same : found;
  };
}

/** Finds units by id or name, perhaps with their kind and what they lie in; of namesakes those in force on the story's date. */
export function namedUnits(gazetteer: Gazetteer, date: CalendarDate | undefined): FindNamed {
  return (words) => {
    const byId = gazetteer.get(words);
    const named = byId ? [byId] : gazetteer.named(words);
    const inForce = named.filter(
      ({ id }) => date !== undefined && gazetteer.existedDuring(id, periodOf(date)),
    );
    return suggestedLocalities(inForce.length > 0 ? inForce : named, gazetteer);
  };
}

/** How many namesakes are listed. */
const LISTED = 6;

/** A list as written at once, `a, b`, in parts; a name with a comma in it is one. */
function parted(written: string, find: FindNamed): readonly string[] {
  const parts = written.split(',').map((part) => part.trim());
  const several = parts.map((_, index) => parts.slice(0, parts.length - index));
  const first = several.find((some) => find(some.join(', ')).length > 0) ?? parts.slice(0, 1);
  const rest = parts.slice(first.length).join(',');
  return [first.join(', '), ...(rest === '' ? [] : parted(rest, find))];
}

/** What a flag's words name. */
export interface ReadNames {
  /** Ids; words that name nothing stay as they are, for the rules to report. */
  readonly ids: readonly string[];
  /** Names that several have, a line each. */
  readonly wrong: readonly string[];
}

/** Reads ids and names as flags have them, each perhaps a list. */
export function readNames(written: readonly string[], find: FindNamed, messages: Language): ReadNames {
  const read = written
    .flatMap((value) => parted(value, find))
    .map((words) => ({ words, found: find(words) }));
  return {
    ids: read.map(({ words, found }) => found[0]?.id ?? words),
    wrong: read
      .filter(({ found }) => found.length > 1)
      .map(({ words, found }) => {
        const more = found.length > LISTED ? ', …' : '';
        const offered = listed(found.slice(0, LISTED))[messages] + more;
        return REFUSAL_WORDS[messages].severalNamed(words, offered);
      }),
  };
}
