import type { Newsroom } from '../bulletin/newsroom.ts';

/** For newsrooms that don't say since when they have their domain. */
const SINCE = '2026';

/**
 * What the ids of a bulletin's feeds and their entries begin with: a tag URI (RFC 4151), which goes on naming the same
 * thing after the bulletin has moved to another domain. Without a name of the newsroom's own it is that of its domain.
 */
export function tagPrefix({ feedTag }: Pick<Newsroom, 'feedTag'>, site: string): string {
  // The numbers of IPv6 stand in signs that no tag holds.
  const host = new URL(site).hostname.replaceAll(/[^a-z\d.-]/g, '');
  return `tag:${feedTag ?? `${host},${SINCE}`}:`;
}
