import { readdir, readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { CONTENT_RULES } from '../../../src/content-model/rules/rules.ts';

const names = [...new Set(CONTENT_RULES.map(({ name }) => name))].sort();

it('are listed, each named like its file', async () => {
  const folder = new URL('../../../src/content-model/rules/', import.meta.url);
  const files = (await readdir(folder)).filter((file) => !['rule.ts', 'rules.ts'].includes(file));
  expect(files.map((file) => file.replace(/\.ts$/, '')).sort()).toEqual(names);
});

it.each(names)('%s has a test of its own name, in which it finds something', async (name) => {
  const text = await readFile(new URL(`./${name}.test.ts`, import.meta.url), 'utf8');
  expect(text).toContain(` of ${name}\n`);
});
