import type { Alike, FindAlike, SharedTerm } from '../bulletin/alike.ts';
import type { Gazetteer } from '../bulletin/gazetteer.ts';
import type { Author } from '../bulletin/heading.ts';
import type { Language } from '../bulletin/language.ts';
import { lazily } from '../bulletin/once.ts';
import { newestFirst } from '../bulletin/order.ts';
import type { Article, Credited, Story } from '../bulletin/story.ts';
import { placesOf, sharedWords } from './shared-terms.ts';
import { spellingsIn } from './spelling.ts';
import type { Telling } from './telling.ts';
import { createTermIndex, type TermIndex } from './term-index.ts';
import { type Name, namesOf, withoutNames } from './terms.ts';

/** Where stories get their words and names from. */
export interface LikenessSources {
  readonly gazetteer: Pick<Gazetteer, 'get' | 'foundUnder'>;
  readonly authors: readonly Author[];
  /** What an article tells; undefined where that isn't known. */
  readonly tellingOf: (article: Article) => Telling | undefined;
  /** A text that has all words of an article, as it writes them. */
  readonly textOf: (article: Article) => string;
}

/** The articles of a language. */
interface Shelf {
  readonly stories: readonly Story[];
  readonly positions: ReadonlyMap<string, number>;
  readonly index: TermIndex;
  readonly tellingAt: (position: number) => Telling;
  readonly textAt: (position: number) => string;
}

const NOTHING_TOLD: Telling = new Uint32Array();

/** More than are ever shown: what else stories share decides among near equals. */
const MOST_ALIKE = 8;

/** The names of a story's places and authors, which are no terms of it: lists of the place and of the author lead to what shares them. */
function ownNames(sources: LikenessSources): (story: Story) => readonly Name[] {
  const authors = new Map(sources.authors.map(({ id, name }) => [id, Object.values(name)]));
  const nameOf = (person: Credited): readonly string[] =>
    'id' in person ? (authors.get(person.id) ?? []) : [person.name];
  return ({ localities, hamlet, authors: writers, photoBy, source }) =>
    namesOf([
      ...localities.flatMap((id) =>
        [...sources.gazetteer.foundUnder(id)].flatMap((found) => sources.gazetteer.get(found)?.name ?? []),
      ),
      ...(hamlet === undefined ? [] : [hamlet]),
      ...[...writers, ...photoBy].flatMap((id) => authors.get(id) ?? []),
      ...[...(source?.author ?? []), ...(source?.photoBy ?? [])].flatMap(nameOf),
    ]);
}

function shelve(language: Language, all: readonly Story[], sources: LikenessSources): Shelf {
  const namesIn = ownNames(sources);
  const told = all.flatMap((story) => {
    const article = story.articles[language];
    const telling = article && sources.tellingOf(article);
    return telling ? [{ story, article, telling, names: namesIn(story) }] : [];
  });
  const tellingAt = (position: number): Telling => {
    const one = told[position];
    return one ? withoutNames(one.telling, one.names) : NOTHING_TOLD;
  };
  return {
    stories: told.map(({ story }) => story),
    positions: new Map(told.map(({ story }, at) => [story.id, at])),
    index: createTermIndex(told.length, tellingAt, (at) => told[at]?.story.original === language),
    tellingAt,
    textAt: (position) => {
      const one = told[position];
      return one ? sources.textOf(one.article) : '';
    },
  };
}

/** What a story shares with others in a language, by their ids. */
function termsWith(
  { positions, index, tellingAt, textAt }: Shelf,
  id: string,
  others: readonly string[],
): ReadonlyMap<string, readonly SharedTerm[]> {
  const position = positions.get(id);
  if (position === undefined) return new Map();
  const telling = tellingAt(position);
  const shared = others.flatMap((other) => {
    const at = positions.get(other);
    return at === undefined ? [] : [{ other, at, terms: index.shared(position, at) }];
  });
  const places = placesOf(telling, new Set(shared.flatMap(({ terms }) => [...terms.keys()])));
  const found = shared.map(
    ({ other, at, terms }) => [other, sharedWords(telling, places, terms, tellingAt(at))] as const,
  );
  const wanted = new Set(found.flatMap(([, terms]) => terms.flatMap(({ words }) => words)));
  if (wanted.size === 0) return new Map();
  const spell = spellingsIn(textAt(position), wanted);
  const spelt = found.map(([other, terms]) => {
    const written = terms.flatMap(({ words, goesOn, weight }): readonly SharedTerm[] => {
      const each = words.flatMap((word) => spell(word) ?? []);
      // What a text writes with marks within a word isn't shown.
      return each.length < words.length ? [] : [{ words: `${each.join(' ')}${goesOn ? '…' : ''}`, weight }];
    });
    return [other, written] as const;
  });
  return new Map(spelt.filter(([, terms]) => terms.length > 0));
}

/**
 * Finds stories that tell of the same things, by rare terms that their originals share; so only those are compared whose
 * originals are in one language. What they share is given in both languages, as far as both are written in it. Everything is
 * made when it is first asked for.
 */
export function createFindAlike(stories: readonly Story[], sources: LikenessSources): FindAlike {
  const sorted = lazily(() => stories.toSorted(newestFirst));
  const shelves = {
    vi: lazily(() => shelve('vi', sorted(), sources)),
    en: lazily(() => shelve('en', sorted(), sources)),
  } as const;
  const byId = lazily(() => new Map(stories.map((story) => [story.id, story])));

  return (id) => {
    const story = byId().get(id);
    if (story === undefined) return [];
    const { stories: compared, positions, index } = shelves[story.original]();
    const position = positions.get(id);
    const matches = position === undefined ? [] : index.matches(position, MOST_ALIKE);
    const scores = new Map(matches.map(({ at, score }) => [compared[at]?.id ?? '', score]));
    for (const other of story.related ?? []) if (!scores.has(other)) scores.set(other, 0);
    if (scores.size === 0) return [];
    const others = [...scores.keys()];
    const [vi, en] = [termsWith(shelves.vi(), id, others), termsWith(shelves.en(), id, others)];
    return Array.from(scores, ([other, score]): Alike => {
      const terms = { vi: vi.get(other), en: en.get(other) };
      return {
        id: other,
        score: Math.round(score * 100) / 100,
        terms: { ...(terms.vi && { vi: terms.vi }), ...(terms.en && { en: terms.en }) },
      };
    });
  };
}
