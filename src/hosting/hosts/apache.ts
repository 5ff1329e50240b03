import { type Headers, patternOf } from '../header-table.ts';
import { escaped, indented, type ServedSite } from './snippet.ts';

const headerLines = (headers: Headers): readonly string[] =>
  Object.entries(headers).map(([name, value]) => `Header always set ${name} "${value}"`);

/** A file that lies beside another, for browsers that accept its encoding. */
function beside(encoding: string, ending: string): readonly string[] {
  return [
    `RewriteCond %{HTTP:Accept-Encoding} \\b${encoding}\\b`,
    `RewriteCond %{REQUEST_FILENAME}.${ending} -f`,
    `RewriteRule ^ %{REQUEST_URI}.${ending} [L]`,
  ];
}

/** A pattern that the compressed file beside an address fits, too: Apache has taken it before it looks at headers. */
function orBeside(pattern: string): string {
  return pattern.replace(/\$$/, String.raw`(?:\.br|\.gz)?$`);
}

/** Types of the texts, which Apache would take for archives by the last ending of their names. */
const TYPES = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  xml: 'application/xml',
  webmanifest: 'application/manifest+json',
} as const;

/** Files whose names fit a pattern are of a type. */
function forced(pattern: string, type: string): string {
  return `<FilesMatch "${pattern}">\n    ForceType ${type}\n</FilesMatch>`;
}

const PRECOMPRESSED: readonly string[] = [
  '',
  '# .br and .gz files, with mod_rewrite and mod_mime',
  'RewriteEngine on',
  ...beside('br', 'br'),
  ...beside('gzip', 'gz'),
  'RemoveLanguage .br',
  'AddEncoding br .br',
  'AddEncoding gzip .gz',
  ...Object.entries(TYPES).map(([ending, type]) => forced(String.raw`\.${ending}\.(?:br|gz)$`, type)),
  'Header always merge Vary Accept-Encoding',
];

/** What Apache needs in the `<Directory>` of the site, or in an `.htaccess` file in it. */
export function apacheSnippet({ always, pages, rules, types, below, compressed }: ServedSite): string {
  return [
    '# Bản Tin, for Apache 2.4 with mod_headers: in the <Directory> of the site, or as .htaccess in it.',
    `ErrorDocument 404 ${below}/404.html`,
    'AddDefaultCharset utf-8',
    ...headerLines({ ...always, ...pages.headers }),
    ...rules.flatMap((rule) => [
      '',
      `# ${rule.name}`,
      `<If "%{REQUEST_URI} =~ m#${compressed ? orBeside(patternOf(rule)) : patternOf(rule)}#">`,
      ...indented(headerLines(rule.headers), '    '),
      '</If>',
    ]),
    ...(compressed ? PRECOMPRESSED : []),
    '',
    ...types.map(({ file, type }) =>
      forced(`^${escaped(file)}${compressed ? String.raw`(?:\.br|\.gz)?` : ''}$`, type),
    ),
    '',
  ].join('\n');
}
