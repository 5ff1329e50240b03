import path from 'node:path';

/** Content made for the hard cases; everything in it is invented. */
export const FIXTURE_CONTENT = path.join('tests', 'fixtures', 'site', 'content');

/** The instant that the fixture is built at: an embargo ends in that minute, another one minute later. */
export const FIXTURE_NOW = '2024-06-15T12:00+07:00';

/** Where the built sites would be published. */
export const ORIGIN = 'https://bantin.example';

/** The sites that the tests look at, and what their builds are told. */
export const SITES = {
  /** What `npm run build` gives, by today's clock. */
  real: { base: '', env: { SITE_URL: ORIGIN } },
  fixture: {
    base: '',
    env: { SITE_URL: ORIGIN, BULLETIN_CONTENT: FIXTURE_CONTENT, BULLETIN_NOW: FIXTURE_NOW },
  },
  /** Under a path, and without an address to publish at. */
  'under-a-path': {
    base: '/ban-tin',
    env: { BASE_PATH: '/ban-tin', BULLETIN_CONTENT: FIXTURE_CONTENT, BULLETIN_NOW: FIXTURE_NOW },
  },
} as const satisfies Record<string, { base: string; env: Record<string, string> }>;

export type SiteName = keyof typeof SITES;

/** The names of all sites, for `describe.each`. */
export const SITE_NAMES = ['real', 'fixture', 'under-a-path'] as const satisfies readonly SiteName[];
