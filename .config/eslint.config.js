import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import ts from 'typescript-eslint';

export default defineConfig(
  globalIgnores(['dist/', '.astro/', '.cache/', '.test-sites/', 'node_modules/', 'tests/fixtures/']),
  ts.configs.strictTypeChecked,
  ts.configs.stylisticTypeChecked,
  astro.configs.recommended,
  astro.configs['jsx-a11y-strict'] ?? [],
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: `${import.meta.dirname}/..` },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      'no-console': 'error',
    },
  },
  { files: ['**/*.astro', '**/*.js', '**/*.mjs'], extends: [ts.configs.disableTypeChecked] },
  {
    files: [
      'src/cli/**',
      'src/gazetteer/main.ts',
      'src/lint/main.ts',
      'src/admin/main.ts',
      'src/new-story/main.ts',
      'tests/bench/**',
    ],
    rules: { 'no-console': 'off' },
  },
);
