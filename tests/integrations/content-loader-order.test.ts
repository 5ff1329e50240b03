import path from 'node:path';
import { expect, it, vi } from 'vitest';
import { contentLoader } from '../../src/integrations/content-loader.ts';
import { keptContent } from '../../src/integrations/kept-content.ts';
import { loadContent, type LoadedContent } from '../../src/integrations/load-content.ts';
import { story } from '../bulletin/build.ts';
import { smallSite } from './small-site.ts';
import { surroundings, Watcher } from './surroundings.ts';

vi.mock('../../src/integrations/load-content.ts');

const actual = await vi.importActual<typeof import('../../src/integrations/load-content.ts')>(
  '../../src/integrations/load-content.ts',
);

it('What is read late from an earlier state of the folder doesn’t stand in the way of a later one', async () => {
  const settings = await smallSite();
  const { model } = await actual.loadContent(settings);
  const content = (id: string) => ({
    model: { ...model, stories: [story({ id })] },
    problems: [],
  });
  const [slow, quick] = [Promise.withResolvers<LoadedContent>(), Promise.withResolvers<LoadedContent>()];
  const load = vi.mocked(loadContent);
  load.mockResolvedValueOnce(content('at-first'));
  load.mockReturnValueOnce(slow.promise).mockReturnValueOnce(quick.promise);

  const watcher = new Watcher();
  const { given } = surroundings(watcher);
  await contentLoader(settings).load(given);
  for (const reads of [2, 3]) {
    watcher.emit('all', 'change', path.join(settings.contentDir, 'topics.yaml'));
    await vi.waitFor(() => {
      expect(load).toHaveBeenCalledTimes(reads);
    });
  }
  quick.resolve(content('later'));
  await quick.promise;
  slow.resolve(content('earlier'));
  await slow.promise;
  await new Promise((resolve) => setTimeout(resolve));
  await vi.waitFor(async () => {
    expect((await keptContent(settings.cacheDir)).stories.map(({ id }) => id)).toEqual(['later']);
  });
});
