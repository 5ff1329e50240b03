/** Names that a browser on this machine knows it by; the site may be served on any port. */
const LOCAL = /^https?:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/;

/** Whether pages of an origin may send letters: one of those that are set or, where there are none, any of this machine. */
export function isAllowed(origin: string, origins: readonly string[]): boolean {
  const written = origin.toLowerCase();
  return origins.length === 0 ? LOCAL.test(written) : origins.includes(written);
}

/**
 * The origin of the page that sent a form: what `Origin` says; a browser that sends none says in `Referer` where it
 * was. Undefined where neither does.
 */
export function originOf(origin: string | undefined, referer: string | undefined): string | undefined {
  if (origin !== undefined) return origin;
  return referer !== undefined && URL.canParse(referer) ? new URL(referer).origin : undefined;
}
