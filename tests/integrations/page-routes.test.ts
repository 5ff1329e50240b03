import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { AstroIntegration } from 'astro';
import { expect, it } from 'vitest';
import { pageRoutes } from '../../src/integrations/page-routes.ts';

type Setup = Parameters<NonNullable<AstroIntegration['hooks']['astro:config:setup']>>[0];

const FOLDER = './src/page-kinds/';

/** The routes that a command gets: patterns, and the files that show their pages. */
function routesIn(command: Setup['command']): readonly (readonly [string, string])[] {
  const routes: [string, string][] = [];
  const setup: Pick<Setup, 'command' | 'injectRoute'> = {
    command,
    injectRoute: ({ pattern, entrypoint }) => routes.push([pattern, String(entrypoint)]),
  };
  const hook: ((given: never) => unknown) | undefined = pageRoutes().hooks['astro:config:setup'];
  Reflect.apply(hook ?? (() => undefined), undefined, [setup]);
  return routes;
}

it('Every kind of page has a route in each language', () => {
  const routes = routesIn('build');
  expect(routes).toContainEqual(['/[...path]', `${FOLDER}front.astro`]);
  expect(routes).toContainEqual(['/en/[...path]', `${FOLDER}front.astro`]);
  expect(routes).toContainEqual(['/tin/[...path]', `${FOLDER}story.astro`]);
  expect(routes).toContainEqual(['/en/series/[...path]', `${FOLDER}heading.astro`]);
  expect(new Set(routes.map((route) => route.join())).size).toBe(routes.length);
});

it('The files of pages are those that routes lead to', () => {
  const files = readdirSync(path.join(import.meta.dirname, '../..', FOLDER)).filter((file) =>
    file.endsWith('.astro'),
  );
  const shown = new Set(routesIn('dev').map(([, entrypoint]) => path.basename(entrypoint)));
  expect([...shown].toSorted()).toEqual(files.toSorted());
});

it('While editing, and then alone, the translation desk has a page in each language', () => {
  const desk = (command: Setup['command']) =>
    routesIn(command).filter(([, entrypoint]) => entrypoint === `${FOLDER}translations.astro`);
  expect(desk('dev').map(([pattern]) => pattern)).toEqual(['/ban-dich/', '/en/translations/']);
  for (const command of ['build', 'preview', 'sync'] as const) expect(desk(command)).toEqual([]);
});
