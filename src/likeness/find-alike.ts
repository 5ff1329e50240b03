import type { Alike, FindAlike } from '../bulletin/alike.ts';
import type { Gazetteer } from '../bulletin/gazetteer.ts';
import type { Author } from '../bulletin/heading.ts';
import type { Language } from '../bulletin/language.ts';
import { lazily } from '../bulletin/once.ts';
import { newestFirst } from '../bulletin/order.ts';
import type { Article, Credited, Story } from '../bulletin/story.ts';
import { sharedTerms } from './shared-terms.ts';
import type { Telling } from './telling.ts';
import { createTermIndex, type TermIndex } from './term-index.ts';
import { type Names, namesOf, type Terms, termsOf } from './terms.ts';

/** Where stories get their words and names from. */
export interface LikenessSources {
  readonly gazetteer: Pick<Gazetteer, 'get' | 'foundUnder'>;
  readonly authors: readonly Author[];
  /** What an article tells; undefined where that isn't known. */
  readonly tellingOf: (article: Article) => Telling | undefined;
}

/** An article of a language, with its place among them. */
interface Told {
  readonly story: Story;
  readonly telling: Telling;
  readonly names: Names;
  readonly terms: Terms;
}

interface Shelf {
  readonly articles: readonly Told[];
  readonly positions: ReadonlyMap<string, number>;
  readonly index: TermIndex;
}

/** More than are ever shown: what else stories share decides among near equals. */
const MOST_ALIKE = 12;

/** The names of a story's places and authors, which are no terms of it: lists of the place and of the author lead to what shares them. */
function ownNames(sources: LikenessSources): (story: Story) => readonly string[] {
  const authors = new Map(sources.authors.map(({ id, name }) => [id, Object.values(name)]));
  const nameOf = (person: Credited): readonly string[] =>
    'id' in person ? (authors.get(person.id) ?? []) : [person.name];
  return ({ localities, hamlet, authors: writers, photoBy, source }) => [
    ...localities.flatMap((id) =>
      [...sources.gazetteer.foundUnder(id)].flatMap((found) => sources.gazetteer.get(found)?.name ?? []),
    ),
    ...(hamlet === undefined ? [] : [hamlet]),
    ...[...writers, ...photoBy].flatMap((id) => authors.get(id) ?? []),
    ...[...(source?.author ?? []), ...(source?.photoBy ?? [])].flatMap(nameOf),
  ];
}

function shelve(language: Language, stories: readonly Story[], sources: LikenessSources): Shelf {
  const namesIn = ownNames(sources);
  const articles = stories.flatMap((story): readonly Told[] => {
    const article = story.articles[language];
    const telling = article && sources.tellingOf(article);
    if (telling === undefined) return [];
    const names = namesOf(namesIn(story));
    return [{ story, telling, names, terms: termsOf(telling, names) }];
  });
  return {
    articles,
    positions: new Map(articles.map(({ story }, at) => [story.id, at])),
    index: createTermIndex(articles.map(({ terms }) => terms)),
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

  function termsIn(language: Language, id: string, other: string): Alike['terms'] {
    const { articles, positions, index } = shelves[language]();
    const [own, others] = [articles[positions.get(id) ?? -1], articles[positions.get(other) ?? -1]];
    const terms = own && others ? sharedTerms(own.telling, own.names, others.terms, index.weightOf) : [];
    return terms.length > 0 ? { [language]: terms } : {};
  }

  const alike = (id: string, other: string, score: number): Alike => ({
    id: other,
    score: Math.round(score * 100) / 100,
    terms: { ...termsIn('vi', id, other), ...termsIn('en', id, other) },
  });

  return (id) => {
    const story = byId().get(id);
    if (story === undefined) return [];
    const { articles, positions, index } = shelves[story.original]();
    const position = positions.get(id);
    const isOriginal = (at: number): boolean => articles[at]?.story.original === story.original;
    const matches = position === undefined ? [] : index.matches(position, MOST_ALIKE, isOriginal);
    const found = new Map(matches.map(({ at, score }) => [articles[at]?.story.id ?? '', score]));
    const named = (story.related ?? []).filter((other) => !found.has(other));
    return [
      ...[...found].map(([other, score]) => alike(id, other, score)),
      ...named.map((other) => alike(id, other, 0)),
    ];
  };
}
