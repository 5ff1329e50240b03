import type { APIRoute, GetStaticPaths } from 'astro';
import { newCards } from '../../bulletin/views/card-view.ts';
import { getBulletin, getFrame, readPublishedFile } from '../../content.ts';
import { mediaType, PICTURE_FOLDER } from '../../rendering/asset.ts';
import { bulletinCard, type Card, storyCard, topicCard } from '../../sharing/card.ts';
import { drawCard } from '../../sharing/draw-card.ts';
import { ownOrigin } from '../../routing/href.ts';

/** The pictures that pages are shared with, once these have an address; a file's name is a digest of what it shows. */
export const getStaticPaths: GetStaticPaths = async () => {
  if (ownOrigin() === undefined) return [];
  const bulletin = await getBulletin();
  const { newsroom, topics } = bulletin.content;
  const pictures = await Promise.all(
    newsroom.languages.map(async (language) => {
      const frame = await getFrame(language);
      return [
        bulletinCard(frame, language),
        ...topics.map(({ name }) => topicCard(name[language], frame, language)),
        ...newCards(bulletin, language).map((view) => storyCard(view, frame)),
      ];
    }),
  );
  const cards = new Map(pictures.flat().map(({ file, card }) => [file, card]));
  return [...cards].map(([file, card]) => ({ params: { file }, props: { card }, cacheKey: file }));
};

/** The picture of a story, a topic or the bulletin, as messengers show it. */
export const GET: APIRoute<{ readonly card: Card }> = async ({ props: { card } }) =>
  new Response(new Uint8Array(await drawCard(card, (file) => readPublishedFile(PICTURE_FOLDER, file))), {
    headers: { 'content-type': mediaType('.jpg') },
  });
