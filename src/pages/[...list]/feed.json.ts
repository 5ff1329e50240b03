import { feedAnswer, feedPaths } from '../../feeds/endpoint.ts';

export const getStaticPaths = feedPaths('json');
export const GET = feedAnswer('json');
