import { describe, expect, it } from 'vitest';
import { resolveAddress } from '../../../src/integrations/content/resolve-address.ts';

describe('an address within the bulletin', () => {
  it.each([
    ['/tin/hop-chi-bo/', { kind: 'story', id: 'hop-chi-bo', language: 'vi' }],
    ['/en/stories/hop-chi-bo/', { kind: 'story', id: 'hop-chi-bo', language: 'en' }],
    ['/chuyen-muc/dan-van/trang/2/', { kind: 'topic', id: 'dan-van', language: 'vi' }],
    ['/en/places/son-la/xa-x/', { kind: 'locality', id: 'son-la/xa-x', language: 'en' }],
    ['/tac-gia/ban-bien-tap/', { kind: 'author', id: 'ban-bien-tap', language: 'vi' }],
    ['/chuyen-de/nghi-quyet/', { kind: 'series', id: 'nghi-quyet', language: 'vi' }],
    ['/lien-he/', { kind: 'page', id: 'contact', language: 'vi' }],
    ['/en/search-help/', { kind: 'page', id: 'search-help', language: 'en' }],
  ])('%s leads to a thing', (address, target) => {
    expect(resolveAddress(address)).toEqual(target);
  });

  it.each([
    '/',
    '/en/',
    '/tim-kiem/',
    '/en/search/',
    '/tin/',
    '/en/topics/page/2/',
    '/luu-tru/',
    '/en/archive/2020/01/21/',
  ])('%s leads to a page that is always there', (address) => {
    expect(resolveAddress(address)).toEqual({ kind: 'other' });
  });

  it('leads to the same thing with a query and an anchor', () => {
    expect(resolveAddress('/tin/x/?a=1#b')).toEqual(resolveAddress('/tin/x/'));
    expect(resolveAddress('/tin/x/#a\nb')).toEqual(resolveAddress('/tin/x/'));
  });

  it.each([
    '/la/',
    '/tin/x',
    '/en/tin/x/',
    '/luu-tru/2020/13/',
    '',
    '?',
    '//',
    '/\\',
    '/%',
    '//tin/x/',
    '/en/../tin/x/',
  ])('“%s” is none', (address) => {
    expect(resolveAddress(address)).toBeUndefined();
  });
});
