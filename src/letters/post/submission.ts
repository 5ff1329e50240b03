import { z } from 'astro/zod';
import { LETTER_LIMITS, TO_NEWSROOM } from '../../bulletin/letter.ts';
import type { Language } from '../../bulletin/language.ts';
import type { Newsroom } from '../../bulletin/newsroom.ts';
import type { LetterWords } from '../../i18n/letters.ts';
import { plainLine, plainParagraphs } from './plain-text.ts';

/** A letter as it came, checked and plain. */
export interface Submission {
  readonly story: string;
  readonly language: Language;
  readonly name: string;
  readonly email?: string;
  readonly place?: string;
  readonly text: string;
}

/** Why a letter isn't taken; the words for it are in i18n/letters.ts. */
export type Reason = keyof LetterWords['reasons'];

/** The fields of the form, as they came. */
export type Fields = Readonly<Record<string, unknown>>;

const REASON = z.enum(['story', 'language', 'name', 'email', 'place', 'text', 'consent'] satisfies Reason[]);

const written = (reason: Reason) => z.string(reason).default('');

/** Text that is made plain, and then has at most so many characters. */
function text(reason: 'name' | 'place' | 'text', plain: (text: string) => string) {
  return written(reason).transform(plain).pipe(z.string().max(LETTER_LIMITS[reason], reason));
}

const NO_CONSENT = ['', '0', 'false', 'no', 'off'];

const fields = {
  story: written('story')
    .transform((id) => id.trim() || TO_NEWSROOM)
    .pipe(
      z
        .string()
        .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'story')
        .max(200, 'story'),
    ),
  language: z.enum(['vi', 'en'], 'language').default('vi'),
  name: text('name', plainLine).pipe(z.string().min(1, 'name')),
  place: text('place', plainLine),
  text: text('text', plainParagraphs).pipe(z.string().min(1, 'text')),
  consent: z
    .union(
      [z.literal(true), z.string().refine((value) => !NO_CONSENT.includes(value.trim().toLowerCase()))],
      'consent',
    )
    .transform(() => true),
};

const EMAIL = written('email')
  .transform((address) => address.trim())
  .pipe(
    z
      .string()
      .max(LETTER_LIMITS.email, 'email')
      // One address as it is written between people: nothing that a mail program could take for more.
      .regex(
        /^(?:[^\s@<>()[\]\\,;:"\p{C}]+@[^\s@<>()[\]\\,;:"\p{C}]+\.[^\s@<>()[\]\\,;:"\p{C}]+)?$/u,
        'email',
      ),
  );

const SCHEMAS = {
  none: z.object({ ...fields, email: z.unknown().transform(() => '') }),
  optional: z.object({ ...fields, email: EMAIL }),
  required: z.object({ ...fields, email: EMAIL.pipe(z.string().min(1, 'email')) }),
} as const satisfies Record<Newsroom['letterEmail'], z.ZodType>;

/** Reads the fields of a form; gives the letter, or all reasons why it isn't one, in the order of the form. */
export function readSubmission(
  found: Fields,
  email: Newsroom['letterEmail'],
): { readonly letter: Submission } | { readonly reasons: readonly Reason[] } {
  const { data, error } = SCHEMAS[email].safeParse(found);
  if (error) {
    const reasons = error.issues.map(({ path }) => REASON.safeParse(path[0]).data ?? 'unreadable');
    return { reasons: [...new Set(reasons)] };
  }
  const { consent, place, email: address, ...letter } = data;
  return consent
    ? { letter: { ...letter, ...(address !== '' && { email: address }), ...(place !== '' && { place }) } }
    : { reasons: ['consent'] };
}
