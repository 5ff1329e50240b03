import { hash } from 'node:crypto';
import type { APIRoute, GetStaticPaths } from 'astro';
import { getBulletin } from '../../content.ts';
import { placeNews } from '../../feeds/place-news.ts';
import { pathOf } from '../../routing/address.ts';
import { fileHref } from '../../routing/href.ts';

/** Beside the page of each place: its newest stories, which comfort/my-places/ shows on the front page. */
export const getStaticPaths: GetStaticPaths = async () => {
  const bulletin = await getBulletin();
  return bulletin.content.newsroom.languages.flatMap((language) =>
    [...bulletin.placePages].map((id) => {
      const text = `${JSON.stringify(placeNews(id, bulletin, language, fileHref))}\n`;
      const list = pathOf({ kind: 'locality', id }, language).slice(1, -1);
      return { params: { list }, props: { text }, cacheKey: hash('sha1', text) };
    }),
  );
};

export const GET: APIRoute<{ readonly text: string }> = ({ props: { text } }) =>
  new Response(text, { headers: { 'content-type': 'application/json' } });
