import { describe, expect, it } from 'vitest';
import type { StandingAddress } from '../../src/bulletin/address.ts';
import { addressResolver } from '../../src/reading/resolve-address.ts';

const resolve = addressResolver({ base: '/' });
const ABOUT: StandingAddress = {
  kind: 'standing',
  id: 'gioi-thieu',
  segments: { vi: 'gioi-thieu', en: 'about' },
};
const published = addressResolver({ site: 'https://www.tinh.example', base: '/ban-tin' });

describe('an address within the bulletin', () => {
  it.each([
    ['/tin/hop-chi-bo/', { kind: 'story', id: 'hop-chi-bo' }, 'vi'],
    ['/en/stories/hop-chi-bo/', { kind: 'story', id: 'hop-chi-bo' }, 'en'],
    ['/tin/', { kind: 'story' }, 'vi'],
    ['/chuyen-muc/dan-van/trang/2/', { kind: 'topic', id: 'dan-van', page: 2 }, 'vi'],
    ['/en/topics/page/2/', { kind: 'topic', page: 2 }, 'en'],
    ['/en/places/son-la/xa-x/', { kind: 'locality', id: 'son-la/xa-x' }, 'en'],
    ['/tac-gia/ban-bien-tap/', { kind: 'author', id: 'ban-bien-tap' }, 'vi'],
    ['/chuyen-de/nghi-quyet/', { kind: 'series', id: 'nghi-quyet' }, 'vi'],
    ['/luu-tru/', { kind: 'archive' }, 'vi'],
    ['/en/archive/2020/01/21/', { kind: 'archive', date: '2020-01-21' }, 'en'],
    ['/gioi-thieu/', ABOUT, 'vi'],
    ['/en/about/', ABOUT, 'en'],
    ['/en/search-help/', { kind: 'search-help' }, 'en'],
    ['/', { kind: 'front' }, 'vi'],
    ['/en/search/', { kind: 'search' }, 'en'],
  ])('%s leads to a thing', (path, address, language) => {
    expect(resolve(path, [ABOUT])).toEqual({ address, language });
  });

  it('leads to the same thing with a query and an anchor', () => {
    expect(resolve('/tin/x/?a=1#b')).toEqual(resolve('/tin/x/'));
    expect(resolve('/tin/x/#a\nb')).toEqual(resolve('/tin/x/'));
  });

  it.each([
    ['/tin/x', '/tin/x/'],
    ['//tin//x/', '/tin/x/'],
    ['/tin/x/index.html', '/tin/x/'],
    ['/Tin/X/', '/tin/x/'],
    ['/tin/x/trang/2/', '/tin/x/'],
    ['/tin/trang/1/', '/tin/'],
    ['/tin/họp-chi-bộ/', '/tin/hop-chi-bo/'],
    ['/vi/tin/x/', '/tin/x/'],
    ['/vi/stories/x/', '/tin/x/'],
    ['/en/tin/x/', '/en/stories/x/'],
    ['/stories/x/', '/en/stories/x/'],
    ['/en/topics/x/trang/2/', '/en/topics/x/page/2/'],
    ['/tin/x/en.mdx', '/en/stories/x/'],
    ['/content/articles/2020/x/vi.mdx', '/tin/x/'],
    ['/articles/2020/x/', '/tin/x/'],
    ['/luu-tru/2020/1/3/', '/luu-tru/2020/01/03/'],
    ['/luu-tru/2020-01-03', '/luu-tru/2020/01/03/'],
    ['/luu-tru/2020/02/30/', '/luu-tru/2020/02/'],
    ['/luu-tru/2020/13/', '/luu-tru/2020/'],
    ['/luu-tru/21/1/2020/', '/luu-tru/2020/01/21/'],
    ['/chuyen-muc/x/trang/0/', '/chuyen-muc/x/'],
    ['/chuyen-muc/x/trang/-1/', '/chuyen-muc/x/'],
    ['/tin/trang/99999999999999999999/', '/tin/'],
    ['/index.html', '/'],
    ['/en', '/en/'],
    ['/Giới-thiệu', '/gioi-thieu/'],
    ['/rss', undefined],
  ])('%s stands for %s', (address, path) => {
    expect(resolve(address, [ABOUT])).toEqual(path && { kind: 'misspelt', path });
  });

  it('stands for the page without the base, where that is written too', () => {
    expect(published('/ban-tin/tin/x/')).toEqual({ kind: 'misspelt', path: '/tin/x/' });
    expect(published('/ban-tin')).toEqual({ kind: 'misspelt', path: '/' });
  });

  it.each(['/la/', '', '?', '//', '/\\', '/%', '/rss.xml', '/ban-dich/', '/admin/', '/tin/x/y/'])(
    '“%s” is none',
    (address) => {
      expect(resolve(address)).toBeUndefined();
    },
  );
});

describe('an address with its host', () => {
  it.each([
    ['https://www.tinh.example/ban-tin/tin/x/', '/tin/x/'],
    ['http://tinh.example/ban-tin/tin/x', '/tin/x/'],
    ['HTTPS://WWW.TINH.EXAMPLE/ban-tin/tin/x/?a#b', '/tin/x/'],
    ['https://tinh.example/ban-tin', '/'],
    ['https://tinh.example/ban-tin/la', '/la'],
  ])('%s is the bulletin’s own', (address, path) => {
    expect(published(address)).toEqual({ kind: 'site', path });
  });

  it.each([
    'https://tinh.example/',
    'https://tinh.example/ban-tin-khac/',
    'https://khac.example/ban-tin/tin/x/',
    'https://tinh.example:8443/ban-tin/tin/x/',
    'https://baosonla.vn/tin/x/',
    'https://172.32.0.1/',
    'https://100.200.10.1/',
    'mailto:a@localhost',
    'ftp://localhost/',
    'https://x y/',
  ])('%s is none of its pages', (address) => {
    expect(published(address)).toBeUndefined();
  });

  it.each([
    'http://localhost:4321',
    'https://LOCALHOST',
    'http://bao.localhost:80',
    'http://127.0.0.1:4321',
    'http://127.1',
    'http://0.0.0.0:4321',
    'http://[::1]:4321',
    'http://%5B::1%5D:4321',
    'http://192.168.1.20:4321',
    'http://10.0.0.3',
    'http://172.16.5.4',
    'http://may-toa-soan:4321',
    'http://toa-soan.local',
    'http://[fe80::1]',
    'http://[::ffff:192.168.1.20]',
  ])('%s is no reader’s', (origin) => {
    expect(published(`${origin}/tin/x/`)).toEqual({ kind: 'machine', path: '/tin/x/' });
    expect(published(`${origin}/ban-tin/en/tin/x?a`)).toEqual({ kind: 'machine', path: '/en/stories/x/' });
  });
});
