import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { readSamples, SAMPLES_FILE } from '../src/content-model/samples.ts';
import { readContentFolder } from '../src/reading/content-folder.ts';
import { HAS_SAMPLES, SAMPLE_TESTS } from './sample-bulletin.ts';

const ROOT = path.join(import.meta.dirname, '..');
const listed = SAMPLE_TESTS.flatMap((pattern) => globSync(pattern, { cwd: ROOT }));

it('leaves out tests that there are', () => {
  for (const pattern of SAMPLE_TESTS) expect(globSync(pattern, { cwd: ROOT }), pattern).not.toEqual([]);
});

it('leaves out all that open a page of the sample bulletin by its address', () => {
  const files = globSync('tests/{site,browser}/**/*.test.ts', { cwd: ROOT });
  const opening = files.filter((file) => readFileSync(path.join(ROOT, file), 'utf8').includes("'real'"));
  expect(opening.length).toBeGreaterThan(5);
  expect(opening.filter((file) => !listed.includes(file))).toEqual([]);
});

it('leaves out all that open the web editor of the sample bulletin', () => {
  const files = globSync('tests/browser/admin/**/*.test.ts', { cwd: ROOT });
  const opening = files.filter((file) => !readFileSync(path.join(ROOT, file), 'utf8').includes('_CONTENT'));
  expect(opening.filter((file) => !listed.includes(file))).toEqual([]);
});

it.runIf(HAS_SAMPLES)('leaves out whatever names a story of the sample bulletin', () => {
  const stories = globSync('content/articles/*/*', { cwd: ROOT }).map((folder) => path.basename(folder));
  const files = globSync('tests/{site,browser,editor,lint,cli,admin}/**/*.test.ts', { cwd: ROOT });
  const naming = files.filter((file) => {
    const text = readFileSync(path.join(ROOT, file), 'utf8');
    return stories.some((story) => text.includes(story));
  });
  expect(naming.filter((file) => !listed.includes(file))).toEqual([]);
});

it.runIf(HAS_SAMPLES)(
  'lists each story of the sample bulletin in samples.yaml, which npm run init goes by',
  async () => {
    const samples = readSamples(await readContentFolder(path.join(ROOT, 'content')));
    expect(samples?.others).toEqual([]);
    const text = readFileSync(path.join(ROOT, 'content', SAMPLES_FILE), 'utf8');
    expect(text.match(/^- .*$/gm)).toEqual(samples?.ids.toSorted().map((id) => `- ${id}`));
  },
);
