import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const SRC = path.join(import.meta.dirname, '..', 'src');

/** What each folder of src may import: other folders of src, and packages where those are restricted. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  bulletin: [],
  i18n: ['bulletin'],
  routing: ['bulletin'],
  'content-model': ['bulletin', 'i18n'],
  rendering: ['bulletin', 'content-model', 'i18n', 'routing', 'store'],
  search: ['bulletin', 'i18n', 'routing', 'dom'],
  dom: ['i18n'],
  feeds: ['bulletin', 'i18n', 'rendering', 'routing', 'content.ts'],
  offline: ['dom', 'i18n', 'routing'],
  likeness: ['bulletin', 'search'],
  comfort: ['bulletin', 'dom', 'feeds', 'i18n', 'offline', 'styles'],
  components: ['bulletin', 'i18n', 'routing', 'sharing'],
  layouts: [
    'bulletin',
    'i18n',
    'routing',
    'comfort',
    'components',
    'sharing',
    'styles',
    'policies.ts',
    'content.ts',
  ],
  styles: [],
  store: [],
  reading: [
    'bulletin',
    'content-model',
    'likeness',
    'rendering',
    'routing',
    'store',
    'settings.ts',
    'refusal.ts',
  ],
  integrations: [
    'bulletin',
    'content-model',
    'reading',
    'rendering',
    'search',
    'routing',
    'store',
    'settings.ts',
    'own-requests.ts',
    'refusal.ts',
  ],
  sharing: ['bulletin', 'i18n', 'routing', 'search'],
  pages: [
    'bulletin',
    'rendering',
    'search',
    'routing',
    'i18n',
    'components',
    'layouts',
    'sharing',
    'feeds',
    'content.ts',
  ],
  'page-kinds': [
    'bulletin',
    'search',
    'routing',
    'i18n',
    'components',
    'layouts',
    'sharing',
    'styles',
    'policies.ts',
    'content.ts',
  ],
  cli: ['bulletin', 'content-model', 'i18n', 'reading', 'settings.ts'],
  lint: ['bulletin', 'content-model', 'rendering', 'reading', 'settings.ts'],
  'new-story': ['bulletin', 'content-model', 'search', 'routing', 'i18n', 'reading', 'lint', 'settings.ts'],
  'new-bulletin': ['bulletin', 'content-model', 'reading', 'new-story', 'store', 'settings.ts'],
  gazetteer: ['bulletin', 'content-model', 'i18n', 'settings.ts'],
  editing: ['bulletin', 'i18n', 'routing', 'components', 'layouts', 'content.ts'],
  admin: [
    'bulletin',
    'content-model',
    'dom',
    'i18n',
    'routing',
    'reading',
    'lint',
    'new-story',
    'own-requests.ts',
    'policies.ts',
    'refusal.ts',
    'settings.ts',
    'refusal.ts',
  ],
  letters: ['bulletin', 'content-model', 'i18n', 'reading', 'routing', 'settings.ts', 'refusal.ts'],
  hosting: [
    'bulletin',
    'content-model',
    'reading',
    'rendering',
    'routing',
    'search',
    'admin',
    'policies.ts',
    'settings.ts',
    'refusal.ts',
  ],
  'content.ts': ['bulletin', 'reading', 'rendering', 'routing', 'store'],
  'policies.ts': [],
  'own-requests.ts': [],
  'env.d.ts': [],
  'settings.ts': ['bulletin', 'refusal.ts'],
  'refusal.ts': [],
};

interface Import {
  readonly from: string;
  readonly target: string;
  readonly typeOnly: boolean;
}

const IMPORT = /^\s*(?:import|export)\s+(type\s)?(?:[^'"]*?\sfrom\s+)?'([^']+)'/gm;

function importsOf(file: string): readonly Import[] {
  const from = path.relative(SRC, file).split(path.sep).join('/');
  return [...readFileSync(file, 'utf8').matchAll(IMPORT)].map(([, type, target = '']) => ({
    from,
    target: target.startsWith('.')
      ? path
          .relative(SRC, path.resolve(path.dirname(file), target))
          .split(path.sep)
          .join('/')
      : target,
    typeOnly: type !== undefined,
  }));
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /\.(?:ts|astro)$/.test(file),
);
const imports = files.flatMap((file) => importsOf(path.join(SRC, file)));
const top = (file: string): string => file.split('/')[0] ?? file;
const isOurs = (target: string): boolean => top(target) in MAY_IMPORT;

describe('imports go one way', () => {
  test('every folder of src is in the table', () => {
    expect(readdirSync(SRC).filter((name) => name !== 'README.md' && !(name in MAY_IMPORT))).toEqual([]);
  });

  test.each(Object.entries(MAY_IMPORT))('%s imports only what it may', (folder, allowed) => {
    const wrong = imports.filter(
      ({ from, target }) =>
        top(from) === folder && isOurs(target) && top(target) !== folder && !allowed.includes(top(target)),
    );
    expect(wrong).toEqual([]);
  });

  test.each(Object.entries(MAY_IMPORT))('%s may import only what it needs', (folder, allowed) => {
    const used = new Set(imports.filter(({ from }) => top(from) === folder).map(({ target }) => top(target)));
    expect(allowed.filter((name) => !used.has(name))).toEqual([]);
  });

  test('the domain and dates import functions of date-fns at most, one by one: as a whole it loads for seconds', () => {
    const packages = imports.filter(
      ({ from, target }) => ['bulletin', 'i18n'].includes(top(from)) && !isOurs(target),
    );
    expect(packages.filter(({ target }) => !/^(?:date-fns|@date-fns\/(?:utc|tz))\//.test(target))).toEqual(
      [],
    );
  });

  test('addresses need no package at all', () => {
    const packages = imports.filter(({ from, target }) => top(from) === 'routing' && !isOurs(target));
    expect(packages).toEqual([]);
  });

  test('components and layouts take only types from the domain', () => {
    const values = imports.filter(
      ({ from, target, typeOnly }) =>
        ['components', 'layouts'].includes(top(from)) && top(target) === 'bulletin' && !typeOnly,
    );
    expect(values).toEqual([]);
  });

  test('the content isn’t Astro’s to load: nobody imports astro:content', () => {
    expect(imports.filter(({ target }) => target === 'astro:content')).toEqual([]);
  });

  test('the content model reads no file and knows nothing of a running Astro', () => {
    const impure = imports.filter(
      ({ from, target }) => top(from) === 'content-model' && /^(?:node:fs|astro(?!\/zod))/.test(target),
    );
    expect(impure).toEqual([]);
  });
});
