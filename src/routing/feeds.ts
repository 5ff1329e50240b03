import type { Language } from '../bulletin/language.ts';
import type { LocalityId } from '../bulletin/locality.ts';
import { pathOf } from './address.ts';
import { ownOrigin } from './href.ts';

/** The formats of feeds: the file beside a page's address, its media type, and what people call it. */
export const FEED_FORMATS = {
  rss: { file: 'rss.xml', type: 'application/rss+xml', name: 'RSS' },
  atom: { file: 'atom.xml', type: 'application/atom+xml', name: 'Atom' },
  json: { file: 'feed.json', type: 'application/feed+json', name: 'JSON Feed' },
} as const;

/** A format of feeds. */
export type FeedFormat = keyof typeof FEED_FORMATS;

/** A page whose stories there is a feed of. */
export type FeedAddress =
  | { readonly kind: 'front' }
  | { readonly kind: 'topic' | 'author'; readonly id: string }
  | { readonly kind: 'locality'; readonly id: LocalityId };

/** Where the feed of a page stands within the site, without its base: `/chuyen-muc/<topic>/rss.xml`. */
export function feedPath(address: FeedAddress, language: Language, format: FeedFormat): string {
  return pathOf(address, language) + FEED_FORMATS[format].file;
}

/** Whether the site has feeds: they need to know where it is published, and aren't made while stories are edited. */
export function hasFeeds(): boolean {
  return ownOrigin() !== undefined && !import.meta.env.DEV;
}
