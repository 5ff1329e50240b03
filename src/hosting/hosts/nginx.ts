import { type Headers, patternOf } from '../header-table.ts';
import { fileOf, indented, rootNote, type ServedSite } from './snippet.ts';

const headerLines = (headers: Headers): readonly string[] =>
  Object.entries(headers).map(([name, value]) => `add_header ${name} "${value}" always;`);

/** Texts are compressed as they are sent; HTML is among them by itself. */
const COMPRESSED = [
  'gzip on;',
  'gzip_types text/css application/javascript text/javascript application/json image/svg+xml text/plain application/rss+xml application/atom+xml application/feed+json;',
];

const PRECOMPRESSED = [
  'gzip_static on;',
  '# Debian has it in libnginx-mod-http-brotli-static.',
  'brotli_static on;',
];

/** What nginx needs in the `server` block of the site, beside its `root`. */
export function nginxSnippet({ always, pages, rules, types, below, compressed }: ServedSite): string {
  const lines = [
    `error_page 404 ${below}/404.html;`,
    'charset utf-8;',
    'absolute_redirect off;',
    'etag on;',
    ...(compressed ? PRECOMPRESSED : COMPRESSED),
    // Shared caches keep what is compressed apart from what isn't.
    'gzip_vary on;',
    ...headerLines({ ...always, ...pages.headers }),
    // The first location that fits is taken, so feeds come before the pages that they lie among.
    ...types.flatMap((rule) => [
      '',
      `location ~ "${fileOf(rule)}" {`,
      `    types { }`,
      `    default_type ${rule.type};`,
      ...indented(headerLines({ ...always, ...pages.headers }), '    '),
      '}',
    ]),
    // A location with headers of its own takes none from outside.
    ...rules.flatMap((rule) => [
      '',
      `# ${rule.name}`,
      `location ~ "${patternOf(rule)}" {`,
      ...indented(headerLines({ ...always, ...rule.headers }), '    '),
      '}',
    ]),
  ];
  const placed = below === '' ? lines : [`location ^~ ${below}/ {`, ...indented(lines, '    '), '}'];
  return [
    '# Bản Tin, for nginx: include this file in the "server" block of the site.',
    rootNote(below),
    ...placed,
    '',
  ].join('\n');
}
