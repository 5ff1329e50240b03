import type { Context } from 'hono';
import { html } from 'hono/html';
import type { Language } from '../../bulletin/language.ts';
import { letterWords } from '../../i18n/letters.ts';
import { page, PAGE_HEADERS } from '../page.ts';
import type { Fields, Reason } from './submission.ts';

/** The status that each reason is answered with; 422 for what is wrong in the letter itself. */
const STATUS = {
  origin: 403,
  type: 415,
  tooLarge: 413,
  unreadable: 400,
  tooMany: 429,
  full: 503,
  missing: 404,
} as const satisfies Partial<Record<Reason, number>>;

function statusOf(reason: Reason | undefined) {
  return Object.entries(STATUS).find(([name]) => name === reason)?.[1] ?? 422;
}

/** Whether the answer is JSON: where that is accepted by name, or a letter came as JSON and no page is accepted. */
export function wantsJson(context: Context): boolean {
  const accepted = context.req.header('accept') ?? '';
  if (accepted.includes('text/html')) return false;
  return accepted.includes('application/json') || (context.req.header('content-type') ?? '').includes('json');
}

/** The language of a request that says nothing of it in a form. */
export function askedLanguage(context: Context): Language {
  return /^en\b/i.test(context.req.header('accept-language') ?? '') ? 'en' : 'vi';
}

/** The language of a letter, which its answer is in. */
export function languageOf(context: Context, fields?: Fields): Language {
  const written = fields?.language;
  return written === 'vi' || written === 'en' ? written : askedLanguage(context);
}

/** What was refused, and why. */
export interface Refusal {
  readonly reasons: readonly Reason[];
  readonly language: Language;
  /** The letter as it was written, which its writer has nowhere else. */
  readonly text?: unknown;
  /** After how many milliseconds it may be tried again. */
  readonly wait?: number;
}

/** Refuses a letter, with the reasons in its language. */
export async function refuse(
  context: Context,
  { reasons, language, text, wait }: Refusal,
): Promise<Response> {
  const words = letterWords(language);
  const sentences = reasons.map((reason) => words.reasons[reason]);
  const status = statusOf(reasons[0]);
  if (wait !== undefined) context.header('retry-after', String(Math.ceil(wait / 1000)));
  if (wantsJson(context)) return context.json({ error: sentences.join(' '), reasons }, status);
  const kept =
    typeof text === 'string' && text !== ''
      ? html`<p><label for="yours">${words.refused.yours}</label></p>
          <textarea id="yours" rows="10" readonly>${text}</textarea>`
      : '';
  const body = html`${sentences.map((sentence) => html`<p role="alert">${sentence}</p>`)}
    <p>${words.refused.again}</p>
    ${kept}`;
  return context.html(await page(language, words.refused.title, body), status, PAGE_HEADERS);
}
