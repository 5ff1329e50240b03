import { readdir, readFile, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/bulletin/language.ts';
import { loadContent, type LoadedContent } from '../../src/integrations/load-content.ts';
import { readRendered } from '../../src/rendering/rendered-articles.ts';
import type { Settings } from '../../src/settings.ts';
import { original } from '../content-model/content.ts';
import { photograph, smallSite, STORY } from './small-site.ts';
import { writeFiles } from './temporary-folder.ts';

function articleOf({ model }: LoadedContent, language: Language) {
  const article = model.stories[0]?.articles[language];
  if (article === undefined) throw new Error(`The story has no article in "${language}".`);
  return article;
}

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
    const { body, files } = await readRendered(site.cacheDir, articleOf(loaded, 'vi').body);
    expect(body).toContain('<a href="/tin/ban-bo-hop/">Tin</a>');
    expect(body).toMatch(/<img src="\/anh\/kenh\.[0-9a-f]{8}\.40\.jpg" width="40" height="30" alt="Kênh"/);
    expect(body).toMatch(/<a href="\/tep\/bao-cao\.[0-9a-f]{8}\.pdf" download/);
    expect(files.some((file) => /^tep\/bao-cao\.[0-9a-f]{8}\.pdf$/.test(file))).toBe(true);
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
    const rendered = await readRendered(site.cacheDir, articleOf(loaded, 'vi').body);
    const files = await kept(site);
    const made = [...below('anh', files), ...below('tep', files)];
    expect(rendered.files.toSorted()).toEqual(made);
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
    const { body } = await readRendered(site.cacheDir, articleOf(loaded, 'vi').body);
    expect(body).toContain('href="/ban-tin/tin/ban-bo-hop/"');
    expect(body).toContain('src="/ban-tin/anh/kenh.');
    expect(articleOf(loaded, 'vi').photo?.html?.large).toContain('src="/ban-tin/anh/nha-san.');
    expect(articleOf(atRoot, 'vi').body).not.toBe(articleOf(loaded, 'vi').body);
  });
});

describe('what was rendered before', () => {
  it('is used again as it is', async () => {
    const site = await smallSite();
    const first = await loadContent(site);
    const files = await kept(site);
    expect(await loadContent(site)).toEqual(first);
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
    expect(below('articles', after)).toHaveLength(below('articles', before).length + 1);
    for (const [file, time] of before) expect(after.get(file), file).toBe(time);
  });

  it('is made anew where a part of it is gone', async () => {
    const site = await smallSite();
    await loadContent(site);
    const before = await kept(site);
    await rm(path.join(site.cacheDir, 'anh'), { recursive: true });
    await loadContent(site);
    expect([...(await kept(site)).keys()].sort()).toEqual([...before.keys()].sort());
  });

  it('may be cut off in the middle', async () => {
    const site = await smallSite();
    const loaded = await loadContent(site);
    const key = articleOf(loaded, 'vi').body;
    await writeFiles(site.cacheDir, { [`articles/${key.slice(0, 2)}/${key}.json`]: '{"body":"<p>Chi' });
    expect(await loadContent(site)).toEqual(loaded);
    expect((await readRendered(site.cacheDir, key)).body).toContain('Báo cáo');
  });
});

describe('a content folder with problems', () => {
  const told = ({ problems }: LoadedContent) =>
    problems.map(({ file, line, severity, rule }) => `${file}:${line ?? ''} ${severity} ${rule}`);
  const load = async (content: Readonly<Record<string, string | Uint8Array>>) =>
    loadContent(await smallSite({ content }));
  const SECOND = 'articles/2020/tin-hai';

  it('tells of everything at once, by file and line', async () => {
    const loaded = await load({
      'topics.yaml': 'sinh-hoat-chi-bo: { name: { vi: Sinh hoạt chi bộ } }\n',
      [`${SECOND}/vi.mdx`]: original({ author: 'la' }, 'Năm {2020}.\n\n<script>a</script>'),
      [`${SECOND}/hong.jpg`]: 'không phải ảnh',
    });
    expect(told(loaded)).toEqual([
      `${SECOND}/hong.jpg: error readable-pictures`,
      `${SECOND}/hong.jpg: error content-paths`,
      `${SECOND}/vi.mdx:6 error references`,
      `${SECOND}/vi.mdx:10 error no-expression`,
      `${SECOND}/vi.mdx:12 error known-elements`,
      'topics.yaml:1 error records',
    ]);
  });

  it('keeps the stories that are whole', async () => {
    const loaded = await load({ [`${SECOND}/vi.mdx`]: original({ author: 'la' }) });
    expect(loaded.model.stories.map(({ id }) => id)).toEqual(['ban-bo-hop']);
  });

  it('is not stopped by a picture that is damaged or missing', async () => {
    const damaged = (await photograph()).slice(0, 60);
    const loaded = await load({
      [`${SECOND}/vi.mdx`]: original({}, '![Hỏng](./hong.png)'),
      [`${SECOND}/hong.png`]: damaged,
      'articles/2020/tin-ba/vi.mdx': original({}, '![Thiếu](./thieu.png)'),
    });
    expect(told(loaded)).toEqual([
      'articles/2020/tin-ba/vi.mdx:10 error pictures',
      `${SECOND}/hong.png: error readable-pictures`,
    ]);
  });

  it('shows a story without the picture that can’t be read', async () => {
    const site = await smallSite({
      content: {
        [`${STORY}/vi.mdx`]: original({ photo: '{ src: ./hong.svg, alt: Hỏng }' }, '![Hỏng](./hong.svg)'),
        [`${STORY}/en.mdx`]: '---\ntitle: A\nlead: B\ndraft: true\n---\n',
        [`${STORY}/hong.svg`]: '<svg viewBox="0 0 1 1"><script>a()</script></svg>',
      },
    });
    const loaded = await loadContent(site);
    const vi = articleOf(loaded, 'vi');
    expect(vi.photo).not.toHaveProperty('html');
    expect((await readRendered(site.cacheDir, vi.body)).body).toBe('<figure class="figure">Hỏng</figure>');
  });

  it('warns of a draft’s, but for code in it', async () => {
    const loaded = await load({
      [`${SECOND}/vi.mdx`]: original({ draft: 'true', topics: '[la]' }, '# Đầu đề\n\nNăm {2020}.'),
      [`${SECOND}/hong.png`]: (await photograph()).slice(0, 60),
      [`${SECOND}/ma.svg`]:
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><script>a()</script></svg>',
    });
    expect(told(loaded)).toEqual([
      `${SECOND}/hong.png: warning readable-pictures`,
      `${SECOND}/ma.svg:1 error no-code-in-drawings`,
      `${SECOND}/vi.mdx:7 warning references`,
      `${SECOND}/vi.mdx:11 warning heading-levels`,
      `${SECOND}/vi.mdx:13 error no-expression`,
    ]);
  });
});
