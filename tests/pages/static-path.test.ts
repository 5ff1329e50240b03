import { expect, it } from 'vitest';
import { inBothLanguages, staticPath } from '../../src/pages/_static-path.ts';
import type { Address } from '../../src/routing/address.ts';

const PLACE: Address = { kind: 'locality', id: 'son-la', page: 2 };
const key = (title: string, address = PLACE) => staticPath('places', address, 'vi', { title }).cacheKey;

it('A page is given its address and language beside what it shows', () => {
  const paths = inBothLanguages((language) => [staticPath('places', PLACE, language, { title: 'Sơn La' })]);
  expect(paths).toMatchObject([
    {
      params: { places: 'dia-phuong/son-la/trang/2' },
      props: { title: 'Sơn La', language: 'vi', address: PLACE },
    },
    {
      params: { places: 'en/places/son-la/page/2' },
      props: { title: 'Sơn La', language: 'en', address: PLACE },
    },
  ]);
});

it('A page has another key when it is given anything else to show', () => {
  expect(key('Sơn La')).toBe(key('Sơn La'));
  expect(key('Sơn Là')).not.toBe(key('Sơn La'));
  expect(key('Sơn La', { kind: 'locality', id: 'son-la' })).not.toBe(key('Sơn La'));
});
