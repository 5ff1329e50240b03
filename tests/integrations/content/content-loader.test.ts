import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentLoader } from '../../../src/integrations/content/content-loader.ts';
import { keptContent } from '../../../src/reading/kept-content.ts';
import { original } from '../../content-model/content.ts';
import { type Differences, smallSite } from '../../reading/small-site.ts';
import { surroundings } from './surroundings.ts';

const BROKEN: Differences['content'] = {
  'articles/2020/hong/vi.mdx': original({ author: 'la' }, 'Năm {2020}.'),
};

async function started(differences: Differences = {}) {
  const settings = await smallSite(differences);
  const loader = contentLoader(settings);
  const given = surroundings();
  const stories = async () => (await keptContent(settings.cacheDir)).stories.map(({ id }) => id);
  return { settings, stories, ...given, load: () => loader.load(given.given) };
}

describe('a build', () => {
  it('is given the digest of the content, which is kept', async () => {
    const { settings, entries, told, load } = await started();
    await load();
    expect([...entries.keys()]).toEqual(['content']);
    expect(JSON.stringify(entries.get('content'))).toMatch(/^\{"digest":"[0-9a-f]{64}"\}$/);
    const { stories, ...registers } = await keptContent(settings.cacheDir);
    expect(stories).toMatchObject([{ id: 'ban-bo-hop', original: 'vi' }]);
    expect(Object.keys(registers)).toEqual(['localities', 'topics', 'series', 'authors', 'abbreviations']);
    expect(told).toEqual([]);
  });

  it('is given nothing that was there before', async () => {
    const { entries, given, load } = await started();
    given.store.set({ id: 'gone', data: {} });
    await load();
    expect([...entries.keys()]).toEqual(['content']);
  });

  it.each([
    [
      'vi',
      'Nội dung có lỗi nên không dựng trang. Sửa các lỗi kể trên rồi chạy lại; trang đã dựng lần trước vẫn còn nguyên.',
      '2 lỗi, 0 cảnh báo.',
    ],
    [
      'en',
      'The content has errors, so the site is not built. Mend what is listed above and run again; the site built last is untouched.',
      '2 errors, 0 warnings.',
    ],
  ] as const)('stops at errors, after telling all of them, in “%s”', async (messages, refusal, count) => {
    const { told, load } = await started({ content: BROKEN, messages });
    await expect(load()).rejects.toThrow(new Error(refusal));
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/^error \narticles\/2020\/hong\/vi\.mdx:6 .*\narticles\/2020\/hong\/vi\.mdx:10 /);
    expect(told[0]).toContain(count);
  });

  it('tells its refusal without a stack', async () => {
    const { load } = await started({ content: BROKEN });
    const refusal: unknown = await load().catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(Error);
    expect(refusal instanceof Error && refusal.stack === refusal.message).toBe(true);
  });

  it('goes on with warnings', async () => {
    const draft = { 'articles/2020/nhap/vi.mdx': original({ draft: 'true' }, '# Đầu đề') };
    const { stories, told, load } = await started({ content: draft });
    await load();
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/^warn \narticles\/2020\/nhap\/vi\.mdx:11 /);
    expect(await stories()).toEqual(['ban-bo-hop', 'nhap']);
  });
});

describe('a build with very many warnings', () => {
  const content = {
    'articles/2020/nhieu/vi.mdx': original(
      {},
      Array.from({ length: 60 }, () => 'Chi bộ của của ta.').join('\n\n'),
    ),
  };

  it.each([
    ['vi', 'Còn 10 cảnh báo nữa; xem hết bằng: npm run lint:content'],
    ['en', '10 more warnings; npm run lint:content tells all.'],
  ] as const)('tells the first, and how to see all: %s', async (messages, more) => {
    const { told, load } = await started({ content, messages });
    await load();
    expect(told[0]?.match(/của của/g)).toHaveLength(50);
    expect(told[0]?.split('\n').at(-1)).toBe(more);
  });
});

it('While editing nothing is loaded: the pages are given what is read elsewhere', async () => {
  const { settings, entries, told, given } = await started({ content: BROKEN });
  await contentLoader(settings).load({ ...given, watcher: {} });
  expect([entries.size, told]).toEqual([0, []]);
  await expect(keptContent(settings.cacheDir)).rejects.toThrow();
});

it('A missing content folder stops a build', async () => {
  const settings = await smallSite();
  const loader = contentLoader({ ...settings, contentDir: path.join(settings.contentDir, 'la') });
  await expect(loader.load(surroundings().given)).rejects.toThrow('There is no content folder at');
});

it('A second process of a build takes the content as the first has kept it', async () => {
  const { settings, entries, load } = await started();
  await load();
  const second = surroundings();
  await contentLoader({ ...settings, isSecond: true, contentDir: '/la' }).load(second.given);
  expect(second.entries).toEqual(entries);
});
