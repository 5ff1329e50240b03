import { type CalendarDate, compareDates } from './calendar-date.ts';
import type { Language } from './language.ts';
import type { Newsroom } from './newsroom.ts';

/** How long the parts of a letter may be, in UTF-16 code units, as browsers count for `maxlength`. */
export const LETTER_LIMITS = { name: 80, place: 100, email: 254, text: 5000 } as const;

/** The folder of `content/letters` with the letters to the newsroom itself, about no story; no story may have this id. */
export const TO_NEWSROOM = 'thu-ban-doc';

/** A reader's letter that the newsroom printed. Its texts are plain. */
export interface Letter {
  /** Id of the story that it is about, or {@link TO_NEWSROOM}. */
  readonly story: string;
  /** Its number among the letters of the story. */
  readonly number: number;
  readonly name: string;
  /** Where the reader lives, as written. */
  readonly place?: string;
  readonly language: Language;
  /** The day in Vietnam on which it came. */
  readonly date: CalendarDate;
  /** Paragraphs are parted by blank lines. */
  readonly text: string;
  /** What the newsroom says to it, in the letter's language. */
  readonly answer?: string;
}

/** The order under a story: the oldest first. */
export function oldestFirst(a: Letter, b: Letter): number {
  return compareDates(a.date, b.date) || a.number - b.number;
}

/** Where readers' letters go: to an address of e-mail, or to an endpoint of ours (src/letters/). */
export type LetterBox =
  | { readonly kind: 'mail'; readonly email: string }
  | { readonly kind: 'endpoint'; readonly action: string; readonly origin: string };

/** Where the letters of a newsroom go; undefined where it takes none. An endpoint may be named with `/letters` or without. */
export function letterBox({ letters }: Pick<Newsroom, 'letters'>): LetterBox | undefined {
  if (letters === undefined) return undefined;
  const [, email] = /^mailto:(.+)$/i.exec(letters) ?? [];
  if (email !== undefined) return { kind: 'mail', email };
  const { origin, pathname } = new URL(letters);
  const path = pathname.replace(/\/+$/, '');
  return {
    kind: 'endpoint',
    action: origin + (path.endsWith('/letters') ? path : `${path}/letters`),
    origin,
  };
}
