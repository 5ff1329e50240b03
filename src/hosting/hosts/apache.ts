import { type Headers, patternOf } from '../header-table.ts';
import { indented, type ServedSite } from './snippet.ts';

const headerLines = (headers: Headers): readonly string[] =>
  Object.entries(headers).map(([name, value]) => `Header always set ${name} "${value}"`);

/** What Apache needs in the `<Directory>` of the site, or in an `.htaccess` file in it. */
export function apacheSnippet({ always, pages, rules, below }: ServedSite): string {
  return [
    '# Bản Tin, for Apache 2.4 with mod_headers: in the <Directory> of the site, or as .htaccess in it.',
    `ErrorDocument 404 ${below}/404.html`,
    'DirectoryIndex index.html',
    'AddDefaultCharset utf-8',
    ...headerLines({ ...always, ...pages.headers }),
    ...rules.flatMap((rule) => [
      '',
      `# ${rule.name}`,
      `<If "%{REQUEST_URI} =~ m#${patternOf(rule)}#">`,
      ...indented(headerLines(rule.headers), '    '),
      '</If>',
    ]),
    '',
  ].join('\n');
}
