import type { APIRoute, GetStaticPaths } from 'astro';
import { renderSVG } from 'uqr';
import { LANGUAGES } from '../../bulletin/language.ts';
import { getBulletin } from '../../content.ts';
import { mediaType } from '../../rendering/asset.ts';
import { codeFile } from '../../routing/qr-code.ts';
import { href, ownOrigin } from '../../routing/href.ts';

/** One for each page of a story that can be printed, once readers have an address to come back to. */
export const getStaticPaths: GetStaticPaths = async () => {
  const site = ownOrigin();
  if (site === undefined) return [];
  const { published } = await getBulletin();
  return published
    .filter(({ withdrawn }) => withdrawn === undefined)
    .flatMap(({ id, articles }) =>
      LANGUAGES.filter((language) => articles[language]).map((language) => {
        const url = new URL(href({ kind: 'story', id }, language), site).href;
        const file = codeFile(id, language);
        return { params: { file }, props: { url }, cacheKey: url };
      }),
    );
};

/** The address of a story's page as a QR code, which is printed at its end. */
export const GET: APIRoute<{ readonly url: string }> = ({ props: { url } }) =>
  new Response(renderSVG(url, { border: 0, pixelSize: 1 }), {
    headers: { 'content-type': mediaType('.svg') },
  });
