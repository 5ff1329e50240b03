import path from 'node:path';
import type { Language } from './bulletin/language.ts';

/** What a run is told from outside, by environment variables. */
export interface Settings {
  /** `BULLETIN_CONTENT`: the content folder, absolute; `content` unless told. */
  readonly contentDir: string;
  /** `BULLETIN_OUT`: the folder of the built site, absolute; `dist` unless told. */
  readonly outDir: string;
  /** What may be deleted at any time, absolute; one for each content folder. */
  readonly cacheDir: string;
  /** `SITE_URL`: origin of the published site; without it pages bear no canonical address. */
  readonly site?: string;
  /** `BASE_PATH`: path that the site is served under, beginning with a slash; `/` unless told. */
  readonly base: string;
  /** `BULLETIN_NOW`: the instant that embargoes and future dates are judged by; else the clock, read here once. */
  readonly now: Date;
  /** Language of reports to editors: `LC_ALL`, `LC_MESSAGES` or `LANG` where it is English, else Vietnamese. */
  readonly messages: Language;
}

function instant(text: string | undefined): Date {
  const now = text === undefined ? new Date() : new Date(text);
  if (Number.isNaN(now.getTime())) {
    throw new Error(
      `BULLETIN_NOW is "${text ?? ''}", which is no instant. Write it like 2026-12-01T06:00+07:00.`,
    );
  }
  return now;
}

function origin(text: string | undefined): string | undefined {
  if (text === undefined || text === '') return undefined;
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol)) {
    throw new Error(`SITE_URL is "${text}", which is no web address. Write it like https://bantin.example.`);
  }
  return text;
}

/** Reads the settings of a run. Throws an error that names the variable when one can't be used. */
export function readSettings(env: Readonly<Record<string, string | undefined>>, root: string): Settings {
  const contentDir = path.resolve(root, env['BULLETIN_CONTENT'] ?? 'content');
  const site = origin(env['SITE_URL']);
  const folder = path.relative(root, contentDir).replaceAll(/[^\w-]+/g, '_');
  return {
    contentDir,
    outDir: path.resolve(root, env['BULLETIN_OUT'] ?? 'dist'),
    cacheDir: path.resolve(root, '.cache', folder),
    ...(site !== undefined && { site }),
    base: `/${(env['BASE_PATH'] ?? '').replaceAll(/^\/+|\/+$/g, '')}`,
    now: instant(env['BULLETIN_NOW']),
    messages: (env['LC_ALL'] ?? env['LC_MESSAGES'] ?? env['LANG'] ?? '').startsWith('en') ? 'en' : 'vi',
  };
}
