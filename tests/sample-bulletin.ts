import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { SAMPLES_FILE } from '../src/content-model/samples.ts';

const CONTENT = path.join(import.meta.dirname, '..', 'content');

function isSample(): boolean {
  const file = path.join(CONTENT, 'bulletin.yaml');
  return (
    existsSync(path.join(CONTENT, SAMPLES_FILE)) &&
    existsSync(file) &&
    /^name: Bản Tin$/m.test(readFileSync(file, 'utf8').normalize('NFC'))
  );
}

/** Whether `content/` still holds the sample bulletin: `npm run init` moves it out. */
export const HAS_SAMPLES = isSample();

/** Tests that look at the sample bulletin, and are left out where it is gone. */
export const SAMPLE_TESTS: readonly string[] = [
  'tests/{names,builds/own-bulletin}.test.ts',
  'tests/editor/{guide,snippets}.test.ts',
  'tests/integrations/editor-schemas/astro-server.test.ts',
  'tests/lint/own-content.test.ts',
  'tests/site/weight.test.ts',
  'tests/browser/{control-borders,firefox,forced-colours,layout-shift,line-spacing,nginx,older-engines,place-pictures,reading}.test.ts',
  'tests/browser/admin/{checking,editing,newsroom}.test.ts',
];
