import type { Bulletin } from '../bulletin.ts';
import type { CalendarDate } from '../calendar-date.ts';
import type { Language } from '../language.ts';
import type { Locality } from '../locality.ts';
import type { Waiting } from '../publication.ts';
import { articleFor, type Story } from '../story.ts';

/** A thing with a page of its own, and the words of the link to it. */
export interface NamedLink {
  readonly id: string;
  readonly name: string;
}

/** A story as it stands in a list. */
export interface Teaser {
  readonly id: string;
  /** Language of the title and lead, and of the page that the teaser leads to: the original's, where a story isn't translated. */
  readonly language: Language;
  readonly title: string;
  readonly lead: string;
  readonly date: CalendarDate;
  readonly hamlet?: string;
  readonly place: Locality;
  readonly section: NamedLink;
  readonly kind?: Story['kind'];
  /** How many letters of readers stand under it, where there are any. */
  readonly letters?: number;
  /** The article's picture, small, as HTML. */
  readonly picture?: string;
  /** What keeps it from readers for now; shown to editors alone. */
  readonly waiting?: Waiting;
}

/** A heading's name in a language. Throws a RangeError when the bulletin has no such heading. */
export function headingLink(
  kind: 'topic' | 'series',
  id: string,
  bulletin: Bulletin,
  language: Language,
): NamedLink {
  const heading = bulletin[kind](id);
  if (heading === undefined) throw new RangeError(`There is no ${kind} "${id}" in the bulletin.`);
  return { id, name: heading.name[language] };
}

/** The unit with an id. Throws a RangeError when the gazetteer doesn't have it. */
export function localityOf(id: string, bulletin: Bulletin): Locality {
  const locality = bulletin.gazetteer.get(id);
  if (locality === undefined) throw new RangeError(`There is no locality "${id}" in the gazetteer.`);
  return locality;
}

/** How a story stands in lists of a language. */
export function teaser(story: Story, bulletin: Bulletin, language: Language): Teaser {
  const article = articleFor(story, language);
  const waiting = bulletin.waiting(story, article.language);
  const letters = bulletin.lettersTo(story.id).length;
  return {
    id: story.id,
    language: article.language,
    title: article.title,
    lead: article.lead,
    date: story.date,
    ...(story.hamlet !== undefined && { hamlet: story.hamlet }),
    place: localityOf(story.localities[0], bulletin),
    section: headingLink('topic', story.topics[0], bulletin, language),
    ...(story.kind && { kind: story.kind }),
    ...(letters > 0 && { letters }),
    ...(article.photo?.html && { picture: article.photo.html.small }),
    ...(waiting && { waiting }),
  };
}
