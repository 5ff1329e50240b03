import type { Bulletin } from '../bulletin/bulletin.ts';
import type { Language } from '../bulletin/language.ts';
import type { LocalityId } from '../bulletin/locality.ts';
import type { Story } from '../bulletin/story.ts';
import type { Catalogue, CataloguePlace } from './catalogue.ts';

function authorsOf(bulletin: Bulletin): ReadonlyMap<Story, readonly string[]> {
  const authors = new Map<Story, string[]>();
  for (const { id } of bulletin.content.authors) {
    for (const story of bulletin.byAuthor(id).all) authors.set(story, [...(authors.get(story) ?? []), id]);
  }
  return authors;
}

function placesOf(stories: readonly Story[], bulletin: Bulletin): readonly CataloguePlace[] {
  const { gazetteer } = bulletin;
  const ids = new Set(
    stories.flatMap(({ localities }) =>
      localities.flatMap((id) => [...gazetteer.foundUnder(id), ...gazetteer.sharedWith(id)]),
    ),
  );
  const known = (units: ReadonlySet<LocalityId>) => [...units].filter((id) => ids.has(id));
  return gazetteer.all
    .filter(({ id }) => ids.has(id))
    .map(({ id, name, kind, until }) => ({
      id,
      name,
      kind,
      ...(until && { until }),
      parents: gazetteer.parents(id).map((parent) => parent.id),
      foundUnder: known(gazetteer.foundUnder(id)),
      sharedWith: known(gazetteer.sharedWith(id)),
    }));
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
    topics: bulletin.content.topics.map(({ id, name }) => ({ id, name: name[language] })),
    authors: bulletin.content.authors.map(({ id, name }) => ({ id, name: name[language] })),
  };
}
