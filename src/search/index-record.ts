import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Bulletin } from '../bulletin/bulletin.ts';
import type { Language } from '../bulletin/language.ts';
import type { Article, Story } from '../bulletin/story.ts';
import { byline, sourcePeople } from '../bulletin/views/byline.ts';
import { teaser } from '../bulletin/views/teaser.ts';
import { localityName } from '../i18n/localities.ts';
import { pathOf } from '../routing/address.ts';
import { END_OF_STORY } from './search-files.ts';
import { toSurrogates } from './surrogates.ts';

/** What the index is given of an article. */
export interface IndexRecord {
  /** Address within the site, without its base. */
  readonly url: string;
  /** What a reader would call the story, as a page of its own, in the index's letters. */
  readonly html: string;
}

/** Values that a result shows beside its text. They are filters in the index, since all other data is searched. */
export interface ResultFacts {
  readonly date: string;
  readonly place: string;
  readonly section: string;
}

/** Pictures are left out: their file names are no words of the story. */
function withoutPictures(html: string): string {
  return html.replaceAll(/<(?:img|source)\b[^>]*>/g, '');
}

/** Names of all places that the story is found under, former and present. */
function placeNames(story: Story, bulletin: Bulletin, language: Language): readonly string[] {
  const ids = new Set(story.localities.flatMap((id) => [...bulletin.gazetteer.foundUnder(id)]));
  const names = [...ids].flatMap((id) => {
    const unit = bulletin.gazetteer.get(id);
    return unit ? [localityName(unit, language)] : [];
  });
  return [...(story.hamlet === undefined ? [] : [story.hamlet]), ...new Set(names)];
}

function people(story: Story, bulletin: Bulletin, language: Language): readonly string[] {
  const { source } = story;
  const credited = source ? sourcePeople([...source.author, ...source.photoBy], bulletin, language) : [];
  const names = [...byline(story, bulletin, language).flatMap((part) => part.people), ...credited].map(
    ({ name }) => name,
  );
  return [...new Set([...names, ...(source ? [source.name] : [])])];
}

/** The record of an article: title, lead, body, captions, places, topics and people; `body` is its finished HTML. */
export function indexRecord(story: Story, article: Article, body: string, bulletin: Bulletin): IndexRecord {
  const { language } = article;
  const shown = teaser(story, bulletin, language);
  const place = [
    ...(story.hamlet === undefined ? [] : [story.hamlet]),
    localityName(shown.place, language),
  ].join(', ');
  const facts: ResultFacts = { date: story.date, place, section: shown.section.name };
  const headings = [
    ...story.topics.map((id) => bulletin.topic(id)),
    story.series === undefined ? undefined : bulletin.series(story.series),
  ];
  const names = [
    ...placeNames(story, bulletin, language),
    ...headings.flatMap((heading) => (heading ? [heading.name[language]] : [])),
    ...people(story, bulletin, language),
  ];
  const page = h('html', { lang: language }, [
    h('body', { dataPagefindBody: true }, [
      ...Object.entries(facts).map(([name, value]: [string, string]) =>
        h('span', { dataPagefindFilter: `${name}:${value}` }),
      ),
      h('h1', { dataPagefindMeta: 'title' }, article.title),
      h('p', { dataPagefindWeight: '2' }, article.lead),
      { type: 'raw', value: withoutPictures(body) },
      ...(article.photo?.caption === undefined ? [] : [h('p', article.photo.caption)]),
      h('p', END_OF_STORY),
      ...names.map((name) => h('p', name)),
    ]),
  ]);
  return {
    url: pathOf({ kind: 'story', id: story.id }, language),
    html: toSurrogates(toHtml(page, { allowDangerousHtml: true })),
  };
}
