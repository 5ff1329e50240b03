import { type Headers, patternOf } from '../header-table.ts';
import { fileOf, indented, rootNote, type ServedSite } from './snippet.ts';

const headerLines = (matcher: string, headers: Headers): readonly string[] => [
  `header ${matcher} {`,
  ...Object.entries(headers).map(([name, value]) => `\t${name} "${value}"`),
  '}',
];

/** Headers of a missing file's kind, which the page that is sent in its place must not have. */
function removals({ pages, rules }: ServedSite): readonly string[] {
  const names = [...rules.flatMap(({ headers }) => Object.keys(headers)), 'Content-Type'];
  return [...new Set(names)].filter((name) => !(name in pages.headers)).map((name) => `header -${name}`);
}

/** What Caddy needs in the block of the site, beside its `root`; it serves the files, too. */
export function caddySnippet(site: ServedSite): string {
  const { always, pages, rules, types, below, compressed } = site;
  const route = [
    ...headerLines('*', { ...always, ...pages.headers }),
    ...rules.flatMap((rule, index) => [
      '',
      `# ${rule.name}`,
      `@kind${index} path_regexp ${patternOf(rule)}`,
      ...headerLines(`@kind${index}`, rule.headers),
    ]),
    ...types.flatMap((rule, index) => [
      '',
      `@type${index} path_regexp ${fileOf(rule)}`,
      ...headerLines(`@type${index}`, { 'Content-Type': rule.type }),
    ]),
    '',
    ...(compressed ? ['file_server {', '\tprecompressed br gzip', '}'] : ['encode zstd gzip', 'file_server']),
  ];
  return [
    '# Bản Tin, for Caddy: import this file in the block of the site.',
    rootNote(below),
    '# In this order: later headers take the place of earlier ones.',
    'route {',
    ...indented(route, '\t'),
    '}',
    'handle_errors {',
    '\t@missing expression {err.status_code} == 404',
    '\thandle @missing {',
    ...indented(
      [...headerLines('*', pages.headers), ...removals(site), `rewrite * ${below}/404.html`, 'file_server'],
      '\t\t',
    ),
    '\t}',
    '}',
    '',
  ].join('\n');
}
