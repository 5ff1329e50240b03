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
