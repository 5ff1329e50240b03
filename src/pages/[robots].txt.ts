import type { APIRoute, GetStaticPaths } from 'astro';
import { readPublicFile } from '../content.ts';
import { mediaType } from '../rendering/asset.ts';
import { ROBOTS_FILE } from '../routing/crawler-files.ts';
import { ownOrigin } from '../routing/href.ts';
import { robotsText } from '../sharing/robots.ts';
import { sitemapAddress } from '../sharing/sitemaps.ts';

/** A parameter, since a fixed name gives way to a newsroom's own file, which this one takes up. */
export const getStaticPaths: GetStaticPaths = async () => {
  const site = ownOrigin();
  const text = robotsText(await readPublicFile(ROBOTS_FILE), site && sitemapAddress(site));
  return [{ params: { robots: ROBOTS_FILE.replace('.txt', '') }, props: { text }, cacheKey: text }];
};

/** What crawlers may read, and where the sitemap is. They ask for it at the root of a host alone. */
export const GET: APIRoute<{ readonly text: string }> = ({ props: { text } }) =>
  new Response(text, { headers: { 'content-type': mediaType(ROBOTS_FILE) } });
