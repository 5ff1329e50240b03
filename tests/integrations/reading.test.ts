import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { reading } from '../../src/integrations/reading.ts';
import { keptContent } from '../../src/reading/kept-content.ts';
import { currentRun } from '../../src/reading/run.ts';
import { original } from '../content-model/content.ts';
import { type Differences, smallSite } from '../reading/small-site.ts';

const BROKEN: Differences['content'] = {
  'articles/2020/hong/vi.mdx': original({ author: 'la' }, 'Năm {2020}.'),
};

interface Started extends Differences {
  readonly command?: string;
  /** The content folder, below the one that there is. */
  readonly folder?: string;
}

/** A site whose content is read as by Astro: what the log says, and what is kept for the pages. */
async function started({ command = 'build', folder = '', ...differences }: Started = {}) {
  const site = await smallSite(differences);
  const settings = { ...site, contentDir: path.join(site.contentDir, folder) };
  const log: string[] = [];
  const logger = {
    warn: (text: string) => log.push(`warn ${text}`),
    error: (text: string) => log.push(`error ${text}`),
  };
  const { hooks } = reading(settings);
  const call = async (hook: object | undefined, given: object): Promise<void> => {
    if (typeof hook === 'function') await Reflect.apply(hook, undefined, [given]);
  };
  await call(hooks['astro:config:setup'], { command, updateConfig: () => ({}) });
  return {
    settings,
    log,
    begin: async () => {
      await call(hooks['astro:build:start'], { logger });
      await currentRun().ready;
    },
    stories: () => keptContent(settings.cacheDir).stories.map(({ id }) => id),
  };
}

describe('a build', () => {
  it('keeps the content for its pages, which are given the run', async () => {
    const { settings, log, begin } = await started();
    await begin();
    const { stories, ...registers } = keptContent(settings.cacheDir);
    expect(stories).toMatchObject([{ id: 'ban-bo-hop', original: 'vi' }]);
    expect(Object.keys(registers).sort()).toEqual(
      'abbreviations authors letters localities newsroom pages pictures series topics'.split(' '),
    );
    expect(log).toEqual([]);
    expect(currentRun().settings).toBe(settings);
  });

  it.each([
    [
      'vi',
      'Nội dung có lỗi nên không dựng trang. Sửa các lỗi kể trên rồi chạy lại; trang đã dựng lần trước vẫn còn nguyên.',
      '2 lỗi, 0 cảnh báo.',
    ],
    [
      'en',
      'The content has errors, so the site is not built. Fix what is listed above and run again; the site built last is untouched.',
      '2 errors, 0 warnings.',
    ],
  ] as const)('stops at errors, after listing all of them, in “%s”', async (messages, refusal, count) => {
    const { log, begin } = await started({ content: BROKEN, messages });
    await expect(begin()).rejects.toThrow(new Error(refusal));
    expect(log).toHaveLength(1);
    expect(log[0]).toMatch(/^error \narticles\/2020\/hong\/vi\.mdx:6 .*\narticles\/2020\/hong\/vi\.mdx:10 /);
    expect(log[0]).toContain(count);
  });

  it('refuses without a stack', async () => {
    const { begin } = await started({ content: BROKEN });
    const refusal: unknown = await begin().catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(Error);
    expect(refusal instanceof Error && refusal.stack === '').toBe(true);
  });

  it('goes on with warnings', async () => {
    const draft = { 'articles/2020/nhap/vi.mdx': original({ draft: 'true' }, '# Đầu đề') };
    const { stories, log, begin } = await started({ content: draft });
    await begin();
    expect(log).toHaveLength(1);
    expect(log[0]).toMatch(/^warn \narticles\/2020\/nhap\/vi\.mdx:11 /);
    expect(stories()).toEqual(['ban-bo-hop', 'nhap']);
  });

  it('is stopped by a missing content folder, but only where it needs the content', async () => {
    const { begin } = await started({ folder: 'la' });
    await new Promise((resolve) => setTimeout(resolve, 3000));
    await expect(begin()).rejects.toThrow('There is no content folder at');
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
  ] as const)('lists the first, and says how to see all: %s', async (messages, more) => {
    const { log, begin } = await started({ content, messages });
    await begin();
    expect(log[0]?.match(/của của/g)).toHaveLength(50);
    expect(log[0]?.split('\n').at(-1)).toBe(more);
  });
});

it.each(['dev', 'preview', 'sync'])('Nothing is read in %s', async (command) => {
  const { stories, begin } = await started({ command });
  await begin();
  expect(stories).toThrow();
});
