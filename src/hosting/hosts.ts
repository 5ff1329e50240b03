import { type HostedSite, headerTable } from './header-table.ts';
import { apacheSnippet } from './hosts/apache.ts';
import { caddySnippet } from './hosts/caddy.ts';
import { nginxSnippet } from './hosts/nginx.ts';

/** Web servers that a snippet of configuration can be printed for. */
const SNIPPETS = { nginx: nginxSnippet, caddy: caddySnippet, apache: apacheSnippet } as const;

export type Host = keyof typeof SNIPPETS;

/** Whether a word names a web server that {@link snippetFor} knows. */
export function isHost(word: string | undefined): word is Host {
  return word !== undefined && Object.hasOwn(SNIPPETS, word);
}

/** The configuration that makes a web server send the site's headers, and its page for what isn't there. */
export function snippetFor(host: Host, site: HostedSite): string {
  const { base, compressed } = site;
  return SNIPPETS[host]({ ...headerTable(site), below: base.replace(/\/$/, ''), compressed });
}
