import type { Bulletin } from '../bulletin/bulletin.ts';
import type { Language } from '../bulletin/language.ts';
import type { LocalityId } from '../bulletin/locality.ts';
import { isFormer } from '../bulletin/locality-id.ts';
import type { Story } from '../bulletin/story.ts';
import { capitalised } from '../i18n/localities.ts';
import type { Catalogue, CatalogueHamlet, CataloguePlace } from './catalogue.ts';

function authorsOf(bulletin: Bulletin): ReadonlyMap<Story, readonly string[]> {
  const authors = new Map<Story, string[]>();
  for (const { id } of bulletin.content.authors) {
    for (const story of bulletin.byAuthor(id).all) authors.set(story, [...(authors.get(story) ?? []), id]);
  }
  return authors;
}

function placesOf(stories: readonly Story[], { gazetteer }: Bulletin): readonly CataloguePlace[] {
  const withStories = new Set(
    stories.flatMap(({ localities }) =>
      localities.flatMap((id) => [...gazetteer.foundUnder(id), ...gazetteer.sharedWith(id)]),
    ),
  );
  const units = gazetteer.all.filter(
    (unit) =>
      withStories.has(unit.id) ||
      (isFormer(unit) && gazetteer.today(unit.id).some(({ id }) => withStories.has(id))),
  );
  const ids = new Set(units.map(({ id }) => id));
  const known = (others: Iterable<LocalityId>) => [...others].filter((id) => ids.has(id));
  return units.map(({ id, name, kind, until }) => ({
    id,
    name,
    kind,
    ...(until && { until }),
    parents: known(gazetteer.parents(id).map((parent) => parent.id)),
    foundUnder: known(gazetteer.foundUnder(id)),
    sharedWith: known(gazetteer.sharedWith(id)),
  }));
}

function hamletsOf(stories: readonly Story[]): readonly CatalogueHamlet[] {
  const hamlets = stories.flatMap(({ hamlet, localities: [place] }) =>
    hamlet === undefined ? [] : [[`${place} ${hamlet}`, { name: hamlet, place }] as const],
  );
  return [...new Map(hamlets).values()];
}

/** The catalogue of stories in a language, by their numbers. */
export function catalogueOf(bulletin: Bulletin, language: Language, stories: readonly Story[]): Catalogue {
  const authors = authorsOf(bulletin);
  return {
    language,
    stories: stories.map((story) => ({
      date: story.date,
      places: story.localities,
      topics: story.topics,
      authors: authors.get(story) ?? [],
    })),
    places: placesOf(stories, bulletin),
    hamlets: hamletsOf(stories),
    topics: bulletin.content.topics.map(({ id, name }) => ({ id, name: name[language] })),
    authors: bulletin.content.authors.map(({ id, name }) => ({ id, name: capitalised(name[language]) })),
  };
}
