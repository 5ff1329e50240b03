import type { APIRoute, GetStaticPaths } from 'astro';
import { getPublishedFiles, readPublishedFile } from '../../content.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  (await getPublishedFiles('anh')).map((file) => ({ params: { file } }));

/** ... */
export const GET: APIRoute = async ({ params: { file = '' } }) =>
  new Response(await readPublishedFile('anh', file));
