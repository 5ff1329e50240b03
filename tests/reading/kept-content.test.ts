import { expect, it } from 'vitest';
import { keepContent, keptContent } from '../../src/reading/kept-content.ts';
import { loadContent } from '../../src/reading/check-content.ts';
import { smallSite } from './small-site.ts';

it('The content is kept for the pages, in place of what was kept before', async () => {
  const { cacheDir, ...settings } = await smallSite();
  const { model } = await loadContent({ ...settings, cacheDir });
  keepContent(cacheDir, model);
  expect(keptContent(cacheDir)).toMatchObject({ stories: model.stories, localities: model.localities });
  keepContent(cacheDir, { ...model, topics: [] });
  expect(keptContent(cacheDir).topics).toEqual([]);
});
