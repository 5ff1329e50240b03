import { ESLint } from 'eslint';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';

const ROOT = path.join(import.meta.dirname, '..');
/** A file that browsers run, in whose place the examples are read. */
const FILE = path.join(ROOT, 'src', 'search', 'words.ts');

/** What the oldest browsers of the search lack, and a rule that refuses it. */
const PLANTED: readonly (readonly [string, code: string, rule: string])[] = [
  [
    'a method that is told by its type alone',
    'export const x = (list: readonly string[]) => list.with(0, "");',
    'es-x/no-array-prototype-with',
  ],
  [
    'a method of sets',
    'export const x = (set: Set<string>) => set.union(new Set());',
    'es-x/no-set-prototype-union',
  ],
  [
    'a function that no method is like',
    'export const x = Promise.withResolvers<string>();',
    'es-x/no-promise-withresolvers',
  ],
  ['lookbehind', 'export const x = /(?<=a)b/;', 'es-x/no-regexp-lookbehind-assertions'],
  ['a flag of regular expressions', 'export const x = /a/d;', 'es-x/no-regexp-d-flag'],
  ['syntax that the bundler leaves', 'export const x = await Promise.resolve(1);', 'es-x/no-top-level-await'],
  ['an interface of the web', 'export const x = structuredClone({});', 'compat/compat'],
];

let refused: (code: string) => Promise<readonly (string | null)[]>;

beforeAll(() => {
  const eslint = new ESLint({
    cwd: ROOT,
    overrideConfigFile: path.join(ROOT, '.config', 'eslint.config.js'),
  });
  refused = async (code) => {
    const [result] = await eslint.lintText(code, { filePath: FILE });
    return (result?.messages ?? []).map(({ ruleId }) => ruleId);
  };
});

describe('the lint of what browsers run', () => {
  it.each(PLANTED)('refuses %s', async (_, code, rule) => {
    expect(await refused(code)).toContain(rule);
  });

  it('takes what the bundler lowers, and what older engines are given', async () => {
    const code = `
      export class X {
        readonly #list = [2, 1];
        get last(): number | undefined {
          return this.#list.toSorted().at(-1);
        }
      }`;
    expect(await refused(code)).toEqual([]);
  });
});
