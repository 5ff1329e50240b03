import { type Headers, patternOf } from '../header-table.ts';
import { indented, rootNote, type ServedSite } from './snippet.ts';

const headerLines = (headers: Headers): readonly string[] =>
  Object.entries(headers).map(([name, value]) => `add_header ${name} "${value}" always;`);

/** What nginx needs in the `server` block of the site, beside its `root`. */
export function nginxSnippet({ always, pages, rules, below }: ServedSite): string {
  const lines = [
    `error_page 404 ${below}/404.html;`,
    'charset utf-8;',
    'etag on;',
    ...headerLines({ ...always, ...pages.headers }),
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
