import { feedAnswer, feedPaths } from '../../feeds/endpoint.ts';

export const getStaticPaths = feedPaths('rss');
export const GET = feedAnswer('rss');
