import astro from 'eslint-plugin-astro';
import compat from 'eslint-plugin-compat';
import esx from 'eslint-plugin-es-x';
import { defineConfig, globalIgnores } from 'eslint/config';
import ts from 'typescript-eslint';

/** What no browser of the baseline is sure to have: all that came after ES2021, and lookbehind (Safari 16.4). */
const TOO_YOUNG = {
  ...Object.assign(
    {},
    ...[2022, 2023, 2024, 2025, 2026].map((year) => esx.configs[`flat/no-new-in-es${year}`].rules),
  ),
  'es-x/no-regexp-lookbehind-assertions': 'error',
};

/** What the bundler lowers, and what src/search/browser/older-engines.ts brings. */
const MADE_UP_FOR = [
  'class-private-fields',
  'class-private-methods',
  'class-instance-fields',
  'class-static-fields',
  'array-prototype-at',
  'string-prototype-at',
  'array-prototype-findlast-findlastindex',
  'array-prototype-toreversed',
  'array-prototype-tosorted',
  'map-groupby',
  'object-hasown',
  'string-prototype-iswellformed',
];

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
  {
    // Browsers run these; see browserslist in package.json.
    files: ['src/{bulletin,comfort,dom,i18n,routing,search}/**/*.ts', 'src/layouts/*.js'],
    plugins: { 'es-x': esx, compat },
    settings: { browserslistOpts: { env: 'search' }, polyfills: ['Array.findLast', 'Object.hasOwn'] },
    rules: {
      ...TOO_YOUNG,
      ...Object.fromEntries(MADE_UP_FOR.map((feature) => [`es-x/no-${feature}`, 'off'])),
      'compat/compat': 'error',
    },
  },
  {
    // Those that every page has, for browsers that don't run the search.
    files: ['src/comfort/**/*.ts', 'src/layouts/*.js'],
    settings: { browserslistOpts: { env: 'production' } },
    rules: esx.configs['flat/no-new-in-es2021'].rules,
  },
  { files: ['**/*.astro', '**/*.js', '**/*.mjs'], extends: [ts.configs.disableTypeChecked] },
  {
    files: [
      'src/cli/**',
      'src/gazetteer/main.ts',
      'src/lint/main.ts',
      'src/letters/main.ts',
      'src/admin/main.ts',
      'src/new-story/main.ts',
      'src/new-bulletin/main.ts',
      'tests/bench/**',
    ],
    rules: { 'no-console': 'off' },
  },
);
