import { readdir, readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { BODY_RULES } from '../../../src/rendering/rules/rules.ts';

const HELD = ['body-rule.ts', 'definitions.ts', 'rules.ts'];
const names = BODY_RULES.map(({ name }) => name).sort();

it('are listed, each named like its file', async () => {
  const files = await readdir(new URL('../../../src/rendering/rules/', import.meta.url));
  const rules = files.filter((file) => !HELD.includes(file)).map((file) => file.replace(/\.ts$/, ''));
  expect(rules.sort()).toEqual(names);
});

it('each finds something in a test, under its own name', async () => {
  const files = await readdir(import.meta.dirname);
  const tests = files.filter((file) => file.endsWith('.test.ts') && file !== 'rules.test.ts');
  const texts = await Promise.all(tests.map((file) => readFile(new URL(file, import.meta.url), 'utf8')));
  const all = texts.join('\n');
  expect(names.filter((name) => !all.includes(`${name}:`) && !all.includes(` of ${name}\n`))).toEqual([]);
});
