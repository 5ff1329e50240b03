import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const CONTENT = path.join(import.meta.dirname, '..', 'content');

/** One of the sample stories. */
const STORY = 'articles/2020/muong-bang-sinh-hoat-chi-bo/vi.mdx';

function isSample(): boolean {
  const file = path.join(CONTENT, 'bulletin.yaml');
  return (
    existsSync(path.join(CONTENT, STORY)) &&
    existsSync(file) &&
    /^name: Bản Tin$/m.test(readFileSync(file, 'utf8').normalize('NFC'))
  );
}

/** Whether `content/` still holds the sample bulletin: a newsroom that makes the bulletin its own moves the stories out. */
export const HAS_SAMPLES = isSample();

/** Tests that look at the sample bulletin, and are left out where it is gone. */
export const SAMPLE_TESTS: readonly string[] = [
  'tests/names.test.ts',
  'tests/editor/{guide,snippets}.test.ts',
  'tests/integrations/editor-schemas/astro-server.test.ts',
  'tests/lint/own-content.test.ts',
  'tests/site/weight.test.ts',
  'tests/browser/{firefox,forced-colours,layout-shift,line-spacing,nginx,older-engines,place-pictures,reading}.test.ts',
  'tests/browser/admin/{checking,editing,newsroom}.test.ts',
];
