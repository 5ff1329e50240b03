import { LANGUAGES } from '../bulletin/language.ts';
import { ATTACHMENT_FOLDER, MANIFEST_FILE, PICTURE_FOLDER } from '../rendering/asset.ts';
import { FEED_FORMATS, feedPath } from '../routing/feeds.ts';
import { CODE_FOLDER } from '../routing/qr-code.ts';
import { OFFLINE_PATH, WORKER_FILE } from '../routing/offline.ts';
import { rootOf, ROUTES } from '../routing/routes.ts';
import { CARD_FOLDER, ROBOTS_FILE, SITEMAP_FILE } from '../routing/crawler-files.ts';
import { CURRENT_FILE, PLACES_FOLDER, SEARCH_FOLDER } from '../search/search-files.ts';
import {
  adminPolicy,
  FILE_POLICY,
  INDEX_POLICY,
  PAGE_POLICY,
  pagePolicy,
  SEARCH_POLICY,
  WORKER_POLICY,
} from '../policies.ts';

/** Headers by name. */
export type Headers = Readonly<Record<string, string>>;

/** A kind of file, and what it is served with. */
export interface HeaderRule {
  /** What the files are, for people who read the host's configuration. */
  readonly name: string;
  /** Addresses, as `_headers` files write them: `:name` stands for a segment, `*` at the end for whatever follows. */
  readonly paths: readonly string[];
  readonly headers: Headers;
}

/** Files of a name, in whatever folder, that hosts don't know the media type of by its ending. */
export interface TypeRule {
  /** The file's name: `rss.xml`. */
  readonly file: string;
  readonly type: string;
  /** Addresses of the files, as in {@link HeaderRule}. */
  readonly paths: readonly string[];
}

/** What a host sends with the files of the site. */
export interface HeaderTable {
  /** Sent with every answer. */
  readonly always: Headers;
  /** Pages; their headers are for whatever no rule names, too: a page that isn't there is answered with one. */
  readonly pages: HeaderRule;
  /** All other kinds. No address fits two rules, since some hosts would then join the values of a header. */
  readonly rules: readonly HeaderRule[];
  /** Media types, sent beside what the file is served with. */
  readonly types: readonly TypeRule[];
}

/** What hosts are told of a site. */
export interface HostedSite {
  /** Path that the site is served under, beginning with a slash. */
  readonly base: string;
  /** Files of `public/`, by name. */
  readonly publicFiles: readonly string[];
  /** Addresses of the pages written by hand, in all languages. */
  readonly standing: readonly string[];
  /** Origins that the web editor speaks to; undefined where the site has no editor. */
  readonly adminOrigins: readonly string[] | undefined;
  /** Origin of the endpoint for readers' letters; undefined where the bulletin has none. */
  readonly letters?: string | undefined;
  /** Whether `.br` and `.gz` files lie beside its texts. */
  readonly compressed: boolean;
}

const ALWAYS = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy':
    'camera=(), display-capture=(), geolocation=(), microphone=(), midi=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
} as const satisfies Headers;

/** Asked for again at each visit; not sent again where nothing has changed. */
const REVALIDATED = 'no-cache';
const A_DAY = 'public, max-age=86400';
/** For names that hold a digest of the file: not asked for again within a year (RFC 8246). */
const FOREVER = 'public, max-age=31536000, immutable';

const headers = (policy: string, cache: string): Headers => ({
  'Content-Security-Policy': policy,
  'Cache-Control': cache,
});

/** What addresses of a kind begin with, in both languages. */
function rootsOf(name: keyof typeof ROUTES): readonly string[] {
  return LANGUAGES.map((language) => rootOf(ROUTES[name], language));
}

const FORMATS = ['rss', 'atom', 'json'] as const;

/** The feeds beside the front page, which nothing else names. */
const FRONT_FEEDS = FORMATS.flatMap((format) =>
  LANGUAGES.map((language) => feedPath({ kind: 'front' }, language, format)),
);

/** How many folders feeds lie in at most: a commune's (`/en/places/<province>/<district>/<commune>/`), a province's or topic's. */
const DEPTHS = { rss: 5, atom: 3, json: 3 } as const;

/** Feeds lie beside pages, and are served with what those are; hosts take them for XML and JSON of any kind. */
const TYPES: readonly TypeRule[] = FORMATS.map((format) => {
  const { file, type } = FEED_FORMATS[format];
  const paths = Array.from({ length: DEPTHS[format] + 1 }, (_, depth) => {
    return `/${Array.from({ length: depth }, (_each, at) => `:folder${at + 1}/`).join('')}${file}`;
  });
  return { file, type, paths };
});

/** The addresses of a route; of the front page its own alone, which all others lie below. */
function pathsOf(name: keyof typeof ROUTES): readonly string[] {
  return rootsOf(name).flatMap((root) => (name === 'front' ? [root, `${root}index.html`] : [`${root}*`]));
}

function isRoute(name: string): name is keyof typeof ROUTES {
  return name in ROUTES;
}

const PAGES: HeaderRule = {
  name: 'pages',
  paths: [
    ...Object.keys(ROUTES)
      .filter((name) => name !== 'search')
      .filter(isRoute)
      .flatMap(pathsOf),
    ...FRONT_FEEDS,
    '/404.html',
    `${OFFLINE_PATH}*`,
  ],
  headers: headers(PAGE_POLICY, REVALIDATED),
};

const RULES: readonly HeaderRule[] = [
  {
    name: 'what keeps pages for readers without a connection',
    paths: [`/${WORKER_FILE}`],
    headers: headers(WORKER_POLICY, REVALIDATED),
  },
  { name: 'the search', paths: pathsOf('search'), headers: headers(SEARCH_POLICY, REVALIDATED) },
  {
    name: 'which search index is the newest',
    paths: LANGUAGES.map((language) => `/${SEARCH_FOLDER}/${language}/${CURRENT_FILE}`),
    headers: headers(FILE_POLICY, REVALIDATED),
  },
  {
    name: 'search indexes',
    paths: [...LANGUAGES, PLACES_FOLDER].map((folder) => `/${SEARCH_FOLDER}/${folder}/:index/*`),
    headers: headers(INDEX_POLICY, FOREVER),
  },
  {
    name: 'styles, scripts, fonts and pictures',
    paths: ['/_astro/*', `/${PICTURE_FOLDER}/*`, `/${CARD_FOLDER}/*`],
    headers: headers(FILE_POLICY, FOREVER),
  },
  {
    name: 'attachments, which are saved and not opened',
    paths: [`/${ATTACHMENT_FOLDER}/*`],
    headers: { ...headers(FILE_POLICY, FOREVER), 'Content-Disposition': 'attachment' },
  },
];

const OTHER_FILES: HeaderRule = {
  name: 'the manifest, and QR codes',
  paths: [`/${MANIFEST_FILE}`, `/${CODE_FOLDER}/*`],
  headers: headers(FILE_POLICY, A_DAY),
};

const FOR_CRAWLERS: HeaderRule = {
  name: 'what search engines ask for',
  paths: [`/${ROBOTS_FILE}`, `/${SITEMAP_FILE.replace('.xml', '*')}`],
  headers: headers(FILE_POLICY, REVALIDATED),
};

function adminRules(origins: readonly string[]): readonly HeaderRule[] {
  const noindex = { 'X-Robots-Tag': 'noindex' };
  const policy = adminPolicy(origins);
  return [
    {
      name: 'the web editor',
      paths: ['/admin/', '/admin/:file'],
      headers: { ...headers(policy, REVALIDATED), ...noindex },
    },
    {
      name: 'the code of the web editor',
      paths: ['/admin/assets/*'],
      headers: { ...headers(policy, FOREVER), ...noindex },
    },
  ];
}

/** Files of `public/` that a rule can name; what is a host's own, a page's or named by another rule isn't among them. */
function publicRule(files: readonly string[]): readonly HeaderRule[] {
  const paths = files
    .filter(
      (file) =>
        /^[\w-][\w.-]*$/.test(file) && !/^(?:_\w+|index\.html|404\.html|robots\.txt|sitemap.*)$/.test(file),
    )
    .map((file) => `/${file}`);
  return paths.length === 0
    ? []
    : [{ name: 'icons and other files of public/', paths, headers: headers(PAGE_POLICY, A_DAY) }];
}

/** The headers of a site, for whatever host serves it. */
export function headerTable({
  base,
  publicFiles,
  standing,
  adminOrigins,
  letters,
}: Omit<HostedSite, 'compressed'>): HeaderTable {
  const below = base.replace(/\/$/, '');
  const moved = <Rule extends Pick<HeaderRule, 'paths'>>(rule: Rule): Rule => ({
    ...rule,
    paths: rule.paths.map((path) => below + path),
  });
  const rules = [
    ...RULES,
    OTHER_FILES,
    FOR_CRAWLERS,
    ...(adminOrigins === undefined ? [] : adminRules(adminOrigins)),
    ...publicRule(publicFiles),
  ];
  const pages = {
    ...PAGES,
    paths: [...PAGES.paths, ...standing.map((path) => `${path}*`)],
    headers: headers(pagePolicy(letters), REVALIDATED),
  };
  return { always: ALWAYS, pages: moved(pages), rules: rules.map(moved), types: TYPES.map(moved) };
}

/** A rule's addresses as one regular expression, in the form that nginx, Caddy, Apache and JavaScript share. */
export function patternOf({ paths }: Pick<HeaderRule, 'paths'>): string {
  const patterns = paths.map((path) =>
    path
      .replaceAll(/[.+?^$()[\]{}|\\]/g, String.raw`\$&`)
      .replaceAll(/:\w+/g, '[^/]+')
      .replace(/\*$/, '.*'),
  );
  return `^(?:${patterns.join('|')})$`;
}

/** What an address is served with. */
export function headersFor({ always, pages, rules, types }: HeaderTable, path: string): Headers {
  const rule = rules.find((one) => new RegExp(patternOf(one)).test(path)) ?? pages;
  const type = types.find((one) => new RegExp(patternOf(one)).test(path))?.type;
  return { ...always, ...rule.headers, ...(type !== undefined && { 'Content-Type': type }) };
}
