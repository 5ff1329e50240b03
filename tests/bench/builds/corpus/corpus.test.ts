import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { loadContent } from '../../../../src/reading/check-content.ts';
import { readSettings } from '../../../../src/settings.ts';
import { writeContent } from './content-folder.ts';
import { corpusRegisters } from './registers.ts';
import { corpusStories } from './stories.ts';

const ROOT = path.join(import.meta.dirname, '..', '..', '..', '..');
const CONTENT = path.join(ROOT, 'content');

const folder = await mkdtemp(path.join(tmpdir(), 'corpus-'));
afterAll(() => rm(folder, { recursive: true }));

async function load(content: string) {
  const settings = readSettings({ BULLETIN_CONTENT: content }, ROOT);
  return loadContent({ ...settings, cacheDir: path.join(folder, 'cache') });
}

const known = corpusRegisters((await load(CONTENT)).model.localities);

test('the corpus has sixty places, twelve topics, and a picture in a tenth of its stories', () => {
  const stories = [...corpusStories(600, known)];
  expect(new Set(stories.map(({ place }) => place)).size).toBe(60);
  expect(new Set(stories.flatMap(({ topics }) => topics)).size).toBe(12);
  expect(stories.filter(({ picture }) => picture !== undefined)).toHaveLength(60);
  expect(new Set(stories.map(({ date }) => date.slice(0, 4))).size).toBe(10);
  const words = stories.map(({ articles }) => articles.vi.body.split(/\s+/).length);
  expect(words.reduce((sum, count) => sum + count, 0) / words.length).toBeGreaterThan(450);
});

test('the corpus has the same words in every run, and a smaller one is the beginning of a larger one', () => {
  expect([...corpusStories(30, known)]).toEqual([...corpusStories(60, known)].slice(0, 30));
});

test('the corpus as a content folder has nothing wrong', async () => {
  await writeContent(path.join(folder, 'content'), corpusStories(60, known), known, CONTENT);
  const { model, problems } = await load(path.join(folder, 'content'));
  // Invented words mix spellings on purpose, of which warnings tell.
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(model.stories).toHaveLength(60);
});
