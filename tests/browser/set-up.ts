import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { launchOptions } from './chromium.ts';
import { buildWidgets } from './search-widgets/build-widgets.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the Chromium that all browser tests of a run share. */
    chromium: string;
  }
}

/** Starts the one Chromium of all browser tests, and builds the page of the search's widgets. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const [server] = await Promise.all([chromium.launchServer(launchOptions()), buildWidgets()]);
  project.provide('chromium', server.wsEndpoint());
  return () => server.close();
}
