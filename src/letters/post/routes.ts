import { getConnInfo } from '@hono/node-server/conninfo';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { html } from 'hono/html';
import { LANGUAGES, type Language } from '../../bulletin/language.ts';
import { letterWords } from '../../i18n/letters.ts';
import type { KnownContent } from '../known-content.ts';
import { logFailure } from '../log.ts';
import { page, PAGE_HEADERS } from '../page.ts';
import type { LetterStore } from '../store/letter-store.ts';
import { askedLanguage, languageOf, refuse, type Refusal, wantsJson } from './answer.ts';
import { clientAddress } from './client-address.ts';
import { isAllowed, originOf } from './origins.ts';
import { rateLimit } from './rate-limit.ts';
import { bodyKind, readFields } from './read-fields.ts';
import { type Fields, type Reason, readSubmission, type Submission } from './submission.ts';
import { makeToken, readToken } from './token.ts';

/** Bytes of a body at most: a letter of 5,000 characters, each in nine of a form's. */
const MOST_BYTES = 64 * 1024;

/** The span in which letters are counted, in milliseconds. */
const SPAN = 10 * 60_000;

/** How many times as many letters may come about one story as from one address. */
const PER_STORY = 5;

/** What the endpoint is made of. */
export interface PostOptions {
  readonly store: Pick<LetterStore, 'add'>;
  readonly content: KnownContent;
  /** Origins whose pages may send letters; none for any of this machine. */
  readonly origins: readonly string[];
  readonly proxies: number;
  /** Letters from one address in ten minutes; half of it where the form had no script. */
  readonly rate: number;
  /** The key that tokens are signed with. */
  readonly key: string;
  /** Address of the site's front page in a language; undefined where that isn't known. */
  readonly siteIn: (language: Language) => string | undefined;
  readonly now: () => number;
}

/** The routes that readers' forms use. */
export function postRoutes({ store, content, origins, proxies, rate, key, siteIn, now }: PostOptions): Hono {
  const app = new Hono();
  const byAddress = rateLimit(SPAN);
  const byStory = rateLimit(SPAN);

  /** Why a letter is refused before it is read closely; undefined where it isn't. */
  function trapped({ website, token }: Fields): Reason | undefined {
    if (typeof website === 'string' && website.trim() !== '') return 'trap';
    return typeof token === 'string' && readToken(key, token, now()) === 'too-fast' ? 'tooFast' : undefined;
  }

  /** For how long an address has to wait: a letter without a valid token weighs twice as much. */
  function waitOf(context: Context, { token }: Fields): number {
    const address = clientAddress(
      getConnInfo(context).remote.address,
      context.req.header('x-forwarded-for'),
      proxies,
    );
    const isTimed = typeof token === 'string' && readToken(key, token, now()) === 'valid';
    return byAddress.count(address, isTimed ? rate : Math.ceil(rate / 2), now());
  }

  function read(context: Context, fields: Fields): Submission | Omit<Refusal, 'language'> {
    const origin = originOf(context.req.header('origin'), context.req.header('referer'));
    if (origin === undefined || !isAllowed(origin, origins)) return { reasons: ['origin'] };
    const { text } = fields;
    const wait = waitOf(context, fields);
    if (wait > 0) return { reasons: ['tooMany'], text, wait };
    const trap = trapped(fields);
    if (trap) return { reasons: [trap], text };
    const found = readSubmission(fields, content.newsroom().letterEmail);
    if ('reasons' in found) return { ...found, text };
    const { story } = found.letter;
    if (!content.hasStory(story)) return { reasons: ['story'], text };
    const full = byStory.count(story, rate * PER_STORY, now());
    return full > 0 ? { reasons: ['tooMany'], text, wait: full } : found.letter;
  }

  app.use('/letters/*', async (context, next) => {
    await next();
    const origin = context.req.header('origin');
    context.header('vary', 'Origin');
    if (origin === undefined || !isAllowed(origin, origins)) return;
    context.header('access-control-allow-origin', origin);
  });

  app.on('OPTIONS', ['/letters', '/letters/token'], (context) =>
    context.body(null, 204, {
      'access-control-allow-methods': 'GET, POST',
      'access-control-allow-headers': 'content-type',
      'access-control-max-age': '86400',
    }),
  );

  app.get('/letters/token', (context) =>
    context.json({ token: makeToken(key, now()) }, 200, { 'cache-control': 'no-store' }),
  );

  for (const language of LANGUAGES)
    app.get(`/letters/thanks/${language}`, async (context) => {
      const { thanks, back } = letterWords(language);
      const site = siteIn(language);
      const body = html`<p>${thanks.text}</p>
        ${site === undefined ? '' : html`<p><a href="${site}">${back}</a></p>`}`;
      return context.html(await page(language, thanks.title, body), 200, PAGE_HEADERS);
    });

  app.post(
    '/letters',
    bodyLimit({
      maxSize: MOST_BYTES,
      onError: (context) => refuse(context, { reasons: ['tooLarge'], language: askedLanguage(context) }),
    }),
    async (context) => {
      const kind = bodyKind(context.req.header('content-type'));
      if (kind === undefined) return refuse(context, { reasons: ['type'], language: askedLanguage(context) });
      const fields = await readFields(context.req, kind);
      const language = languageOf(context, fields);
      if (fields === undefined) return refuse(context, { reasons: ['unreadable'], language });
      const found = read(context, fields);
      if ('reasons' in found) return refuse(context, { ...found, language });
      let id: string;
      try {
        id = await store.add(found);
      } catch (error) {
        logFailure('A letter could not be kept', error);
        return refuse(context, { reasons: ['full'], language, text: fields.text });
      }
      return wantsJson(context)
        ? context.json({ id }, 201)
        : // From `…/letters` on: a proxy may give the endpoint a path of its own.
          context.redirect(`letters/thanks/${found.language}`, 303);
    },
  );

  return app;
}
