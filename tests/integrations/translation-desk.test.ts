import { existsSync } from 'node:fs';
import path from 'node:path';
import type { AstroIntegration } from 'astro';
import { expect, it } from 'vitest';
import { translationDeskPage } from '../../src/integrations/translation-desk.ts';

type Setup = Parameters<NonNullable<AstroIntegration['hooks']['astro:config:setup']>>[0];

/** The routes that a command gets, by their patterns. */
function routesIn(command: Setup['command']): ReadonlyMap<string, string> {
  const routes = new Map<string, string>();
  const setup: Pick<Setup, 'command' | 'injectRoute'> = {
    command,
    injectRoute: ({ pattern, entrypoint }) => routes.set(pattern, String(entrypoint)),
  };
  const hook: ((given: never) => unknown) | undefined = translationDeskPage().hooks['astro:config:setup'];
  Reflect.apply(hook ?? (() => undefined), undefined, [setup]);
  return routes;
}

it('while editing the desk has a page in each language', () => {
  const routes = routesIn('dev');
  expect([...routes.keys()]).toEqual(['/ban-dich/', '/en/translations/']);
  for (const entrypoint of routes.values()) {
    expect(existsSync(path.join(import.meta.dirname, '../..', entrypoint))).toBe(true);
    // Astro makes no page by itself of a file whose name begins so.
    expect(path.basename(entrypoint)).toMatch(/^_/);
  }
});

it.each(['build', 'preview', 'sync'] as const)('in %s it has none', (command) => {
  expect(routesIn(command).size).toBe(0);
});
