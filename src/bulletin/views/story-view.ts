import type { SubjectAddress } from '../address.ts';
import type { Bulletin } from '../bulletin.ts';
import type { CalendarDate } from '../calendar-date.ts';
import { LANGUAGES, type Language, otherLanguage } from '../language.ts';
import { once } from '../once.ts';
import { isOutdated, type Waiting } from '../publication.ts';
import { type Article, articleFor, type Correction, type Photo, type Story } from '../story.ts';
import { datesAround, type DatesAround } from './archive-view.ts';
import {
  byline,
  type BylinePart,
  peopleOf,
  type Person,
  type SourceCredit,
  sourceCredits,
} from './byline.ts';
import { type CardView, cardView } from './card-view.ts';
import type { PageKind } from './page-kind.ts';
import { type LettersView, lettersView } from './letters-view.ts';
import { placeLine, type PlaceLine } from './place.ts';
import { relatedTeaser, type RelatedTeaser } from './related-teaser.ts';
import { headingLink, type NamedLink, teaser, type Teaser } from './teaser.ts';

/** How a translation came about, as its page tells. */
export interface TranslationNote {
  readonly method: NonNullable<Article['translation']>['method'];
  readonly people: readonly Person[];
  readonly date: CalendarDate;
  readonly original: Language;
  /** The original was changed since. */
  readonly outdated: boolean;
}

/** The report that a story is written from. */
export interface SourceView {
  readonly credits: readonly SourceCredit[];
  /** The newspaper. */
  readonly name: string;
  readonly url?: string;
}

/** The facts of a story that its page has as they are written. */
type Facts = Omit<Story, 'articles' | 'series' | 'topics' | 'source' | 'withdrawn' | 'related'>;

/** What an article's page shows, but for its body. */
export interface StoryView extends Facts {
  readonly language: Language;
  readonly title: string;
  readonly lead: string;
  readonly series?: NamedLink;
  readonly section: NamedLink;
  readonly topics: readonly NamedLink[];
  readonly places: readonly PlaceLine[];
  readonly byline: readonly BylinePart[];
  readonly source?: SourceView;
  readonly photo?: Photo;
  readonly translation?: TranslationNote;
  readonly corrections: readonly Correction[];
  readonly withdrawn?: { readonly date: CalendarDate; readonly reason: string; readonly language: Language };
  readonly letters: LettersView;
  /** What keeps it from readers for now; shown to editors alone. */
  readonly waiting?: Waiting;
  readonly newer: Teaser | undefined;
  readonly older: Teaser | undefined;
  readonly related: readonly RelatedTeaser[];
  readonly sameTopic: readonly Teaser[];
  readonly samePlace: readonly Teaser[];
  readonly dates: DatesAround;
}

function translationNote(story: Story, article: Article, bulletin: Bulletin): TranslationNote | undefined {
  const { language, translation } = article;
  if (translation === undefined) return undefined;
  return {
    method: translation.method,
    people: peopleOf(translation.by, bulletin, language),
    date: translation.date,
    original: story.original,
    outdated: isOutdated(story, language),
  };
}

/** What the page of a story shows in a language that the story is written in. */
export function storyView(story: Story, bulletin: Bulletin, language: Language): StoryView {
  const { articles, series, topics, source, withdrawn, ...facts } = story;
  const article = articleFor({ ...facts, articles }, language);
  const note = translationNote(story, article, bulletin);
  const waiting = bulletin.waiting(story, language);
  const { newer, older } = bulletin.around(story);
  const related = withdrawn ? { related: [], sameTopic: [], samePlace: [] } : bulletin.related(story);
  return {
    ...facts,
    language,
    title: article.title,
    lead: article.lead,
    ...(series !== undefined && { series: headingLink('series', series, bulletin, language) }),
    section: headingLink('topic', topics[0], bulletin, language),
    topics: topics.map((id) => headingLink('topic', id, bulletin, language)),
    places: story.localities.map((id, index) =>
      placeLine(id, bulletin, index === 0 ? story.hamlet : undefined),
    ),
    byline: byline(story, bulletin, language),
    ...(source && {
      source: {
        credits: sourceCredits(source, bulletin, language),
        name: source.name,
        ...(source.url !== undefined && { url: source.url }),
      },
    }),
    ...(article.photo && { photo: article.photo }),
    ...(note && { translation: note }),
    corrections: article.corrections,
    letters: lettersView(bulletin, story.id, article.title),
    ...(withdrawn && { withdrawn: { ...withdrawn, language: story.original } }),
    ...(waiting && { waiting }),
    newer: newer && teaser(newer, bulletin, language),
    older: older && teaser(older, bulletin, language),
    related: related.related.map((other) => relatedTeaser(other, bulletin, language)),
    sameTopic: related.sameTopic.map((other) => teaser(other, bulletin, language)),
    samePlace: related.samePlace.map((other) => teaser(other, bulletin, language)),
    dates: datesAround(story.date, bulletin),
  };
}

/** What the page of a story shows in a language that the story may not be written in. */
export interface StoryPageView {
  readonly story: StoryView;
  /** What the article's body is kept under; absent where the story isn't in this language. */
  readonly body: string | undefined;
  /** Whether the story is in both languages. */
  readonly translated: boolean;
  /** The picture that stands for it where it is shared. */
  readonly card: CardView;
}

/** The pages of stories. */
export const storyPages: PageKind<SubjectAddress<'story'>, StoryPageView> = {
  paths: ({ published }) => published.map(({ id }) => ({ kind: 'story', id })),
  view: ({ id }, bulletin, language) => {
    const story = bulletin.storyOf(id);
    if (story === undefined) throw new RangeError(`There is no story "${id}" in the bulletin.`);
    const article = story.articles[language];
    return {
      story: storyView(story, bulletin, article ? language : otherLanguage(language)),
      body: article?.body,
      translated: LANGUAGES.every((each) => story.articles[each]),
      card: cardView(story, bulletin, language),
    };
  },
};

/** Ids of stories by those that they had. */
const moves = once(
  ({ published }: Bulletin) =>
    new Map(published.flatMap(({ id, formerIds }) => formerIds.map((former) => [former, id]))),
);

/** The pages at former addresses of stories, which lead to the present ones. */
export const movedPages: PageKind<SubjectAddress<'story'>, { readonly to: string }> = {
  paths: (bulletin) => [...moves(bulletin).keys()].map((id) => ({ kind: 'story', id })),
  view: ({ id }, bulletin) => ({ to: moves(bulletin).get(id) ?? id }),
};
