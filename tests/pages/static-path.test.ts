import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { inBothLanguages, staticPath, unkeptPath } from '../../src/pages/_static-path.ts';
import type { Address } from '../../src/routing/address.ts';

const PLACE: Address = { kind: 'locality', id: 'son-la', page: 2 };
const key = (title: string, address = PLACE) => staticPath('places', address, 'vi', { title }).cacheKey;

beforeEach(() => {
  vi.stubEnv('DEV', false);
});

afterEach(() => {
  vi.unstubAllEnvs();
});

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

it('While editing, a page has no key, and works out what it shows when it is looked at', () => {
  vi.stubEnv('DEV', true);
  const view = vi.fn(() => 'Sơn La');
  const path = staticPath('places', PLACE, 'vi', {
    get view() {
      return view();
    },
  });
  expect([path.cacheKey, view.mock.calls.length]).toEqual([undefined, 0]);
  expect(path.props.view).toBe('Sơn La');
});

it('A page that shows more than it is given has no key, so that every build renders it', () => {
  const path = unkeptPath('standing', { kind: 'standing', id: 'contact' }, 'vi', { id: 'contact' });
  expect(path).toEqual({
    params: { standing: 'lien-he' },
    props: { id: 'contact', language: 'vi', address: { kind: 'standing', id: 'contact' } },
  });
});

it('What a digest can’t tell apart is no property of a page that is kept', () => {
  // @ts-expect-error: all Maps are alike in JSON.
  staticPath('places', PLACE, 'vi', { view: { counts: new Map([['son-la', 1]]) } });
  // @ts-expect-error: a function isn't in JSON.
  staticPath('places', PLACE, 'vi', { title: () => 'Sơn La' });
});
