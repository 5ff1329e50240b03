import { hash } from 'node:crypto';
import type { APIRoute, GetStaticPaths } from 'astro';
import { getBulletin, getNow } from '../content.ts';
import { mediaType } from '../rendering/asset.ts';
import { type SitemapFile, sitemapFiles, sitemapXml } from '../sharing/sitemaps.ts';
import { ownOrigin } from '../routing/href.ts';

/** The sitemap, once there is an address that its pages have; each file is kept under a digest of what it lists. */
export const getStaticPaths: GetStaticPaths = async () => {
  const site = ownOrigin();
  if (site === undefined) return [];
  return sitemapFiles(await getBulletin(), site, getNow()).map((file) => ({
    params: { sitemap: file.name },
    props: { file },
    cacheKey: hash('sha1', JSON.stringify(file)),
  }));
};

/** A file of the sitemap, for search engines. */
export const GET: APIRoute<{ readonly file: SitemapFile }> = async ({ props: { file } }) =>
  new Response(await sitemapXml(file), { headers: { 'content-type': mediaType('.xml') } });
