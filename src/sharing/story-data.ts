import type { Place, CreativeWork, NewsArticle, Organization, Person, WithContext } from 'schema-dts';
import { otherLanguage } from '../bulletin/language.ts';
import { changedOn, publishedAt } from '../bulletin/story-times.ts';
import type { Person as Named } from '../bulletin/views/byline.ts';
import type { PlaceLine } from '../bulletin/views/place.ts';
import type { StoryView } from '../bulletin/views/story-view.ts';
import { capitalised, hamletName, localityName } from '../i18n/localities.ts';
import { bulletinId, publisherId } from './publisher-data.ts';
import { wholeHref } from './whole-href.ts';

/** What a story's data needs beside its view. */
interface StoryContext {
  readonly site: URL;
  /** Whether the story is in both languages. */
  readonly translated: boolean;
  /** The picture that stands for it, with its host. */
  readonly image: string | undefined;
}

type Language = StoryView['language'];

/** Who wrote; with an address where there is an author's page. */
function makerData({ id, name, newsroom }: Named, language: Language, site: URL): Person | Organization {
  return {
    '@type': newsroom ? 'Organization' : 'Person',
    name,
    ...(id !== undefined && { url: wholeHref({ kind: 'author', id }, language, site) }),
  };
}

/** A place in what it lies in, up to the province. */
function placeData({ hamlet, chain }: PlaceLine, language: Language): Place {
  const names = [
    ...(hamlet === undefined ? [] : [hamletName(hamlet, language).text]),
    ...chain.map((unit) => localityName(unit, language)),
  ].map(capitalised);
  const [first = '', ...others] = names.toReversed();
  return others.reduce<Place>((containedInPlace, name) => ({ '@type': 'Place', name, containedInPlace }), {
    '@type': 'Place',
    name: first,
  });
}

/** The report that a story was written from. */
function sourceData(
  { name, url, credits }: NonNullable<StoryView['source']>,
  language: Language,
  site: URL,
): CreativeWork {
  const authors = credits.filter(({ role }) => role !== 'photos').flatMap(({ people }) => people);
  return {
    '@type': 'CreativeWork',
    ...(url !== undefined && { url }),
    publisher: { '@type': 'Organization', name },
    ...(authors.length > 0 && {
      author: authors.map((author) => makerData(author, language, site)),
    }),
  };
}

/** One by itself, several as a list: a third of the data is brackets otherwise. */
function oneOrMore<T>(values: readonly T[]): T | readonly T[] {
  return values.length === 1 && values[0] !== undefined ? values[0] : values;
}

/** What a story says of itself in a language that it is written in. */
export function storyData(
  view: StoryView,
  { site, translated, image }: StoryContext,
): WithContext<NewsArticle> {
  const { id, language, date, series, source, corrections } = view;
  const idIn = (each: Language): string => wholeHref({ kind: 'story', id }, each, site);
  const changed = changedOn(view);
  const other = { '@id': idIn(otherLanguage(language)) };
  const authors = view.byline.filter(({ role }) => /words/i.test(role)).flatMap(({ people }) => people);
  const bulletin = { '@id': bulletinId(language, site) };
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': idIn(language),
    headline: view.title,
    ...(image !== undefined && { image }),
    datePublished: publishedAt(view),
    ...(changed !== undefined && changed > date && { dateModified: changed }),
    author: oneOrMore(authors.map((author) => makerData(author, language, site))),
    publisher: { '@id': publisherId(site) },
    inLanguage: language,
    contentLocation: oneOrMore(view.places.map((place) => placeData(place, language))),
    isPartOf:
      series === undefined
        ? bulletin
        : [
            bulletin,
            {
              '@type': 'CreativeWorkSeries',
              name: series.name,
              url: wholeHref({ kind: 'series', id: series.id }, language, site),
            },
          ],
    ...(translated && { [view.translation ? 'translationOfWork' : 'workTranslation']: other }),
    ...(corrections.length > 0 && {
      correction: corrections.map((correction) => ({
        '@type': 'CorrectionComment',
        datePublished: correction.date,
        text: correction.text,
      })),
    }),
    ...(source && { isBasedOn: sourceData(source, language, site) }),
  };
}
