import { describe, expect, it } from 'vitest';
import type { CheckedContent } from '../../src/reading/check-content.ts';
import { loadContent } from '../../src/reading/check-content.ts';
import { readRendered } from '../../src/rendering/rendered-articles.ts';
import { original } from '../content-model/content.ts';
import { articleOf, photograph, smallSite, STORY } from './small-site.ts';

describe('a content folder with problems', () => {
  const told = ({ problems }: CheckedContent) =>
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
    expect(vi.photo?.html).toBeUndefined();
    expect(readRendered(site.cacheDir, vi.body).body).toBe('<figure class="figure">Hỏng</figure>');
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
