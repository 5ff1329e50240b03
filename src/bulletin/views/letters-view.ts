import type { Bulletin } from '../bulletin.ts';
import { type Letter, LETTER_LIMITS, letterBox, TO_NEWSROOM } from '../letter.ts';
import type { Newsroom } from '../newsroom.ts';
import type { PageKind } from './page-kind.ts';

/** What a form for letters needs to know. */
export interface LetterForm {
  /** Address that the form is sent to. */
  readonly action: string;
  /** Its origin, which the policy of the page has to allow. */
  readonly origin: string;
  readonly email: Newsroom['letterEmail'];
  /** How many days a letter is kept. */
  readonly days: number;
  readonly limits: typeof LETTER_LIMITS;
}

/** The letters about one thing, and how to write another. */
export interface LettersView {
  /** The oldest first. */
  readonly printed: readonly Letter[];
  /** What they are about: a story's id; absent for letters to the newsroom. */
  readonly story?: string;
  /** Its title. */
  readonly title?: string;
  /** Where the newsroom takes letters by a form. */
  readonly form?: LetterForm;
  /** Where it takes them by e-mail. */
  readonly email?: string;
}

/** The letters about a story, or where none is given to the newsroom, and how to write one. */
export function lettersView(bulletin: Bulletin, story?: string, title?: string): LettersView {
  const { newsroom } = bulletin.content;
  const box = letterBox(newsroom);
  const { letterEmail: email, letterDays: days } = newsroom;
  return {
    printed: bulletin.lettersTo(story ?? TO_NEWSROOM),
    ...(story !== undefined && { story }),
    ...(title !== undefined && { title }),
    ...(box?.kind === 'endpoint' && {
      form: { action: box.action, origin: box.origin, email, days, limits: LETTER_LIMITS },
    }),
    ...(box?.kind === 'mail' && { email: box.email }),
  };
}

/** The page of letters to the newsroom, where it takes letters or printed one. */
export const letterPage: PageKind<{ readonly kind: 'letters' }, LettersView> = {
  paths: (bulletin) =>
    bulletin.content.newsroom.letters !== undefined || bulletin.lettersTo(TO_NEWSROOM).length > 0
      ? [{ kind: 'letters' }]
      : [],
  view: (_, bulletin) => lettersView(bulletin),
};
