/** A line that names a sitemap (sitemaps.org/protocol.html). */
const NAMES_SITEMAP = /^\s*sitemap\s*:/im;

/**
 * What `robots.txt` says to crawlers: a newsroom's own rules where it has written some, else that they may read everything;
 * and where the sitemap is, unless the newsroom names one itself.
 */
export function robotsText(own: string | undefined, sitemap: string | undefined): string {
  const rules = (own ?? 'User-agent: *\nAllow: /\n').replace(/\n*$/, '\n');
  return sitemap === undefined || NAMES_SITEMAP.test(rules) ? rules : `${rules}\nSitemap: ${sitemap}\n`;
}
