import { randomBytes } from 'node:crypto';
import { getConnInfo } from '@hono/node-server/conninfo';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { logFailure } from '../log.ts';
import { approve, type Desk, forget, reject } from '../moderation/moderate.ts';
import { PAGE_HEADERS } from '../page.ts';
import { askedLanguage } from '../post/answer.ts';
import { clientAddress } from '../post/client-address.ts';
import { rateLimit } from '../post/rate-limit.ts';
import { closedPage, letterList, signInPage, statusIn } from './letter-list.ts';
import { isPassword } from './password.ts';
import { formToken, isOwnForm, isSession, makeSession, SESSION_LENGTH, type SessionKeys } from './session.ts';
import { adminWords } from './words.ts';

/** What the moderation page is made of. */
export interface AdminOptions {
  readonly desk: Desk;
  /** Key of sessions, kept in the database. */
  readonly secret: string;
  /** Of the newsroom's password; without it the page is closed. */
  readonly passwordHash?: string | undefined;
  readonly proxies: number;
}

const COOKIE = 'ban-tin-letters';
const MOST_BYTES = 64 * 1024;

/** Attempts at the password from an address in ten minutes. */
const ATTEMPTS = 10;
const SPAN = 10 * 60_000;
/** Passwords that are checked at a time: each takes 64 MB. */
const AT_A_TIME = 2;

type Form = Readonly<Record<string, unknown>>;

/** The way from a page to what its forms are sent to: a proxy may give all of it another path. */
const belowOf = (context: Context): string => (context.req.path.endsWith('/letters') ? 'letters/' : '');

const textIn = (form: Form, name: string): string => {
  const value = form[name];
  return typeof value === 'string' ? value : '';
};

/** The routes of the moderation page, `/admin/letters` and what is below. */
export function adminRoutes({ desk, secret, passwordHash, proxies }: AdminOptions): Hono {
  const app = new Hono();
  const attempts = rateLimit(SPAN);
  const now = () => desk.now().getTime();
  const keys: SessionKeys = { secret, passwordHash: passwordHash ?? '' };
  let checking = 0;

  function sessionOf(context: Context): string | undefined {
    const cookie = getCookie(context, COOKIE);
    return cookie !== undefined && isSession(keys, cookie, now()) ? cookie : undefined;
  }

  async function list(context: Context, session: string, status: string, message?: string) {
    const shown = statusIn(status);
    const rows = await desk.store.list(shown);
    const page = letterList(
      { rows, status: shown, token: formToken(keys, session), below: belowOf(context), message },
      askedLanguage(context),
    );
    return context.html(await page, 200, PAGE_HEADERS);
  }

  async function signIn(context: Context, message?: string) {
    return context.html(
      await signInPage(askedLanguage(context), belowOf(context), message),
      message === undefined ? 200 : 403,
      PAGE_HEADERS,
    );
  }

  /** Does what a button asks for; gives what is to be said about it. */
  async function act(action: string, form: Form, context: Context): Promise<string | undefined> {
    const words = adminWords(askedLanguage(context));
    try {
      if (action === 'approve') await approve(desk, textIn(form, 'id'), textIn(form, 'answer'));
      if (action === 'reject') await reject(desk, textIn(form, 'id'));
      return action === 'forget' ? words.forgotten(await forget(desk, textIn(form, 'email'))) : undefined;
    } catch (error) {
      logFailure(action, error);
      return words.failed;
    }
  }

  app.use('/admin/letters/*', bodyLimit({ maxSize: MOST_BYTES }));
  app.use('/admin/letters/*', async (context: Context, next) => {
    if (passwordHash !== undefined) return next();
    return context.html(await closedPage(askedLanguage(context)), 404, PAGE_HEADERS);
  });

  app.get('/admin/letters', (context) => {
    const session = sessionOf(context);
    return session === undefined
      ? signIn(context)
      : list(context, session, context.req.query('status') ?? '');
  });

  app.post('/admin/letters/login', async (context) => {
    const words = adminWords(askedLanguage(context));
    const forwarded = context.req.header('x-forwarded-for');
    const address = clientAddress(getConnInfo(context).remote.address, forwarded, proxies);
    if (checking >= AT_A_TIME || attempts.count(address, ATTEMPTS, now()) > 0)
      return signIn(context, words.tooMany);
    checking++;
    try {
      const password = textIn(await context.req.parseBody(), 'password');
      if (!(await isPassword(password, keys.passwordHash))) return await signIn(context, words.wrong);
    } finally {
      checking--;
    }
    setCookie(context, COOKIE, makeSession(keys, randomBytes(9).toString('base64url'), now()), {
      httpOnly: true,
      sameSite: 'Strict',
      secure: proxies > 0 && context.req.header('x-forwarded-proto') === 'https',
      maxAge: SESSION_LENGTH / 1000,
    });
    return context.redirect('../letters', 303);
  });

  app.post('/admin/letters/:action{approve|reject|forget|logout}', async (context) => {
    const session = sessionOf(context);
    const form = await context.req.parseBody();
    if (session === undefined || !isOwnForm(keys, session, form.token))
      return signIn(context, adminWords(askedLanguage(context)).expired);
    const { action } = context.req.param();
    if (action === 'logout') {
      deleteCookie(context, COOKIE);
      return context.redirect('../letters', 303);
    }
    const status = statusIn(textIn(form, 'status'));
    const message = await act(action, form, context);
    return message === undefined
      ? context.redirect(`../letters?status=${status}`, 303)
      : list(context, session, status, message);
  });

  return app;
}
