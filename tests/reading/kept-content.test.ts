import { expect, it } from 'vitest';
import { keepContent, keptContent } from '../../src/reading/kept-content.ts';
import { loadContent } from '../../src/reading/check-content.ts';
import { newsroomPictures } from '../../src/reading/newsroom-pictures.ts';
import { smallSite } from './small-site.ts';

it('The content is kept for the pages, in place of what was kept before', async () => {
  const { cacheDir, ...settings } = await smallSite();
  const { model } = await loadContent({ ...settings, cacheDir });
  const pictures = await newsroomPictures(model.newsroom, { ...settings, cacheDir });
  keepContent(cacheDir, { ...model, pictures });
  expect(keptContent(cacheDir)).toMatchObject({
    stories: model.stories,
    localities: model.localities,
    pictures,
  });
  keepContent(cacheDir, { ...model, topics: [], pictures });
  expect(keptContent(cacheDir).topics).toEqual([]);
});
