import type { APIRoute, GetStaticPaths } from 'astro';
import { getBulletin } from '../content.ts';
import { href } from '../routing/href.ts';

/** A file name that Astro would not take for a page, so it is given as a parameter. */
export const getStaticPaths: GetStaticPaths = () => [{ params: { redirects: '_redirects' } }];

/** Former addresses for hosts that read a `_redirects` file: `from to status`, a line each. */
export const GET: APIRoute = async () => {
  const { published, content } = await getBulletin();
  const lines = published.flatMap(({ id, formerIds }) =>
    formerIds.flatMap((former) =>
      content.newsroom.languages.map(
        (language) =>
          `${href({ kind: 'story', id: former }, language)} ${href({ kind: 'story', id }, language)} 301\n`,
      ),
    ),
  );
  return new Response(lines.join(''), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
