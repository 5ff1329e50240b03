import { refusal } from '../../refusal.ts';
import type { Headers, HeaderTable } from '../header-table.ts';

/** What Cloudflare Pages reads of a `_headers` file; Netlify has no such limits. */
const MOST_RULES = 100;
const LONGEST_LINE = 2000;

function block(path: string, headers: Headers): readonly string[] {
  return [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)];
}

/**
 * The `_headers` file that Netlify, Cloudflare Pages and their like read. All rules that fit an address apply, so the
 * general one has no header that another has. Throws an Error where a host would not read all of it.
 */
export function headersFile({ always, pages, rules, types }: HeaderTable): string {
  const blocks = [
    block('/*', always),
    ...[pages, ...rules].flatMap(({ paths, headers }) => paths.map((path) => block(path, headers))),
    ...types.flatMap(({ paths, type }) => paths.map((path) => block(path, { 'Content-Type': type }))),
  ];
  if (blocks.length > MOST_RULES)
    throw refusal(
      `_headers would have ${blocks.length} rules, and hosts read ${MOST_RULES}. Put the files of public/ that need no cache into a folder there.`,
    );
  const lines = blocks.flat();
  const long = lines.find((line) => line.length > LONGEST_LINE);
  if (long !== undefined)
    throw refusal(
      `_headers would have a line of ${long.length} characters, and hosts read ${LONGEST_LINE}: ${long.slice(0, 100)}… Shorten ADMIN_SERVER.`,
    );
  return `${lines.join('\n')}\n`;
}
