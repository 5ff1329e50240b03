import { html } from 'hono/html';
import type { Language } from '../../bulletin/language.ts';
import { dayInVietnam } from '../../bulletin/vietnam-time.ts';
import { formatDate } from '../../i18n/dates.ts';
import { letterPath } from '../moderation/letter-file.ts';
import { type Html, page } from '../page.ts';
import type { LetterRow, LetterStatus } from '../store/database.ts';
import { type AdminWords, adminWords } from './words.ts';

/** Letters on the page; more would be slow to read on a phone. */
const MOST = 50;

/** What the page shows. */
export interface ListPage {
  readonly rows: readonly LetterRow[];
  readonly status: LetterStatus;
  /** What its forms bear. */
  readonly token: string;
  /** The way from the page's address to its forms' own: `letters/` from `/admin/letters` itself. */
  readonly below: string;
  /** What came of what was done last. */
  readonly message?: string | undefined;
}

const STATUSES = ['new', 'approved', 'rejected'] as const satisfies readonly LetterStatus[];

/** The status that an address asks for; those that wait unless it names one. */
export function statusIn(written: string | undefined): LetterStatus {
  return STATUSES.find((status) => status === written) ?? 'new';
}

function hidden(values: Readonly<Record<string, string>>): readonly Html[] {
  return Object.entries(values).map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`,
  );
}

function letter(
  row: LetterRow,
  { status, token, below }: ListPage,
  language: Language,
  words: AdminWords,
): Html {
  const { id, story, name, email, place, text, answer, received, number } = row;
  const facts = [
    `${words.story}: ${story}`,
    ...(place === null ? [] : [`${words.place}: ${place}`]),
    ...(email === null ? [] : [`${words.email}: ${email}`]),
    ...(number === null || status !== 'approved'
      ? []
      : [`${words.printed} content/${letterPath(story, number)}`]),
  ];
  return html`<article id="${id}">
    <h2>
      <bdi>${name}</bdi>,
      <time datetime="${received}">${formatDate(dayInVietnam(new Date(received)), language)}</time>
    </h2>
    <p>${facts.map((fact, at) => html`${at > 0 ? ' · ' : ''}<bdi>${fact}</bdi>`)}</p>
    <p class="letter" lang="${row.language}">${text}</p>
    ${answer === null ? '' : html`<p class="letter">${words.answer}: ${answer}</p>`}
    ${
      status === 'approved'
        ? ''
        : html`<form class="wide" method="post" action="${below}approve">
            ${hidden({ id, status, token })}
            <label for="answer_${id}">${words.answer}</label>
            <textarea id="answer_${id}" name="answer" rows="3" maxlength="5000">${answer ?? ''}</textarea>
            <button type="submit">${words.approve}</button>
          </form>`
    }
    ${
      status === 'rejected'
        ? ''
        : html`<form method="post" action="${below}reject">
            ${hidden({ id, status, token })}<button type="submit">${words.reject}</button>
          </form>`
    }
  </article>`;
}

/** The page of letters of a status, with what can be done with each. */
export function letterList(shown: ListPage, language: Language): Promise<string> {
  const words = adminWords(language);
  const { rows, status, token, below, message } = shown;
  return page(
    language,
    words.title,
    html`<nav>
        ${STATUSES.map(
          (each) =>
            html`<a
              href="${below === '' ? '../letters' : ''}?status=${each}"
              ${each === status ? html`aria-current="page"` : ''}
              >${words.statuses[each]}</a
            > `,
        )}
        <form method="post" action="${below}logout">
          ${hidden({ token })}<button type="submit">${words.signOut}</button>
        </form>
      </nav>
      ${message === undefined ? '' : html`<p role="alert">${message}</p>`}
      ${rows.length === 0 ? html`<p>${words.none}</p>` : ''}
      ${rows.slice(0, MOST).map((row) => letter(row, shown, language, words))}
      ${rows.length > MOST ? html`<p>${words.more(rows.length - MOST)}</p>` : ''}
      <article>
        <h2>${words.forget}</h2>
        <form method="post" action="${below}forget">
          ${hidden({ status, token })}
          <label for="email">${words.forgetEmail}</label>
          <input id="email" type="email" name="email" required />
          <button type="submit">${words.erase}</button>
        </form>
      </article>`,
  );
}

/** The page that asks for the password. */
export function signInPage(language: Language, below: string, message?: string): Promise<string> {
  const words = adminWords(language);
  return page(
    language,
    words.title,
    html`${message === undefined ? '' : html`<p role="alert">${message}</p>`}
      <form method="post" action="${below}login">
        <label for="password">${words.password}</label>
        <input id="password" type="password" name="password" autocomplete="current-password" required />
        <button type="submit">${words.signIn}</button>
      </form>`,
  );
}

/** The page of a server whose newsroom has set no password. */
export function closedPage(language: Language): Promise<string> {
  const words = adminWords(language);
  return page(language, words.title, html`<p>${words.closed}</p>`);
}
