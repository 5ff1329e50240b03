import type { Bulletin } from '../bulletin.ts';
import type { CalendarDate } from '../calendar-date.ts';
import type { Language } from '../language.ts';
import { once } from '../once.ts';
import { articleFor, isDrawing, type Story } from '../story.ts';
import { placeLine, type PlaceLine } from './place.ts';
import { headingLink, type NamedLink } from './teaser.ts';

/** What stands for a story where it is shared. */
export interface CardView {
  readonly language: Language;
  readonly title: string;
  readonly date: CalendarDate;
  readonly place: PlaceLine;
  readonly section: NamedLink;
  /** Its photograph or its drawing, by the name of a file below the site's folder of pictures. */
  readonly picture?: { readonly kind: 'photograph' | 'drawing'; readonly file: string; readonly alt: string };
  /** Whether it is among the newest, which have a picture of their own. */
  readonly isNew: boolean;
}

const newest = once(
  ({ listed, content }: Bulletin) => new Set(listed.slice(0, content.newsroom.cards).map(({ id }) => id)),
);

/** What stands for a story in a language, or in its original's where it isn't written in that. */
export function cardView(story: Story, bulletin: Bulletin, language: Language): CardView {
  const { title, photo } = articleFor(story, language);
  const file = photo?.html?.file;
  return {
    language,
    title,
    date: story.date,
    place: placeLine(story.localities[0], bulletin, story.hamlet),
    section: headingLink('topic', story.topics[0], bulletin, language),
    ...(photo &&
      file !== undefined && {
        picture: { kind: isDrawing(photo) ? 'drawing' : 'photograph', file, alt: photo.alt },
      }),
    isNew: newest(bulletin).has(story.id),
  };
}

/** The stories that have a picture of their own, in a language that they are written in. */
export function newCards(bulletin: Bulletin, language: Language): readonly CardView[] {
  return bulletin.listed
    .slice(0, bulletin.content.newsroom.cards)
    .filter(({ articles }) => articles[language])
    .map((story) => cardView(story, bulletin, language));
}
