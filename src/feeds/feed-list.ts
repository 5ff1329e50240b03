import type { Bulletin } from '../bulletin/bulletin.ts';
import { once } from '../bulletin/once.ts';
import { newestFirst } from '../bulletin/order.ts';
import { presentProvinces } from '../bulletin/place-pages.ts';
import type { Story } from '../bulletin/story.ts';
import { listedAt } from '../bulletin/views/place-stories.ts';
import type { FeedAddress, FeedFormat } from '../routing/feeds.ts';

/** How many stories a feed holds: the newest. */
export const FEED_LENGTH = 30;

const provinces = once((bulletin: Bulletin): ReadonlySet<string> => {
  return new Set(presentProvinces(bulletin.gazetteer).map(({ id }) => id));
});

/**
 * Whether the feed of a page holds whole stories, in every format: those of the bulletin, of topics and of the provinces
 * of today. Those of other places and of authors are many, and hold leads in RSS alone.
 */
export function isFull(address: FeedAddress, bulletin: Bulletin): boolean {
  if (address.kind === 'locality') return provinces(bulletin).has(address.id);
  return address.kind !== 'author';
}

/** The pages that have a feed in a format. */
export function feedAddresses(bulletin: Bulletin, format: FeedFormat): readonly FeedAddress[] {
  const { topics, authors } = bulletin.content;
  const all: readonly FeedAddress[] = [
    { kind: 'front' },
    ...topics.map(({ id }) => ({ kind: 'topic', id }) as const),
    ...[...bulletin.placePages].map((id) => ({ kind: 'locality', id }) as const),
    ...authors.map(({ id }) => ({ kind: 'author', id }) as const),
  ];
  return format === 'rss' ? all : all.filter((address) => isFull(address, bulletin));
}

function listOf(address: FeedAddress, bulletin: Bulletin): readonly Story[] {
  switch (address.kind) {
    case 'front':
      return bulletin.listed;
    case 'topic':
      return bulletin.withTopic(address.id);
    case 'locality':
      // The page lists them by sections, those shared with other places last.
      return listedAt(bulletin, address.id).toSorted(newestFirst);
    case 'author':
      return bulletin.byAuthor(address.id).all;
  }
}

/** The stories of a feed: what the page lists, the newest first. */
export function storiesOf(address: FeedAddress, bulletin: Bulletin): readonly Story[] {
  return listOf(address, bulletin).slice(0, FEED_LENGTH);
}
