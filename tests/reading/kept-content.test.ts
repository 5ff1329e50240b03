import { expect, it } from 'vitest';
import { keepContent, keptContent } from '../../src/reading/kept-content.ts';
import { loadContent } from '../../src/reading/load-content.ts';
import { smallSite } from './small-site.ts';

it('The content is kept for the pages, with a digest that changes with it', async () => {
  const { cacheDir, ...settings } = await smallSite();
  const { model } = await loadContent({ ...settings, cacheDir });
  const first = await keepContent(cacheDir, model);
  expect(await keptContent(cacheDir)).toMatchObject({ stories: model.stories, localities: model.localities });
  expect(await keepContent(cacheDir, model)).toBe(first);
  expect(await keepContent(cacheDir, { ...model, topics: [] })).not.toBe(first);
  expect((await keptContent(cacheDir)).topics).toEqual([]);
});
