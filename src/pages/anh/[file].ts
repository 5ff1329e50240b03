import type { APIRoute, GetStaticPaths } from 'astro';
import { getPublishedFiles, readPublishedFile } from '../../content.ts';
import { mediaType, PICTURE_FOLDER } from '../../rendering/asset.ts';

/** A file's name holds the digest of its bytes, so it is the key that it is kept under. */
export const getStaticPaths: GetStaticPaths = async () =>
  (await getPublishedFiles(PICTURE_FOLDER)).map((file) => ({ params: { file }, cacheKey: file }));

/** Pictures of the published articles, in every size. */
export const GET: APIRoute = ({ params: { file = '' } }) =>
  new Response(readPublishedFile(PICTURE_FOLDER, file), {
    headers: { 'content-type': mediaType(file) },
  });
