import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readSettings } from '../src/settings.ts';

const ROOT = path.resolve('/', 'home', 'bulletin');
const NOW = '2026-12-01T06:00+07:00';
const settings = (env: Readonly<Record<string, string>> = {}) =>
  readSettings({ BULLETIN_NOW: NOW, ...env }, ROOT);

describe('without any variable', () => {
  it('the site is built from content/ into dist/, under no base and for no address', () => {
    const { cacheDir, now, ...rest } = settings();
    expect(rest).toEqual({
      root: ROOT,
      admin: false,
      adminBackend: {},
      adminPort: 4322,
      contentDir: path.join(ROOT, 'content'),
      outDir: path.join(ROOT, 'dist'),
      base: '/',
      compress: false,
      search: true,
      messages: 'vi',
    });
    expect(path.dirname(cacheDir)).toBe(path.join(ROOT, '.cache'));
    expect(now.toISOString()).toBe('2026-11-30T23:00:00.000Z');
  });

  it('it is the same as with variables that are set to nothing', () => {
    const names = [
      'BULLETIN_CONTENT',
      'BULLETIN_OUT',
      'SITE_URL',
      'BASE_PATH',
      'BULLETIN_SEARCH',
      'LC_ALL',
      'LC_MESSAGES',
      'LANG',
    ];
    expect(settings(Object.fromEntries(names.map((name) => [name, ''])))).toEqual(settings());
  });
});

describe('folders', () => {
  it('are told from the root on, or from anywhere', () => {
    const elsewhere = path.resolve('/', 'srv', 'site');
    const { contentDir, outDir } = settings({ BULLETIN_CONTENT: 'tests/x', BULLETIN_OUT: elsewhere });
    expect([contentDir, outDir]).toEqual([path.join(ROOT, 'tests', 'x'), elsewhere]);
  });

  it('are told by whole paths: only a shell knows ~', () => {
    const message = ' is "~/site", but ~ stands for home in a shell alone. Write the whole path.';
    for (const name of ['BULLETIN_CONTENT', 'BULLETIN_OUT'])
      expect(() => settings({ [name]: '~/site' })).toThrow(new Error(name + message));
    expect(settings({ BULLETIN_OUT: 'a/~b~' }).outDir).toBe(path.join(ROOT, 'a', '~b~'));
  });

  it('of content have each a cache of their own, whatever their names', () => {
    const folders = [
      'content',
      'a/content',
      'a/b',
      'a_b',
      'a-b',
      'a b',
      '../a/b',
      '.',
      'nội-dung',
      'nồi-dung',
      'ban tin/á',
    ];
    const caches = folders.map((folder) => settings({ BULLETIN_CONTENT: folder }).cacheDir);
    expect(new Set(caches).size).toBe(folders.length);
    for (const cache of caches) expect(path.dirname(cache)).toBe(path.join(ROOT, '.cache'));
  });

  it('of content have the same cache however they are written, and wherever the root lies', () => {
    const { cacheDir } = settings({ BULLETIN_CONTENT: 'a/b' });
    expect(settings({ BULLETIN_CONTENT: './a/c/../b/' }).cacheDir).toBe(cacheDir);
    expect(readSettings({ BULLETIN_CONTENT: 'a/b' }, path.resolve('/', 'x')).cacheDir).toBe(
      path.resolve('/', 'x', '.cache', path.basename(cacheDir)),
    );
  });
});

describe('BASE_PATH', () => {
  it.each([
    ['/', '/'],
    ['ban-tin', '/ban-tin'],
    ['/ban-tin', '/ban-tin'],
    ['/ban-tin/', '/ban-tin'],
    ['a/b/', '/a/b'],
    ['//a//', '/a'],
    ['/b%E1%BA%A3n-tin', '/bản-tin'],
    ['/bản-tin'.normalize('NFD'), '/bản-tin'],
    ['/bản-tin.2', '/bản-tin.2'],
  ])('“%s” is the base %s', (written, base) => {
    expect(settings({ BASE_PATH: written }).base).toBe(base);
  });

  /** What a server's configuration would take for something else than a path. */
  const UNSERVED = ['/a"b', "/a'b", '/a;b', '/a{b}', '/a$b', '/a*'];

  it('that is no path is told with an example', () => {
    expect(() => settings({ BASE_PATH: 'https://bantin.example/tin' })).toThrow(
      new Error('BASE_PATH is "https://bantin.example/tin", which is no path. Write it like /ban-tin.'),
    );
    for (const wrong of [
      'C:/Git/ban-tin',
      '/ban tin',
      '/a?b',
      '/a#b',
      '\\ban-tin',
      '/a//b',
      '../a',
      'a/.',
      '/%',
      ...UNSERVED,
    ]) {
      expect(() => settings({ BASE_PATH: wrong })).toThrow('which is no path');
    }
  });
});

describe('SITE_URL', () => {
  it('is the origin of the site, however it is written', () => {
    expect(settings({ SITE_URL: 'https://bantin.example' }).site).toBe('https://bantin.example');
    expect(settings({ SITE_URL: 'http://localhost:4321/' }).site).toBe('http://localhost:4321');
    expect(settings({ SITE_URL: ' HTTPS://Bantin.Example:443 ' }).site).toBe('https://bantin.example');
  });

  it.each([
    ['https://x.example/sub/', '/sub'],
    ['https://x.example/sub', '/sub'],
    ['https://nhom.gitlab.io/huyen/ban-tin', '/huyen/ban-tin'],
    ['https://x.example/b%E1%BA%A3n-tin/', '/bản-tin'],
    ['https://x.example/bản-tin/'.normalize('NFD'), '/bản-tin'],
    ['https://x.example', '/'],
    ['https://x.example//', '/'],
  ])('%s has the path %s, which is the base', (written, base) => {
    const { site, base: found } = settings({ SITE_URL: written });
    expect([new URL(site ?? '').pathname, found]).toEqual(['/', base]);
  });

  it('agrees with BASE_PATH where it has no path, or the same', () => {
    const base = (url: string, path: string) => settings({ SITE_URL: url, BASE_PATH: path }).base;
    expect(base('https://x.example', '/sub')).toBe('/sub');
    expect(base('https://x.example/', 'sub/')).toBe('/sub');
    expect(base('https://x.example/sub/', 'sub')).toBe('/sub');
    expect(base('https://x.example/b%E1%BA%A3n-tin', '/bản-tin')).toBe('/bản-tin');
    expect(base('https://x.example/sub', '')).toBe('/sub');
  });

  it.each(['/khac', '/', '/sub/khac', '/Sub'])('with another path than BASE_PATH %s is told', (path) => {
    expect(() => settings({ SITE_URL: 'https://x.example/sub/', BASE_PATH: path })).toThrow(
      new Error(
        `SITE_URL is "https://x.example/sub/", with the path /sub, but BASE_PATH is "${path}". Leave BASE_PATH out, or write the same path in both.`,
      ),
    );
  });

  it.each([
    ...['https://x.example/?a=b', 'https://x.example/#a', 'https://x.example?', 'https://lan@x.example'],
    ...[
      'https://lan:mat@x.example/',
      'https://x.example/a//b',
      'https://x.example/a b',
      'https://x.example/index.html',
      'https://x.example/100%',
    ],
    ...['https://x.example/a%2Fb', 'https://x.example\\\\a', 'https://x.example/a:b'],
  ])('%s holds more than where the site is', (written) => {
    expect(() => settings({ SITE_URL: written })).toThrow('which holds more than where the site is');
  });

  it.each([
    'https://"tạpchí.vn"',
    'https://$host',
    'https://{x}.example',
    'https://x.example,y.example',
    'https://x..example',
    'https://.example',
    'https://x.example:0',
  ])('%s has no host that there can be', (written) => {
    expect(() => settings({ SITE_URL: written })).toThrow(/no host is called|no web address/);
  });

  it.each(['https://báo.vn', 'http://[::1]:8080', 'http://localhost:4321', 'https://x.example/ban-tin/'])(
    '%s has one',
    (written) => {
      expect(settings({ SITE_URL: written }).site).toBe(new URL(written).origin);
    },
  );

  it('that is no web address is told with an example', () => {
    expect(() => settings({ SITE_URL: 'bantin.example' })).toThrow(
      new Error(
        'SITE_URL is "bantin.example", which is no web address. Write it like https://bantin.example.',
      ),
    );
    for (const wrong of [
      'ftp://bantin.example',
      'https:bantin.example',
      'https://',
      '/ban-tin',
      'http://a b/',
    ])
      expect(() => settings({ SITE_URL: wrong })).toThrow('which is no web address');
  });
});

describe('BULLETIN_NOW', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it.each([
    [NOW, '2026-11-30T23:00:00.000Z'],
    ['2026-11-30T23:00:00.123Z', '2026-11-30T23:00:00.123Z'],
    ['2026-11-30T16:00:05-07:00', '2026-11-30T23:00:05.000Z'],
  ])('%s is the instant %s', (written, instant) => {
    expect(settings({ BULLETIN_NOW: written }).now.toISOString()).toBe(instant);
  });

  it('gives way to the clock where it is set to nothing', () => {
    vi.useFakeTimers({ now: new Date('2027-01-02T03:04:05Z') });
    expect(readSettings({}, ROOT).now.toISOString()).toBe('2027-01-02T03:04:05.000Z');
    expect(settings({ BULLETIN_NOW: '' }).now.toISOString()).toBe('2027-01-02T03:04:05.000Z');
  });

  it('that is no instant, or has no offset, is told with an example', () => {
    expect(() => settings({ BULLETIN_NOW: 'hôm nay' })).toThrow(
      new Error('BULLETIN_NOW is "hôm nay", which is no instant. Write it like 2026-12-01T06:00+07:00.'),
    );
    for (const wrong of [
      '2026-12-01',
      '2026-12-01T06:00',
      '1/12/2026',
      '2026-13-01T06:00Z',
      '2026-12-01T25:00Z',
    ]) {
      expect(() => settings({ BULLETIN_NOW: wrong })).toThrow('which is no instant');
    }
  });
});

describe('messages to editors', () => {
  it.each([
    [{ LANG: 'en_US.UTF-8' }, 'en'],
    [{ LANG: 'vi_VN.UTF-8' }, 'vi'],
    [{ LANG: 'C.UTF-8' }, 'vi'],
    [{ LANG: 'vi_VN.UTF-8', LC_MESSAGES: 'en_GB' }, 'en'],
    [{ LANG: 'en_US.UTF-8', LC_MESSAGES: 'vi_VN', LC_ALL: 'en_US' }, 'en'],
    [{ LANG: 'en_US.UTF-8', LC_ALL: 'vi_VN.UTF-8' }, 'vi'],
    [{ LANG: 'en_US.UTF-8', LC_MESSAGES: '', LC_ALL: '' }, 'en'],
    [{ LANG: 'fr_FR.UTF-8' }, 'vi'],
  ] as const)('under %o are in “%s”', (env, language) => {
    expect(settings(env).messages).toBe(language);
  });
});
