import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { contentLoaders } from '../../src/integrations/content-loader.ts';
import { original } from '../content-model/content.ts';
import { type Differences, smallSite } from './small-site.ts';
import { surroundings, Watcher } from './surroundings.ts';

const BROKEN: Differences['content'] = {
  'articles/2020/hong/vi.mdx': original({ author: 'la' }, 'Năm {2020}.'),
};

async function started(differences: Differences = {}, watcher?: Watcher) {
  const settings = await smallSite(differences);
  const loaders = contentLoaders(settings);
  const [stories, registers] = [surroundings(watcher), surroundings(watcher)];
  const load = () =>
    Promise.all([loaders.stories.load(stories.given), loaders.registers.load(registers.given)]);
  return { settings, stories, registers, load };
}

describe('a build', () => {
  it('is given the stories, and the records in one entry', async () => {
    const { stories, registers, load } = await started();
    await load();
    expect([...stories.entries.keys()]).toEqual(['ban-bo-hop']);
    expect(stories.entries.get('ban-bo-hop')).toMatchObject({ id: 'ban-bo-hop', original: 'vi' });
    expect([...registers.entries.keys()]).toEqual(['all']);
    expect(Object.keys(registers.entries.get('all') ?? {})).toEqual([
      'gazetteer',
      'topics',
      'series',
      'authors',
    ]);
    expect([stories.told, registers.told]).toEqual([[], []]);
  });

  it('is given nothing that was there before', async () => {
    const { stories, load } = await started();
    stories.given.store.set({ id: 'gone', data: {} });
    await load();
    expect([...stories.entries.keys()]).toEqual(['ban-bo-hop']);
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
    const { stories, registers, load } = await started({ content: BROKEN, messages });
    await expect(load()).rejects.toThrow(new Error(refusal));
    expect(stories.told).toHaveLength(1);
    expect(stories.told[0]).toMatch(
      /^error \narticles\/2020\/hong\/vi\.mdx:6 .*\narticles\/2020\/hong\/vi\.mdx:10 /,
    );
    expect(stories.told[0]).toContain(count);
    expect(registers.told).toEqual([]);
  });

  it('tells its refusal without a stack', async () => {
    const { load } = await started({ content: BROKEN });
    const refusal: unknown = await load().catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(Error);
    expect(refusal instanceof Error && refusal.stack === refusal.message).toBe(true);
  });

  it('goes on with warnings', async () => {
    const draft = { 'articles/2020/nhap/vi.mdx': original({ draft: 'true' }, '# Đầu đề') };
    const { stories, load } = await started({ content: draft });
    await load();
    expect(stories.told).toHaveLength(1);
    expect(stories.told[0]).toMatch(/^warn \narticles\/2020\/nhap\/vi\.mdx:11 /);
    expect([...stories.entries.keys()]).toEqual(['ban-bo-hop', 'nhap']);
  });
});

describe('while editing', () => {
  it('errors are told, and the stories that are whole stay up', async () => {
    const { stories, load } = await started({ content: BROKEN }, new Watcher());
    await load();
    expect(stories.told[0]).toMatch(/^error \narticles\/2020\/hong\/vi\.mdx/);
    expect([...stories.entries.keys()]).toEqual(['ban-bo-hop']);
  });

  it('what changes in the content folder is read again', async () => {
    const watcher = new Watcher();
    const { settings, stories, registers, load } = await started({}, watcher);
    await load();
    expect(watcher.folders).toContain(settings.contentDir);
    await watcher.write(settings, 'articles/2020/tin-moi/vi.mdx', original());
    await watcher.write(settings, 'topics.yaml', 'sinh-hoat-chi-bo: { name: Họp }\n');
    await vi.waitFor(() => {
      expect([...stories.entries.keys()]).toEqual(['ban-bo-hop', 'tin-moi']);
      expect(registers.entries.get('all')).toMatchObject({ topics: [{ name: { vi: 'Họp' } }] });
    });
  });

  it('what is mended comes up', async () => {
    const watcher = new Watcher();
    const { settings, stories, load } = await started({ content: BROKEN }, watcher);
    await load();
    await watcher.write(settings, 'articles/2020/hong/vi.mdx', original());
    await vi.waitFor(() => {
      expect([...stories.entries.keys()]).toEqual(['ban-bo-hop', 'hong']);
    });
    expect(stories.told).toHaveLength(1);
  });

  it('what changes elsewhere is nothing to the bulletin', async () => {
    const watcher = new Watcher();
    const { settings, stories, load } = await started({}, watcher);
    await load();
    stories.given.store.clear();
    watcher.emit('all', 'change', `${settings.contentDir}-2${path.sep}topics.yaml`);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(stories.entries.size).toBe(0);
  });
});

it('A missing content folder stops a build', async () => {
  const settings = await smallSite();
  const { stories } = contentLoaders({ ...settings, contentDir: path.join(settings.contentDir, 'la') });
  await expect(stories.load(surroundings().given)).rejects.toThrow('There is no content folder at');
});
