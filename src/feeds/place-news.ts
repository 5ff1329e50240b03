import type { Bulletin } from '../bulletin/bulletin.ts';
import type { Language } from '../bulletin/language.ts';
import type { LocalityId } from '../bulletin/locality.ts';
import { localityOf, teaser } from '../bulletin/views/teaser.ts';
import { formatDate } from '../i18n/dates.ts';
import { capitalised, localityName, vietnamesePart } from '../i18n/localities.ts';
import { pathOf } from '../routing/address.ts';
import { storiesOf } from './feed-list.ts';

/** A story in the file of a place's newest ones. */
export interface NewsItem {
  readonly title: string;
  readonly href: string;
  /** As it is printed. */
  readonly date: string;
  /** Where it isn't that of the page. */
  readonly language?: Language;
}

/** What the file of a place's newest stories holds, for readers who added the place to theirs. */
export interface PlaceNews {
  readonly name: string;
  /** How much of the name is Vietnamese, counted from its beginning. */
  readonly vietnamese: number;
  readonly href: string;
  readonly stories: readonly NewsItem[];
}

/** The most bytes of such a file: a reader with several places loads several. */
export const LARGEST = 3000;

const MOST_STORIES = 5;

const size = (news: PlaceNews): number => new TextEncoder().encode(JSON.stringify(news)).length;

/** The newest stories of a place, as many as a small file holds. `href` turns a path within the site into a link. */
export function placeNews(
  id: LocalityId,
  bulletin: Bulletin,
  language: Language,
  href: (path: string) => string,
): PlaceNews {
  const address = { kind: 'locality', id } as const;
  const name = capitalised(localityName(localityOf(id, bulletin), language));
  const empty: PlaceNews = {
    name,
    vietnamese: vietnamesePart(name),
    href: href(pathOf(address, language)),
    stories: [],
  };
  return storiesOf(address, bulletin)
    .slice(0, MOST_STORIES)
    .map((story): NewsItem => {
      const { title, date, language: of } = teaser(story, bulletin, language);
      return {
        title,
        href: href(pathOf({ kind: 'story', id: story.id }, of)),
        date: formatDate(date, language),
        ...(of !== language && { language: of }),
      };
    })
    .reduce((news, item) => {
      const longer = { ...news, stories: [...news.stories, item] };
      return size(longer) > LARGEST ? news : longer;
    }, empty);
}
