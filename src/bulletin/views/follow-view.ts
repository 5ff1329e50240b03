import type { Locality } from '../locality.ts';
import { presentProvinces } from '../place-pages.ts';
import type { PageKind } from './page-kind.ts';
import { headingLink, type NamedLink } from './teaser.ts';

/** What the page that explains feeds leads to. */
export interface FollowView {
  readonly topics: readonly NamedLink[];
  /** The provinces of today that have stories, by name. */
  readonly provinces: readonly Locality[];
}

/** The page that explains how to follow the bulletin. */
export const followPages: PageKind<{ readonly kind: 'follow' }, FollowView> = {
  paths: () => [{ kind: 'follow' }],
  view: (_address, bulletin, language) => ({
    topics: bulletin.content.topics.map(({ id }) => headingLink('topic', id, bulletin, language)),
    provinces: presentProvinces(bulletin.gazetteer).filter(({ id }) => bulletin.places.count(id) > 0),
  }),
};
