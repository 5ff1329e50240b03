import type { Alike, FindAlike } from '../bulletin/alike.ts';
import type { Gazetteer } from '../bulletin/gazetteer.ts';
import type { Author } from '../bulletin/heading.ts';
import type { Language } from '../bulletin/language.ts';
import { lazily } from '../bulletin/once.ts';
import { newestFirst } from '../bulletin/order.ts';
import type { Article, Credited, Story } from '../bulletin/story.ts';
import { sharedTerms, type Written, writtenOf } from './shared-terms.ts';
import type { Telling } from './telling.ts';
import { createTermIndex, type TermIndex } from './term-index.ts';
import { type Names, namesOf, termsOf } from './terms.ts';

/** Where stories get their words and names from. */
export interface LikenessSources {
  readonly gazetteer: Pick<Gazetteer, 'get' | 'foundUnder'>;
  readonly authors: readonly Author[];
  /** What an article tells; undefined where that isn't known. */
  readonly tellingOf: (article: Article) => Telling | undefined;
}

/** The articles of a language. Their words aren't held: ten thousand articles have sixty megabytes of them. */
interface Shelf {
  readonly stories: readonly Story[];
  readonly positions: ReadonlyMap<string, number>;
  readonly index: TermIndex;
  readonly writtenAt: (position: number) => Written;
}

/** More than are ever shown: what else stories share decides among near equals. */
const MOST_ALIKE = 8;

/** The names of a story's places and authors, which are no terms of it: lists of the place and of the author lead to what shares them. */
function ownNames(sources: LikenessSources): (story: Story) => Names {
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
  const tellingIn = ({ articles }: Story): Telling | undefined => {
    const article = articles[language];
    return article && sources.tellingOf(article);
  };
  const stories: Story[] = [];
  const terms = all.flatMap((story) => {
    const telling = tellingIn(story);
    if (telling === undefined) return [];
    stories.push(story);
    return [termsOf(telling, namesIn(story))];
  });
  const index = createTermIndex(terms, (at) => stories[at]?.original === language);
  return {
    stories,
    positions: new Map(stories.map(({ id }, at) => [id, at])),
    index,
    writtenAt: (position) => {
      const story = stories[position];
      const telling = story && tellingIn(story);
      return writtenOf(telling ?? '', story ? namesIn(story) : new Map(), index.weightOf);
    },
  };
}

/** What the other stories share with one in a language, by their id. */
function createTermsWith(shelf: Shelf, id: string): (other: string) => Alike['terms'][Language] {
  const { positions, index, writtenAt } = shelf;
  const position = positions.get(id);
  if (position === undefined) return () => undefined;
  const written = lazily(() => writtenAt(position));
  return (other) => {
    const at = positions.get(other);
    if (at === undefined) return undefined;
    const terms = sharedTerms(written(), index.termsAt(position), index.termsAt(at), index.weightOf);
    return terms.length > 0 ? terms : undefined;
  };
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
    const found = new Map(matches.map(({ at, score }) => [compared[at]?.id ?? '', score]));
    for (const other of story.related ?? []) if (!found.has(other)) found.set(other, 0);
    if (found.size === 0) return [];
    const [vi, en] = [createTermsWith(shelves.vi(), id), createTermsWith(shelves.en(), id)];
    return Array.from(found, ([other, score]): Alike => {
      const terms = { vi: vi(other), en: en(other) };
      return {
        id: other,
        score: Math.round(score * 100) / 100,
        terms: { ...(terms.vi && { vi: terms.vi }), ...(terms.en && { en: terms.en }) },
      };
    });
  };
}
