import path from 'node:path';
import type { StandingAddress } from '../../src/bulletin/address.ts';
import { HAS_SAMPLES } from '../sample-bulletin.ts';
import { folderOf } from './build-site.ts';

/** Content made for the hard cases; everything in it is invented. */
export const FIXTURE_CONTENT = path.join('tests', 'fixtures', 'site', 'content');

/** Content of a bulletin in Vietnamese alone. */
export const ONE_LANGUAGE_CONTENT = path.join('tests', 'fixtures', 'one-language', 'content');

/** The instant that the fixture is built at: an embargo ends in that minute, another one minute later. */
export const FIXTURE_NOW = '2024-06-15T12:00+07:00';

/** The content of the search's corpus, which is written before its site is built. */
export const SEARCH_CONTENT = folderOf('search-content');

/** Where the built sites would be published. */
export const ORIGIN = 'https://bantin.example';

const standing = (vi: string, en: string): StandingAddress => ({
  kind: 'standing',
  id: vi,
  segments: { vi, en },
});

/** The pages written by hand, of each site. */
export const STANDING: readonly StandingAddress[] = [
  standing('gioi-thieu', 'about'),
  standing('lien-he', 'contact'),
  standing('rieng-tu', 'privacy'),
];

/** The sites that the tests look at, and the environment of their builds, in the order that they are built in. */
export const SITES = {
  fixture: {
    base: '',
    env: { SITE_URL: ORIGIN, BULLETIN_CONTENT: FIXTURE_CONTENT, BULLETIN_NOW: FIXTURE_NOW },
  },
  /** Under a path, without an address to publish at, and with an environment for development, which changes nothing. */
  'under-a-path': {
    base: '/ban-tin',
    env: {
      BASE_PATH: '/ban-tin',
      BULLETIN_CONTENT: FIXTURE_CONTENT,
      BULLETIN_NOW: FIXTURE_NOW,
      NODE_ENV: 'development',
    },
  },
  /** What `npm run build` gives of the sample bulletin, by today's clock. */
  real: { base: '', env: { SITE_URL: ORIGIN } },
  /** A bulletin in Vietnamese alone, with English files that stay from before. */
  'one-language': {
    base: '',
    env: { SITE_URL: ORIGIN, BULLETIN_CONTENT: ONE_LANGUAGE_CONTENT, BULLETIN_NOW: FIXTURE_NOW },
  },
  /** The corpus that the search is tried on, with all that a site may have besides. */
  search: {
    base: '',
    env: {
      SITE_URL: ORIGIN,
      BULLETIN_CONTENT: SEARCH_CONTENT,
      BULLETIN_NOW: '2026-01-01T12:00+07:00',
      BULLETIN_ADMIN: 'on',
      BULLETIN_COMPRESS: 'on',
    },
  },
} as const satisfies Record<string, { base: string; env: Record<string, string> }>;

export type SiteName = keyof typeof SITES;

/** The names of the sites that every page is looked at of, for `describe.each`. */
export const SITE_NAMES: readonly SiteName[] = [
  'fixture',
  'under-a-path',
  ...(HAS_SAMPLES ? (['real'] as const) : []),
];
