import { decoded } from './decoded.ts';
import { withBase } from './href.ts';

/** Where the bulletin is published. */
export interface Site {
  /** Its origin; without one, no address is known to be its own. */
  readonly site?: string;
  /** The path that it is served under, `/` for none. */
  readonly base: string;
}

/** An address with its host, of the bulletin itself or of a computer that readers can't reach. */
export interface WholeAddress {
  readonly of: 'site' | 'machine';
  /** What follows the host and the base, decoded, without query and anchor: `/tin/hop/`; empty where it names none. */
  readonly path: string;
}

const LOCAL_NAME = /^[^.:]+$|\.(?:localhost|local|lan|home|internal|intranet|home\.arpa)$/;
const LOCAL_NUMBER =
  /^(?:0|10|127)\.|^192\.168\.|^172\.(?:1[6-9]|2\d|3[01])\.|^169\.254\.|^\[(?:::1?|f[cde][\da-f]{2}:.*|::ffff:.*)\]$/;

/** Whether only the own computer, or others in the same building, can reach a host. */
function isLocal(hostname: string): boolean {
  return LOCAL_NAME.test(hostname) || LOCAL_NUMBER.test(hostname);
}

function hostOf(url: URL): string {
  return url.host.replace(/^www\./, '');
}

/** A path without the base in front; undefined where it lies elsewhere. */
export function withoutBase(base: string, path: string): string | undefined {
  const prefix = withBase(base, '/');
  if (path === prefix.slice(0, -1)) return '/';
  return path.startsWith(prefix) ? path.slice(prefix.length - 1) : undefined;
}

/** An address of the web, read as browsers do; undefined for any other, and for one that they can't read. */
export function webAddress(written: string): URL | undefined {
  // Markdown encodes the brackets around the numbers of a host.
  const address = written.replace(/%5B/i, '[').replace(/%5D/i, ']');
  return /^https?:\/\//i.test(address) && URL.canParse(address) ? new URL(address) : undefined;
}

/** Reads an address that begins with `http://` or `https://`; undefined for one on the web, of others. */
export function readWholeAddress(written: string, { site, base }: Site): WholeAddress | undefined {
  const url = webAddress(written);
  if (url === undefined) return undefined;
  // A bare name on the local network says nothing of a page.
  const isBare = url.port === '' && url.pathname === '/';
  const path = decoded(url.pathname);
  const within = withoutBase(base, path);
  if (isLocal(url.hostname.replace(/\.$/, '')))
    return { of: 'machine', path: isBare ? '' : (within ?? path) };
  const isOwn = site !== undefined && hostOf(url) === hostOf(new URL(site));
  return isOwn && within !== undefined ? { of: 'site', path: within } : undefined;
}
