import { defineConfig } from 'vitest/config';

const pure = [
  'tests/{bulletin,content-model,i18n,routing,rendering,search,styles,integrations,reading,store,page-kinds,cli,admin,gazetteer,lint,new-story,editor,bench}/**/*.test.ts',
  'tests/*.test.ts',
];

/** Tests that look at built sites: the sites are built first, and read once for all files of a project. */
const built = {
  globalSetup: 'tests/site/build-sites.ts',
  fileParallelism: false,
  isolate: false,
  testTimeout: 180_000,
  hookTimeout: 180_000,
  expect: { poll: { timeout: 30_000 } },
};

export default defineConfig({
  test: {
    // Tests of properties run long on a busy machine; none asserts how long.
    testTimeout: 120_000,
    projects: [
      { extends: true, test: { name: 'west', include: pure, env: { TZ: 'America/Los_Angeles' } } },
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
        test: { ...built, name: 'site', include: ['tests/site/**/*.test.ts'], sequence: { groupOrder: 1 } },
      },
      {
        extends: true,
        test: {
          ...built,
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
