import { afterEach, describe, expect, it, vi } from 'vitest';
import { alternates, counterpart } from '../../src/routing/alternates.ts';
import { LANGUAGES } from '../../src/bulletin/language.ts';
import type { Address } from '../../src/bulletin/address.ts';
import { fileHref, href, withBase } from '../../src/routing/href.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

const PLACE: Address = { kind: 'locality', id: 'son-la', page: 2 };

describe('a link', () => {
  it.each([
    ['/', '/tin/x/'],
    ['', '/tin/x/'],
    ['/ban-tin', '/ban-tin/tin/x/'],
    ['/ban-tin/', '/ban-tin/tin/x/'],
    ['/a/b', '/a/b/tin/x/'],
    ['/a/b/', '/a/b/tin/x/'],
  ])('under the base “%s” is %s', (base, wanted) => {
    expect(withBase(base, '/tin/x/')).toBe(wanted);
    vi.stubEnv('BASE_URL', base);
    expect(href({ kind: 'story', id: 'x' }, 'vi')).toBe(wanted);
    expect(fileHref('/tin/x/')).toBe(wanted);
  });

  it('to the front page ends with a slash under any base', () => {
    expect(['/', '/ban-tin', '/a/b/'].map((base) => withBase(base, '/'))).toEqual([
      '/',
      '/ban-tin/',
      '/a/b/',
    ]);
  });
});

describe('a page in the other language', () => {
  it('is the same page of the same thing', () => {
    expect(counterpart(PLACE, 'vi', LANGUAGES)).toEqual({
      language: 'en',
      href: '/en/places/son-la/page/2/',
    });
    expect(counterpart(PLACE, 'en', LANGUAGES)).toEqual({
      language: 'vi',
      href: '/dia-phuong/son-la/trang/2/',
    });
  });

  it('isn’t there in a bulletin in one language', () => {
    expect(counterpart(PLACE, 'vi', ['vi'])).toBeUndefined();
    expect(alternates(PLACE, ['vi'])).toHaveLength(1);
  });

  it('lies under the same base', () => {
    vi.stubEnv('BASE_URL', '/ban-tin');
    expect(counterpart({ kind: 'front' }, 'vi', LANGUAGES)?.href).toBe('/ban-tin/en/');
  });
});

it('The alternates of a page are both its languages, Vietnamese first', () => {
  expect(alternates({ kind: 'archive' }, LANGUAGES)).toEqual([
    { language: 'vi', href: '/luu-tru/' },
    { language: 'en', href: '/en/archive/' },
  ]);
});
