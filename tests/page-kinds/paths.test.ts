import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Address } from '../../src/bulletin/address.ts';
import type { PageKind } from '../../src/bulletin/views/page-kind.ts';
import { keptPaths, unkeptPaths, viewOf } from '../../src/page-kinds/paths.ts';
import { bulletinOf } from '../bulletin/bulletin-of.ts';

const frame = { name: 'Bản tin Mai Sơn' };

vi.mock('../../src/content.ts', () => ({
  getBulletin: () => Promise.resolve(bulletinOf([])),
  getFrame: () => Promise.resolve(frame),
}));

const PLACE = { kind: 'locality', id: 'son-la', page: 2 } as const;
const TOPIC = { kind: 'topic', id: 'dan-van' } as const;
const [VI, EN] = [{ routePattern: '/dia-phuong/[...path]' }, { routePattern: '/en/places/[...path]' }];

/** Pages that show a title. */
function titled(
  title: string,
  addresses: readonly Address[] = [PLACE],
): PageKind<Address, { title: string }> {
  return { paths: () => addresses, view: () => ({ title }) };
}

async function keyOf(...page: Parameters<typeof titled>): Promise<unknown> {
  const [path] = await keptPaths(titled(...page))(VI);
  return path && 'cacheKey' in path ? path.cacheKey : undefined;
}

beforeEach(() => {
  vi.stubEnv('DEV', false);
  return () => vi.unstubAllEnvs();
});

describe('the paths of a kind of page', () => {
  it('are below the root of the route, in its language', async () => {
    const paths = keptPaths(titled('Sơn La'));
    expect(await paths(VI)).toMatchObject([
      { params: { path: 'son-la/trang/2' }, props: { language: 'vi', address: PLACE } },
    ]);
    expect(await paths(EN)).toMatchObject([
      { params: { path: 'son-la/page/2' }, props: { language: 'en', address: PLACE } },
    ]);
  });

  it('are those on the route alone, where pages of the kind lie on several', async () => {
    const paths = unkeptPaths(() => [TOPIC, PLACE, { kind: 'locality' }]);
    expect((await paths(VI)).map(({ params }) => params.path)).toEqual(['son-la/trang/2', undefined]);
    expect((await paths({ routePattern: '/en/topics/[...path]' })).map(({ params }) => params.path)).toEqual([
      'dan-van',
    ]);
  });

  it('are none on a route that isn’t in the table', async () => {
    await expect(keptPaths(titled('Sơn La'))({ routePattern: '/khac/[...path]' })).rejects.toThrow(
      RangeError,
    );
  });
});

it('A page has another key when it has anything else to show, or another address', async () => {
  const key = await keyOf('Sơn La');
  expect(key).toEqual(expect.any(String));
  expect(await keyOf('Sơn La')).toBe(key);
  expect(await keyOf('Sơn Là')).not.toBe(key);
  expect(await keyOf('Sơn La', [{ kind: 'locality', id: 'son-la' }])).not.toBe(key);
  frame.name = 'Bản tin Yên Châu';
  expect(await keyOf('Sơn La')).not.toBe(key);
});

it('While editing, a page has no key, and its view is made when it is looked at', async () => {
  vi.stubEnv('DEV', true);
  const view = vi.fn(() => ({ title: 'Sơn La' }));
  const kind = { paths: () => [PLACE], view };
  const [path] = await keptPaths(kind)(VI);
  expect(path).toEqual({
    params: { path: 'son-la/trang/2' },
    props: { language: 'vi', address: PLACE },
  });
  expect(view).not.toHaveBeenCalled();
  expect(await viewOf(kind, { language: 'vi', address: PLACE })).toEqual({ title: 'Sơn La' });
});

it('A page that shows more than its view has no key, so that every build renders it', async () => {
  const address = { kind: 'standing', id: 'lien-he', segments: { vi: 'lien-he', en: 'contact' } } as const;
  expect(await unkeptPaths(() => [address])({ routePattern: '/en/[...path]' })).toEqual([
    { params: { path: 'contact' }, props: { language: 'en', address } },
  ]);
});

it('What a digest can’t tell apart is in no view of a page that is kept', () => {
  // @ts-expect-error: all Maps are alike in JSON.
  keptPaths({ paths: () => [PLACE], view: () => ({ counts: new Map([['son-la', 1]]) }) });
  // @ts-expect-error: a function isn't in JSON.
  keptPaths({ paths: () => [PLACE], view: () => ({ title: () => 'Sơn La' }) });
});
