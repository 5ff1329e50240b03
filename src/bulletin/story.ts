import type { CalendarDate } from './calendar-date.ts';
import type { Language } from './language.ts';
import type { LocalityId } from './locality.ts';

/** Who is named in a source: one of our authors, by id, or somebody without an entry, by name. */
export type Credited = { readonly id: string } | { readonly name: string };

/** The report that a story was written from. */
export interface Source {
  readonly name: string;
  readonly author: readonly Credited[];
  readonly photoBy: readonly Credited[];
  readonly date?: CalendarDate;
  readonly url?: string;
}

/** A picture as pages show it. */
export interface MadePhoto {
  readonly large: string;
  readonly small: string;
  /** Name of its largest file, below the site's folder of pictures; a drawing has one alone. */
  readonly file?: string;
}

/** A picture, drawn or photographed, with the words of one language. */
export interface Photo {
  /** Path below `content/`: `articles/2020/<story>/nha-san.svg`. */
  readonly file: string;
  readonly alt: string;
  readonly caption?: string;
  readonly credit?: string;
  /** The picture as HTML, once it is made: over an article, and small for lists. */
  readonly html?: MadePhoto | undefined;
}

/** A mistake put right; shown on the page. */
export interface Correction {
  readonly date: CalendarDate;
  readonly text: string;
  /** The language that the text is in: the original's, where a translation has none of its own. */
  readonly language: Language;
}

/** How a translation came about. */
export interface Translation {
  /** Author ids. */
  readonly by: readonly string[];
  readonly method: 'human' | 'machine' | 'machine-reviewed';
  readonly date: CalendarDate;
}

/** A story in one language: one `.mdx` file, its words complete (what a translation inherits is filled in). */
export interface Article {
  readonly language: Language;
  readonly title: string;
  readonly lead: string;
  readonly photo?: Photo;
  readonly corrections: readonly Correction[];
  /** Present in a translation, and only there. */
  readonly translation?: Translation;
  readonly draft: boolean;
  /** Digest (hex) that its rendered body is kept under; see src/rendering/rendered-articles.ts. */
  readonly body: string;
  /** Files that its page shows or offers, below the site, once they are made: `anh/nha-san.1a2b3c4d.svg`. */
  readonly files?: readonly string[];
}

/** A report of one event or place, in one or two languages. */
export interface Story {
  /** The folder's name, the last part of its address in both languages. */
  readonly id: string;
  readonly date: CalendarDate;
  /** The main one first. */
  readonly localities: readonly [LocalityId, ...LocalityId[]];
  readonly hamlet?: string;
  /** Author ids: who wrote the original's text. */
  readonly authors: readonly [string, ...string[]];
  /** Topic ids; the first is the section. */
  readonly topics: readonly [string, ...string[]];
  readonly series?: string;
  /** A brief is short, and set smaller in lists. */
  readonly kind?: 'brief';
  /** Author ids of the pictures shown. */
  readonly photoBy: readonly string[];
  readonly source?: Source;
  readonly updated?: CalendarDate;
  readonly formerIds: readonly string[];
  /** Ids of stories that its editors named as related, the first first. */
  readonly related?: readonly string[];
  /** The reason is in the original's language. */
  readonly withdrawn?: { readonly date: CalendarDate; readonly reason: string };
  /** Embargo: an instant with offset, ISO 8601. */
  readonly publishAt?: string;
  readonly original: Language;
  /** The original always; the translation where there is one. */
  readonly articles: Readonly<Partial<Record<Language, Article>>>;
}

/** The article of a story in a language; the original where there is none. */
export function articleFor(story: Pick<Story, 'id' | 'original' | 'articles'>, language: Language): Article {
  const article = story.articles[language] ?? story.articles[story.original];
  if (article === undefined) throw new RangeError(`The story "${story.id}" has no original.`);
  return article;
}

/** Whether a picture is drawn: drawings are SVG files. */
export function isDrawing(photo: Pick<Photo, 'file'>): boolean {
  return photo.file.toLowerCase().endsWith('.svg');
}
