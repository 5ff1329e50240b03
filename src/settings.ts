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
  /** `SITE_URL`: origin of the published site; without it pages bear no canonical address. */
  readonly site?: string;
  /** `BASE_PATH`: path that the site is served under, beginning with a slash; `/` by default. */
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

function origin(text: string): string {
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol)) {
    throw refusal(`SITE_URL is "${text}", which is no web address. Write it like https://bantin.example.`);
  }
  return text;
}

function basePath(text: string): string {
  if (/[\s:?#\\]/.test(text)) {
    throw refusal(`BASE_PATH is "${text}", which is no path. Write it like /ban-tin.`);
  }
  return `/${text.replaceAll(/^\/+|\/+$/g, '')}`;
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
  const site = given(env, 'SITE_URL');
  const now = given(env, 'BULLETIN_NOW');
  const locale = given(env, 'LC_ALL') ?? given(env, 'LC_MESSAGES') ?? given(env, 'LANG');
  return {
    root,
    contentDir,
    outDir: folder(root, env, 'BULLETIN_OUT', 'dist'),
    cacheDir: path.resolve(root, '.cache', cacheName(root, contentDir)),
    ...(site !== undefined && { site: origin(site) }),
    base: basePath(given(env, 'BASE_PATH') ?? ''),
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
