import type { APIRoute, GetStaticPaths } from 'astro';
import { getPublishedFiles, readPublishedFile } from '../../content.ts';
import { mediaType, ATTACHMENT_FOLDER } from '../../rendering/asset.ts';

/** A file's name holds the digest of its bytes, so it is the key that it is kept under. */
export const getStaticPaths: GetStaticPaths = async () =>
  (await getPublishedFiles(ATTACHMENT_FOLDER)).map((file) => ({ params: { file }, cacheKey: file }));

/** Attachments of the published articles. */
export const GET: APIRoute = ({ params: { file = '' } }) =>
  new Response(readPublishedFile(ATTACHMENT_FOLDER, file), {
    headers: { 'content-type': mediaType(file) },
  });
