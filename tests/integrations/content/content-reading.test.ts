import path from 'node:path';
import type { AstroIntegration } from 'astro';
import { expect, it } from 'vitest';
import { contentReading, readContent } from '../../../src/integrations/content/content-reading.ts';
import type { Settings } from '../../../src/settings.ts';
import { smallSite } from '../../reading/small-site.ts';

type Setup = Parameters<NonNullable<AstroIntegration['hooks']['astro:config:setup']>>[0];

function begin(settings: Settings, command: Setup['command']): void {
  const hook: ((given: never) => unknown) | undefined = contentReading(settings).hooks['astro:config:setup'];
  Reflect.apply(hook ?? (() => undefined), undefined, [{ command } satisfies Pick<Setup, 'command'>]);
}

/** Settings whose content can't be read. */
function elsewhere(settings: Settings): Settings {
  return { ...settings, contentDir: path.join(settings.contentDir, 'la') };
}

it('The content that a build asks for is the one that it began to read', async () => {
  const settings = await smallSite();
  begin(settings, 'build');
  await expect(readContent(elsewhere(settings))).resolves.toMatchObject({ told: '' });
});

it('What was begun is taken once', async () => {
  const settings = await smallSite();
  begin(settings, 'build');
  await readContent(settings);
  await expect(readContent(elsewhere(settings))).rejects.toThrow('There is no content folder');
});

it('A build that can’t read its content, and never asks for it, isn’t stopped by that', async () => {
  const settings = elsewhere(await smallSite());
  begin(settings, 'build');
  await new Promise((resolve) => setTimeout(resolve, 3000));
  await expect(readContent(settings)).rejects.toThrow('There is no content folder');
});

it.each(['dev', 'preview', 'sync'] as const)('Nothing is begun in %s', async (command) => {
  const settings = await smallSite();
  begin(settings, command);
  await expect(readContent(elsewhere(settings))).rejects.toThrow('There is no content folder');
});
