import { createHash } from 'node:crypto';
import path from 'node:path';
import type { Language } from './bulletin/language.ts';
import { refusal } from './refusal.ts';

/** What environment variables set for a run; an empty one counts as not set. */
export interface Settings {
  /** The checkout that this program runs from, absolute. */
  readonly root: string;
  /** `BULLETIN_CONTENT`: the content folder, absolute; `content` by default. */
  readonly contentDir: string;
  /** `BULLETIN_OUT`: the folder of the built site, absolute; `dist` by default. */
  readonly outDir: string;
  /** What may be deleted at any time, absolute; one for each content folder. */
  readonly cacheDir: string;
  /** `SITE_URL`: origin of the published site; without it pages bear no canonical address. A path in it is `base`. */
  readonly site?: string;
  /** `BASE_PATH`: path that the site is served under, beginning with a slash; that in `SITE_URL` or `/` by default. */
  readonly base: string;
  /** `BULLETIN_NOW`, ISO 8601 with offset: the instant that embargoes and future dates are judged by; else the clock, read here once. */
  readonly now: Date;
  /** `BULLETIN_SEARCH`: whether the site gets a search index; `off` leaves it out, to measure a build without. */
  readonly search: boolean;
  /** `BULLETIN_COMPRESS`: whether the built site has `.br` and `.gz` files beside its texts; only when it is `on`. */
  readonly compress: boolean;
  /** `BULLETIN_ADMIN`: whether the built site gets the web editor; only when it is `on`. */
  readonly admin: boolean;
  /** `PORT`: the port of `npm run admin`; 4322 where it isn't set. */
  readonly adminPort: number;
  /** `ADMIN_BACKEND`, `ADMIN_REPO`, `ADMIN_BRANCH`, `ADMIN_SERVER`: where the web editor saves, as admin/backend.ts reads it. */
  readonly adminBackend: Environment;
  /** Language of reports to editors: `LC_ALL`, `LC_MESSAGES` or `LANG` where it is English, else Vietnamese. */
  readonly messages: Language;
}

/** Environment variables by name. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The value of a variable; one that is set to nothing is not set. */
function given(env: Environment, name: string): string | undefined {
  return env[name] === '' ? undefined : env[name];
}

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/;

function folder(root: string, env: Environment, name: string, unlessSet: string): string {
  const written = given(env, name) ?? unlessSet;
  if (/^~(?:[/\\]|$)/.test(written)) {
    throw refusal(`${name} is "${written}", but ~ stands for home in a shell alone. Write the whole path.`);
  }
  return path.resolve(root, written);
}

function instant(text: string): Date {
  const now = new Date(text);
  if (!INSTANT.test(text) || Number.isNaN(now.getTime())) {
    throw refusal(`BULLETIN_NOW is "${text}", which is no instant. Write it like 2026-12-01T06:00+07:00.`);
  }
  return now;
}

/** Letters of a path's segment: of all that an address may hold, those that no web server's configuration takes for more. */
const SEGMENT = /^[\p{L}\p{M}\p{N}._~@+-]*$/u;

/** A path that a site can be served under, as pages write it: decoded, `/` or with a slash at its beginning alone. */
function servedUnder(text: string): string | undefined {
  let decoded: string;
  try {
    decoded = decodeURI(text).normalize();
  } catch {
    return undefined;
  }
  const segments = decoded.replaceAll(/^\/+|\/+$/g, '').split('/');
  const isPath = segments.length === 1 || segments.every((segment) => segment !== '');
  if (!isPath || segments.some((segment) => /^\.\.?$/.test(segment) || !SEGMENT.test(segment)))
    return undefined;
  return `/${segments.join('/')}`;
}

function basePath(text: string): string {
  const path = servedUnder(text);
  if (path === undefined) throw refusal(`BASE_PATH is "${text}", which is no path. Write it like /ban-tin.`);
  return path;
}

/** Names of hosts as addresses have them (RFC 1123), and IPv6 addresses. */
const HOST = /^(?:(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)*[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?|\[[\da-f:.]+\])$/;

/** Where a site is published: its origin, and the path that it is served under there. */
function published(text: string): { readonly site: string; readonly base: string } {
  if (!/^\s*https?:\/\//i.test(text) || !URL.canParse(text))
    throw refusal(`SITE_URL is "${text}", which is no web address. Write it like https://bantin.example.`);
  const { origin, hostname, port, pathname, username, password } = new URL(text);
  const base = servedUnder(pathname);
  if (!HOST.test(hostname) || port === '0')
    throw refusal(
      `SITE_URL is "${text}", but no host is called "${hostname}". Write it like https://bantin.example.`,
    );
  if (
    base === undefined ||
    /\.html?$/i.test(base) ||
    /[?#\\]/.test(text) ||
    username !== '' ||
    password !== ''
  )
    throw refusal(
      `SITE_URL is "${text}", which holds more than where the site is. Write it like https://bantin.example or https://bantin.example/ban-tin.`,
    );
  return { site: origin, base };
}

/** `SITE_URL` and `BASE_PATH`: a path in the first is the second where that isn't set. */
function addressIn(env: Environment): Pick<Settings, 'site' | 'base'> {
  const [url, path] = [given(env, 'SITE_URL'), given(env, 'BASE_PATH')];
  const base = path === undefined ? undefined : basePath(path);
  if (url === undefined) return { base: base ?? '/' };
  const address = published(url);
  if (base === undefined) return address;
  if (address.base !== '/' && address.base !== base)
    throw refusal(
      `SITE_URL is "${url}", with the path ${address.base}, but BASE_PATH is "${path ?? ''}". Leave BASE_PATH out, or write the same path in both.`,
    );
  return { site: address.site, base };
}

/** A name for what is kept of a content folder: readable, and no other folder's. */
function cacheName(root: string, contentDir: string): string {
  const folder = path.relative(root, contentDir).replaceAll(path.sep, '/');
  const digest = createHash('sha256').update(folder).digest('hex').slice(0, 8);
  return `${path.basename(contentDir).replaceAll(/[^\w-]+/g, '_')}-${digest}`;
}

/** Reads the settings of a run. Throws an error that names the variable when one can't be used. */
export function readSettings(env: Environment, root: string): Settings {
  const contentDir = folder(root, env, 'BULLETIN_CONTENT', 'content');
  const now = given(env, 'BULLETIN_NOW');
  const locale = given(env, 'LC_ALL') ?? given(env, 'LC_MESSAGES') ?? given(env, 'LANG');
  return {
    root,
    contentDir,
    outDir: folder(root, env, 'BULLETIN_OUT', 'dist'),
    cacheDir: path.resolve(root, '.cache', cacheName(root, contentDir)),
    ...addressIn(env),
    now: now === undefined ? new Date() : instant(now),
    search: given(env, 'BULLETIN_SEARCH') !== 'off',
    compress: given(env, 'BULLETIN_COMPRESS') === 'on',
    admin: given(env, 'BULLETIN_ADMIN') === 'on',
    adminPort: Number(given(env, 'PORT') ?? 4322),
    adminBackend: Object.fromEntries(Object.entries(env).filter(([name]) => name.startsWith('ADMIN_'))),
    messages: locale?.startsWith('en') ? 'en' : 'vi',
  };
}

/** The settings of this process. */
export function ownSettings(root = process.cwd()): Settings {
  return readSettings(process.env, root);
}

/** What environment variables set for the endpoint of readers' letters (src/letters/); an empty one counts as not set. */
export interface LetterSettings {
  /** `LETTERS_PORT`: the port of `npm run letters`; 4323 unless set. */
  readonly port: number;
  /** `LETTERS_HOST`: the address that it listens on; 127.0.0.1 unless set, so a proxy on the same machine reaches it alone. */
  readonly host: string;
  /** `LETTERS_DATABASE_URL`: `postgres://…`, or the path of an SQLite file, absolute; `.letters/letters.db` unless set. */
  readonly database: string;
  /** `LETTERS_ORIGINS`: origins whose pages may send letters, parted by commas; that of `SITE_URL` unless set, else this machine's. */
  readonly origins: readonly string[];
  /** `LETTERS_PROXIES`: how many proxies stand before it, each of which adds to `X-Forwarded-For`; 0 unless set. */
  readonly proxies: number;
  /** `LETTERS_RATE`: letters that one address may send in ten minutes; 20 unless set. */
  readonly rate: number;
  /** `LETTERS_PASSWORD_HASH`: of the password of `/admin/letters`, as `npm run letters -- password` gives it. */
  readonly passwordHash?: string;
}

function wholeNumber(env: Environment, name: string, unlessSet: number, most: number): number {
  const text = given(env, name) ?? String(unlessSet);
  const number = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (!(number <= most))
    throw refusal(`${name} is "${text}", but must be a whole number up to ${most}, such as ${unlessSet}.`);
  return number;
}

function originsIn(env: Environment): readonly string[] {
  const written = given(env, 'LETTERS_ORIGINS')
    ?.split(/[,\s]+/)
    .filter((origin) => origin !== '');
  const { site } = addressIn(env);
  if (written === undefined) return site === undefined ? [] : [site];
  return written.map((origin) => {
    if (!/^https?:\/\//i.test(origin) || !URL.canParse(origin))
      throw refusal(
        `LETTERS_ORIGINS has "${origin}", which is no origin. Write it like https://bantin.example, several parted by commas.`,
      );
    return new URL(origin).origin;
  });
}

/** Where letters are kept: an address of PostgreSQL as it is written, or the path of a file. */
function letterDatabase(env: Environment, root: string): string {
  const written = given(env, 'LETTERS_DATABASE_URL');
  if (written !== undefined && /^postgres(?:ql)?:\/\//i.test(written)) return written;
  if (written !== undefined && /^(?!file:|sqlite:)[a-z][a-z\d+.-]+:/i.test(written))
    throw refusal(
      `LETTERS_DATABASE_URL begins with "${written.split(':', 1).join('')}:". Write postgres://… or the path of a file for SQLite.`,
    );
  const file = written?.replace(/^(?:file|sqlite):(?:\/\/)?/i, '');
  return folder(root, { LETTERS_DATABASE_URL: file }, 'LETTERS_DATABASE_URL', '.letters/letters.db');
}

/** Reads the settings of the endpoint for letters. Throws an error that names the variable when one can't be used. */
export function readLetterSettings(env: Environment, root: string): LetterSettings {
  const passwordHash = given(env, 'LETTERS_PASSWORD_HASH');
  return {
    port: wholeNumber(env, 'LETTERS_PORT', 4323, 65_535),
    host: given(env, 'LETTERS_HOST') ?? '127.0.0.1',
    database: letterDatabase(env, root),
    origins: originsIn(env),
    proxies: wholeNumber(env, 'LETTERS_PROXIES', 0, 10),
    rate: wholeNumber(env, 'LETTERS_RATE', 20, 1_000_000),
    ...(passwordHash !== undefined && { passwordHash }),
  };
}

/** The settings of the endpoint for letters in this process. */
export function ownLetterSettings(root = process.cwd()): LetterSettings {
  return readLetterSettings(process.env, root);
}
