import { feedAnswer, feedPaths } from '../../feeds/endpoint.ts';

export const getStaticPaths = feedPaths('atom');
export const GET = feedAnswer('atom');
