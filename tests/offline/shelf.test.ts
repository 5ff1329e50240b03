import { expect, it } from 'vitest';
import { keepableHtml } from '../../src/offline/shelf.ts';

const HTML = { 'content-type': 'text/html; charset=utf-8' };
const keeps = async (body: string, init: ResponseInit) =>
  (await keepableHtml(new Response(body, init))) !== undefined;

it('a page may be kept, with whatever hosts say of asking again', async () => {
  expect(await keeps('<p>', { headers: HTML })).toBe(true);
  expect(await keeps('<p>', { headers: { ...HTML, 'cache-control': 'no-cache' } })).toBe(true);
});

it.each([
  ['what must not be stored', { headers: { ...HTML, 'cache-control': 'private, no-store' } }],
  ['what isn’t there', { headers: HTML, status: 404 }],
  ['a fault of the server', { headers: HTML, status: 500 }],
  ['a file that is no page', { headers: { 'content-type': 'application/pdf' } }],
  ['a file of unknown kind', {}],
])('%s may not', async (_, init) => {
  expect(await keeps('<p>', init)).toBe(false);
});
