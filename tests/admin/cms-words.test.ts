import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { cmsWords } from '../../src/admin/cms-words.ts';
import { isGroup } from '../../src/content-model/yaml-document.ts';

const LOCALES = path.join(import.meta.dirname, '..', '..', 'node_modules', '@sveltia', 'cms', 'locales');
const localeFile = (name: string): string => readFileSync(path.join(LOCALES, `${name}.json`), 'utf8');

/** Words by the path of their key. */
function wordsOf(words: unknown, before = ''): readonly (readonly [string, string])[] {
  if (!isGroup(words)) return typeof words === 'string' ? [[before, words]] : [];
  return Object.entries(words).flatMap(([key, inner]) =>
    wordsOf(inner, before === '' ? key : `${before}.${key}`),
  );
}

/** What is put into a text where it is shown. */
const valuesIn = (text: string): readonly string[] =>
  [...new Set([...text.matchAll(/\{\$(\w+)\}/g)].map(([, name = '']) => name))].sort();

const english = new Map(wordsOf(JSON.parse(localeFile('en-US'))));
const vietnamese = new Map(wordsOf(JSON.parse(cmsWords(localeFile('vi')))));
const lacking = new Set(wordsOf(JSON.parse(localeFile('vi'))).map(([key]) => key));

describe('the CMS’s words', () => {
  test('are all there in Vietnamese, but for faults of its configuration, which a program of ours makes', () => {
    const missing = [...english.keys()].filter((key) => !vietnamese.has(key) && !key.startsWith('config.'));
    expect(missing).toEqual([]);
  });

  test('name no values that the CMS doesn’t give', () => {
    const ours = [...vietnamese].filter(([key]) => !lacking.has(key));
    expect(ours.length).toBeGreaterThan(50);
    for (const [key, text] of ours)
      expect([key, valuesIn(english.get(key) ?? '')]).toEqual([
        key,
        expect.arrayContaining([...valuesIn(text)]),
      ]);
  });

  test('call lists lists, as “chuyên mục” are our topics', () => {
    expect([...vietnamese.values()].filter((text) => /chuyên mục/i.test(text))).toEqual([]);
  });
});
