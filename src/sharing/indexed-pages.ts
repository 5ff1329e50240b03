import type { Address } from '../bulletin/address.ts';
import type { Bulletin } from '../bulletin/bulletin.ts';
import type { CalendarDate } from '../bulletin/calendar-date.ts';
import type { Language } from '../bulletin/language.ts';
import { changedOn } from '../bulletin/story-times.ts';
import { periodPages, yearsPages } from '../bulletin/views/archive-view.ts';
import { authorPages } from '../bulletin/views/author-view.ts';
import { countryPages } from '../bulletin/views/country-view.ts';
import { followPages } from '../bulletin/views/follow-view.ts';
import { formerPages } from '../bulletin/views/former-view.ts';
import { frontPages } from '../bulletin/views/front-view.ts';
import { indexPages, searchPages } from '../bulletin/views/heading-index.ts';
import { headingPages } from '../bulletin/views/heading-view.ts';
import { letterPage } from '../bulletin/views/letters-view.ts';
import { storiesPages } from '../bulletin/views/list-view.ts';
import { placePages } from '../bulletin/views/locality-view.ts';
import { listedAt } from '../bulletin/views/place-stories.ts';
import { storyPages } from '../bulletin/views/story-view.ts';

/** A page that search engines may show. */
export interface IndexedPage {
  readonly address: Address;
  /** The languages that it is whole in, Vietnamese first. */
  readonly languages: readonly Language[];
  /** The day of its last change in a language, where that is known. */
  readonly changed: Readonly<Partial<Record<Language, CalendarDate>>>;
}

/** All kinds of pages but stories, places and those that are written by hand; notices and redirects are none for search engines. */
const KINDS: readonly { readonly paths: (bulletin: Bulletin) => readonly Address[] }[] = [
  frontPages,
  storiesPages,
  indexPages,
  headingPages,
  authorPages,
  countryPages,
  followPages,
  formerPages,
  letterPage,
  yearsPages,
  periodPages,
  searchPages,
];

function storyAt(id: string, bulletin: Bulletin): Omit<IndexedPage, 'address'> {
  const story = bulletin.storyOf(id);
  if (story === undefined || story.withdrawn !== undefined) return { languages: [], changed: {} };
  const articles = bulletin.content.newsroom.languages.flatMap((language) => story.articles[language] ?? []);
  const changes = articles.flatMap(({ language, corrections, translation }) => {
    const changed = changedOn({ ...story, corrections, translation });
    return changed === undefined ? [] : [[language, changed] as const];
  });
  return { languages: articles.map(({ language }) => language), changed: Object.fromEntries(changes) };
}

/** The pages that search engines may show: no notice, no redirect, no place without stories. */
export function indexedPages(bulletin: Bulletin): readonly IndexedPage[] {
  const { languages } = bulletin.content.newsroom;
  const whole = (address: Address): IndexedPage => ({ address, languages, changed: {} });
  const standing = bulletin.content.pages.map(({ id, segments }) =>
    whole({ kind: 'standing', id, segments }),
  );
  return [
    ...storyPages.paths(bulletin).map((address) => ({ address, ...storyAt(address.id, bulletin) })),
    ...KINDS.flatMap(({ paths }) => paths(bulletin).map(whole)),
    ...placePages
      .paths(bulletin)
      .filter(({ id }) => listedAt(bulletin, id).length > 0)
      .map(whole),
    whole({ kind: 'search-help' }),
    whole({ kind: 'glossary' }),
    whole({ kind: 'saved' }),
    ...standing,
  ].filter((page) => page.languages.length > 0);
}
