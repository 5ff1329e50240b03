import { expect, it } from 'vitest';
import { facebookShare, zaloShare } from '../../src/routing/share.ts';

const PAGES = ['https://bantin.example/tin/hop/', 'https://bantin.example/bản tin/tin/hop/?a=1&b=ồ'];

it.each(PAGES)('Facebook is given the address of the page: %s', (page) => {
  const { origin, searchParams } = new URL(facebookShare(page));
  expect(origin).toBe('https://www.facebook.com');
  expect(searchParams.get('u')).toBe(page);
});

it.each(PAGES)('Zalo is given it in JSON, in Base64, whatever letters it has: %s', (page) => {
  const { origin, searchParams } = new URL(zaloShare(page));
  expect(origin).toBe('https://button-share.zalo.me');
  const given: unknown = JSON.parse(atob(searchParams.get('d') ?? ''));
  expect(given).toEqual({ url: new URL(page).href });
});
