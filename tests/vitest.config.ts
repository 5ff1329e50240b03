import { defineConfig } from 'vitest/config';
import { HAS_SAMPLES, SAMPLE_TESTS } from './sample-bulletin.ts';

/** Left out in every project; each adds its own. */
const exclude = ['**/node_modules/**', ...(HAS_SAMPLES ? [] : SAMPLE_TESTS)];

/** Tests that need no site, no browser and no copy of the project. */
const pure = { include: ['tests/**/*.test.ts'], exclude: [...exclude, 'tests/{site,browser,builds}/**'] };

/** Files that replace a module by `vi.mock`: no other file may see that. */
const MOCKING = ['tests/reading/{check-pictures,make-articles}.test.ts'];

const west = { TZ: 'America/Los_Angeles' };

/** Tests that look at built sites; those are built while the tests run that need none. */
const built = {
  globalSetup: ['tests/site/build-sites.ts'],
  setupFiles: ['tests/site/await-sites.ts'],
  testTimeout: 180_000,
  // The first to look at a site waits for its build, too.
  hookTimeout: 300_000,
  expect: { poll: { timeout: 30_000 } },
  sequence: { groupOrder: 1 },
};

export default defineConfig({
  test: {
    exclude,
    // Vitest leaves one core idle, which on two is half.
    maxWorkers: '100%',
    // What a file imports is most of what it costs, and no module holds anything that the next file could see.
    isolate: false,
    // Tests of properties run long on a busy machine; none asserts how long.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: { name: 'west', ...pure, exclude: [...pure.exclude, ...MOCKING], env: west },
      },
      { extends: true, test: { name: 'mocking', include: MOCKING, isolate: true, env: west } },
      {
        extends: true,
        test: {
          name: 'east',
          include: ['tests/{bulletin,i18n}/**/*.test.ts'],
          env: { TZ: 'Asia/Ho_Chi_Minh' },
        },
      },
      {
        extends: true,
        test: {
          name: 'builds',
          include: ['tests/builds/**/*.test.ts'],
          testTimeout: 240_000,
          hookTimeout: 240_000,
        },
      },
      { extends: true, test: { ...built, name: 'site', include: ['tests/site/**/*.test.ts'] } },
      {
        extends: true,
        test: {
          ...built,
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: [...built.globalSetup, 'tests/browser/set-up.ts'],
        },
      },
    ],
  },
});
