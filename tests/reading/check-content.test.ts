import { readdir, readFile, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadContent } from '../../src/reading/check-content.ts';
import { readRendered } from '../../src/rendering/rendered-articles.ts';
import type { Settings } from '../../src/settings.ts';
import { original } from '../content-model/content.ts';
import { articleOf, DRAWING, smallSite, STORY } from './small-site.ts';
import { writeFiles } from './temporary-folder.ts';

/** The files of the cache, with the time of their last change. */
async function kept({ cacheDir }: Settings): Promise<ReadonlyMap<string, number>> {
  const entries = await readdir(cacheDir, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.join(parentPath, name));
  const times = files.map(async (file) => {
    const { mtimeMs } = await stat(file);
    return [path.relative(cacheDir, file).split(path.sep).join('/'), mtimeMs] as const;
  });
  return new Map(await Promise.all(times));
}

const below = (folder: string, files: ReadonlyMap<string, number>) =>
  [...files.keys()].filter((file) => file.startsWith(`${folder}/`)).sort();

describe('a content folder without problems', () => {
  it('gives stories and records', async () => {
    const { model, problems } = await loadContent(await smallSite());
    expect(problems).toEqual([]);
    expect(model.stories.map(({ id }) => id)).toEqual(['ban-bo-hop']);
    expect(model.localities).toHaveLength(4);
    expect([model.topics.length, model.series.length, model.authors.length]).toEqual([2, 1, 2]);
  });

  it('gives articles whose bodies are finished HTML', async () => {
    const site = await smallSite();
    const loaded = await loadContent(site);
    const { body: key, files = [] } = articleOf(loaded, 'vi');
    const { body } = readRendered(site.cacheDir, key);
    expect(body).toContain('<a href="/tin/ban-bo-hop/">Tin</a>');
    expect(body).toMatch(/<img src="\/anh\/kenh\.[0-9a-f]{8}\.40\.jpg" width="40" height="30" alt="Kênh"/);
    expect(body).toMatch(/<a href="\/tep\/bao-cao\.[0-9a-f]{8}\.pdf" download/);
    expect(files.some((file) => /^tep\/bao-cao\.[0-9a-f]{8}\.pdf$/.test(file))).toBe(true);
  });

  it('finds files whose accents the disk stores in another way than the article', async () => {
    const [photo, body] = ['{ src: "./nhà sàn.svg", alt: Nhà sàn }', '![Kênh](<./kênh mương.svg>)'];
    const content = {
      [`${STORY}/vi.mdx`]: original({ photo, photoBy: 'ngoc-hung' }, body),
      [`${STORY}/nhà sàn.svg`.normalize('NFD')]: DRAWING,
      [`${STORY}/kênh mương.svg`.normalize('NFD')]: DRAWING,
    };
    const site = await smallSite({ content });
    const loaded = await loadContent(site);
    expect(loaded.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    const article = articleOf(loaded, 'vi');
    expect(article.photo?.html?.large).toMatch(/src="\/anh\/nha-san\.[0-9a-f]{8}\.svg"/);
    expect(readRendered(site.cacheDir, article.body).body).toMatch(
      /src="\/anh\/kenh-muong\.[0-9a-f]{8}\.svg"/,
    );
  });

  it('gives articles their picture in both sizes, with words in their language', async () => {
    const loaded = await loadContent(await smallSite());
    expect(articleOf(loaded, 'vi').photo?.html?.large).toContain('alt="Nhà sàn"');
    const { large, small } = articleOf(loaded, 'en').photo?.html ?? {};
    expect(large).toContain('alt="A stilt house"');
    expect(large).toContain('loading="eager"');
    expect(small).toContain('alt=""');
    expect(small).toContain('loading="lazy"');
  });

  it('has its pictures and attachments made, under the names that the HTML uses', async () => {
    const site = await smallSite();
    const loaded = await loadContent(site);
    const files = await kept(site);
    const made = [...below('anh', files), ...below('tep', files)];
    expect(articleOf(loaded, 'vi').files?.toSorted()).toEqual(made);
    expect(made.map((file) => file.replace(/\.[0-9a-f]{8}/, ''))).toEqual([
      'anh/kenh.40.avif',
      'anh/kenh.40.jpg',
      'anh/kenh.40.webp',
      'anh/nha-san.svg',
      'tep/bao-cao.pdf',
    ]);
    const pdf = made.find((file) => file.startsWith('tep/')) ?? '';
    expect(await readFile(path.join(site.cacheDir, pdf), 'utf8')).toBe('%PDF-1.4\n');
  });

  it('is rendered for its base, and again for another', async () => {
    const site = await smallSite();
    const atRoot = await loadContent(site);
    const loaded = await loadContent({ ...site, base: '/ban-tin' });
    const { body } = readRendered(site.cacheDir, articleOf(loaded, 'vi').body);
    expect(body).toContain('href="/ban-tin/tin/ban-bo-hop/"');
    expect(body).toContain('src="/ban-tin/anh/kenh.');
    expect(articleOf(loaded, 'vi').photo?.html?.large).toContain('src="/ban-tin/anh/nha-san.');
    expect(articleOf(atRoot, 'vi').body).not.toBe(articleOf(loaded, 'vi').body);
  });
});

/** Without its functions, which are others each time. */
function dataOf(content: Awaited<ReturnType<typeof loadContent>>) {
  return { ...content, alikeAmong: undefined, keepRead: undefined };
}

describe('what was rendered before', () => {
  it('is used again as it is', async () => {
    const site = await smallSite();
    const first = await loadContent(site);
    const files = await kept(site);
    expect(dataOf(await loadContent(site))).toEqual(dataOf(first));
    expect(await kept(site)).toEqual(files);
  });

  it('is used again but for the story that changed', async () => {
    const other = 'articles/2020/tin-khac';
    const site = await smallSite({ content: { [`${other}/vi.mdx`]: original({ title: 'Tin khác' }) } });
    await loadContent(site);
    const before = await kept(site);
    await writeFiles(site.contentDir, { [`${other}/vi.mdx`]: original({ title: 'Tin khác hẳn' }) });
    await loadContent(site);
    const after = await kept(site);
    const gone = [...before.keys()].filter((file) => !after.has(file));
    expect(gone).toEqual([expect.stringMatching(/^articles\//)]);
    expect(below('articles', after)).toHaveLength(below('articles', before).length);
    const same = [...before].filter(
      ([file]) => !/\.(?:json|bin)$|^records\//.test(file) && !gone.includes(file),
    );
    for (const [file, time] of same) expect(after.get(file), file).toBe(time);
  });

  it('is made anew where a part of it is gone', async () => {
    const site = await smallSite();
    await loadContent(site);
    const before = await kept(site);
    await rm(path.join(site.cacheDir, 'anh'), { recursive: true });
    await loadContent(site);
    expect([...(await kept(site)).keys()].sort()).toEqual([...before.keys()].sort());
  });

  it('goes with its article', async () => {
    const site = await smallSite({ content: { 'articles/2020/tin-khac/vi.mdx': original() } });
    await loadContent(site);
    const before = await kept(site);
    await rm(path.join(site.contentDir, 'articles/2020/tin-khac'), { recursive: true });
    await loadContent(site);
    expect(below('articles', await kept(site))).toHaveLength(below('articles', before).length - 1);
  });

  it('may be cut off in the middle', async () => {
    const site = await smallSite();
    const loaded = await loadContent(site);
    const key = articleOf(loaded, 'vi').body;
    await writeFiles(site.cacheDir, { [`articles/${key}`]: '{"body":"<p>Chi' });
    expect(dataOf(await loadContent(site))).toEqual(dataOf(loaded));
    expect(readRendered(site.cacheDir, key).body).toContain('Báo cáo');
  });
});
