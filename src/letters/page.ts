import { hash } from 'node:crypto';
import { html, raw } from 'hono/html';
import type { Language } from '../bulletin/language.ts';

/** HTML in which all that was put into it is escaped. */
export type Html = ReturnType<typeof html>;

/** They stand in the page, and the policy allows these alone: so a page needs no other address, whatever path a proxy gives it. */
const STYLE_SHEET = `:root { color-scheme: light dark; }
body { max-width: 44rem; margin: 0 auto; padding: 1rem; font: 1.0625rem/1.6 Georgia, 'Times New Roman', serif; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; line-height: 1.35; }
h2 { font-size: 1.125rem; }
textarea, input:not([type=hidden]), button { max-width: 100%; min-height: 2.75rem; padding: 0.25rem 0.75rem; font: inherit; }
textarea { box-sizing: border-box; width: 100%; }
button { cursor: pointer; }
:focus-visible { outline: 3px solid #0b57d0; outline-offset: 2px; }
article { margin-block: 1.5rem; padding-block-start: 1rem; border-block-start: 1px solid; }
.letter { white-space: pre-line; unicode-bidi: isolate; }
form { display: inline-block; margin-inline-end: 0.5rem; }
form.wide { display: block; margin-block: 0.5rem; }
`;

/** Headers of the endpoint's own pages: they run nothing, and are shown in no frame. */
export const PAGE_HEADERS = {
  'content-security-policy': `default-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; style-src 'sha256-${hash('sha256', STYLE_SHEET, 'base64')}'`,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'x-robots-tag': 'noindex',
  'cache-control': 'no-store',
} as const;

/** A page of the endpoint. */
export async function page(language: Language, title: string, body: Html): Promise<string> {
  const whole = await html`${raw('<!doctype html>')}
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        ${raw(`<style>${STYLE_SHEET}</style>`)}
      </head>
      <body>
        <main>
          <h1>${title}</h1>
          ${body}
        </main>
      </body>
    </html>`;
  return whole.toString();
}
