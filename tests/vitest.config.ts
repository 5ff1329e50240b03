import { defineConfig } from 'vitest/config';

const pure = [
  'tests/{bulletin,content-model,i18n,routing,rendering,integrations,cli}/**/*.test.ts',
  'tests/*.test.ts',
];

export default defineConfig({
  test: {
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
    ],
  },
});
