/** What crawlers ask for at the root of a host: which pages they may read. */
export const ROBOTS_FILE = 'robots.txt';

/** The index of the sitemap, at the root of the site. */
export const SITEMAP_FILE = 'sitemap.xml';

/** The folder of the pictures that messengers show of pages. */
export const CARD_FOLDER = 'anh-chia-se';
