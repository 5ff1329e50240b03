import { availableParallelism } from 'node:os';
import { afterEach, expect, it, vi } from 'vitest';
import type { CheckedContent } from '../../src/reading/check-content.ts';
import { loadContent } from '../../src/reading/check-content.ts';
import { inProcesses } from '../../src/reading/processes/own-process.ts';
import { readRendered } from '../../src/rendering/rendered-articles.ts';
import { original, translation } from '../content-model/content.ts';
import { DRAWING, smallSite } from './small-site.ts';
import type { Files } from './temporary-folder.ts';

vi.mock('../../src/reading/processes/own-process.ts', { spy: true });

afterEach(() => {
  vi.mocked(inProcesses).mockReset();
});

/** A site with so many stories in both languages, each with a picture over it, some with mistakes. */
function siteOf(stories: number) {
  const files = Array.from({ length: stories }, (_, at): Files => {
    const folder = `articles/2020/tin-${at}`;
    const mistake = at % 100 === 0 ? ' Chi bộ bộ họp, <b>đúng hẹn</b>.' : '';
    const link = `[Tin](/tin/tin-${(at * 7) % stories}/)`;
    return {
      [`${folder}/vi.mdx`]: original(
        { title: `Tin ${at}`, photo: '{ src: ./nha.svg, alt: Nhà }', photoBy: 'ngoc-hung' },
        `## Mục ${at}\n\nChi bộ ${at} họp. ${link}${mistake}`,
      ),
      [`${folder}/en.mdx`]: translation({ title: `Story ${at}` }, `The cell meets for the ${at}th time.`),
      [`${folder}/nha.svg`]: DRAWING,
    };
  });
  return smallSite({ content: Object.fromEntries(files.flatMap((each) => Object.entries(each))) });
}

type Site = Awaited<ReturnType<typeof siteOf>>;

/** All that the pages are given of the content. */
function shownOf(site: Site, { model, problems }: CheckedContent) {
  const articles = model.stories.flatMap((story) => Object.values(story.articles));
  const bodies = articles.map(({ body }) => readRendered(site.cacheDir, body));
  return { stories: model.stories, problems, bodies };
}

it.runIf(availableParallelism() > 1)(
  'many articles are read and rendered in several processes as in one, and once',
  async () => {
    const site = await siteOf(500);
    const several = shownOf(site, await loadContent(site));
    expect(several.problems).not.toEqual([]);
    expect(inProcesses).toHaveBeenCalledTimes(1);
    expect(shownOf(site, await loadContent(site))).toEqual(several);
    expect(inProcesses).toHaveBeenCalledTimes(1);

    const alone = await siteOf(500);
    vi.mocked(inProcesses).mockRejectedValue(new Error('None can be started.'));
    expect(shownOf(alone, await loadContent(alone))).toEqual(several);
  },
);

it('a few articles are read and rendered by the process that wants them', async () => {
  await loadContent(await siteOf(20));
  expect(inProcesses).not.toHaveBeenCalled();
});
