import { ESLint, type Linter } from 'eslint';
import esx from 'eslint-plugin-es-x';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import postcss, { type AtRule, type Declaration, type Rule } from 'postcss';
import { describe, expect, it } from 'vitest';
import { siteOf } from './site.ts';

const site = siteOf('fixture');
const builtWith = (ending: string): readonly string[] =>
  [...site.files].filter((file) => file.startsWith('/_astro/') && file.endsWith(ending));

/** Functions of styles that came after Chrome 80, Safari 14 and Firefox 78. */
const YOUNG_FUNCTIONS = /\b(?:light-dark|color-mix|color|lab|lch|oklab|oklch|round|mod|sin|abs|env-mix)\(/;
/** Properties that came after them and say where things stand; Vite's lowering and src/integrations/browser-baseline.ts turn them into older ones. */
const YOUNG_PROPERTIES =
  /^(?:inset|(?:margin|padding|border)-(?:block|inline)|(?:inset|padding|margin|border)-(?:block|inline)-(?:start|end)|(?:min-|max-)?(?:inline|block)-size|aspect-ratio|container|translate|rotate|scale)$/;
const YOUNG_SELECTORS = /:(?:where|has|is|focus-visible|user-invalid|modal|popover-open)\b/;

function faultOf(node: AtRule | Rule | Declaration): string | undefined {
  if (node.type === 'decl')
    return YOUNG_PROPERTIES.test(node.prop) || YOUNG_FUNCTIONS.test(node.value) ? node.toString() : undefined;
  if (node.type === 'rule') {
    const isNested = node.parent?.type === 'rule';
    // A browser drops the whole rule for one selector that it doesn't know.
    const isSpoilt = node.selectors.length > 1 && node.selectors.some((one) => YOUNG_SELECTORS.test(one));
    return isNested || isSpoilt ? node.selector : undefined;
  }
  const isYoung = /^(?:layer|container|scope|property|starting-style)$/.test(node.name);
  return isYoung || (node.name === 'media' && /[<>]/.test(node.params))
    ? `@${node.name} ${node.params}`
    : undefined;
}

function faultsOf(css: string): readonly string[] {
  const faults: string[] = [];
  postcss.parse(css).walk((node) => {
    const fault = node.type === 'comment' ? undefined : faultOf(node);
    if (fault !== undefined) faults.push(fault);
  });
  return faults;
}

describe('styles', () => {
  it('have nothing that the oldest browsers would drop with what stands around it', () => {
    const sheets = builtWith('.css');
    expect(sheets.length).toBeGreaterThan(1);
    for (const sheet of sheets)
      expect(faultsOf(readFileSync(path.join(site.dir, sheet), 'utf8')), sheet).toEqual([]);
  });

  it.each([
    '@layer a { b { color: red } }',
    'a { color: light-dark(red, blue) }',
    'a { color: color-mix(in srgb, red, blue) }',
    'a, b:has(c) { color: red }',
    'a { margin-inline: 1px }',
    'a { b { color: red } }',
    '@media (width <= 30rem) { a { color: red } }',
  ])('would be found out by %s', (css) => {
    expect(faultsOf(css)).toHaveLength(1);
  });
});

/** All syntax that came after ES2021; methods aren't told apart in scripts without types. */
const SYNTAX: Linter.RulesRecord = {
  ...Object.fromEntries(
    ([2022, 2023, 2024, 2025, 2026] as const)
      .flatMap((year) => Object.keys(esx.configs[`flat/no-new-in-es${year}`].rules ?? {}))
      .filter((rule) => /class|regexp|private|await|import|hashbang|module/.test(rule))
      .map((rule) => [rule, 'error']),
  ),
  'es-x/no-regexp-lookbehind-assertions': 'error',
};

describe('scripts', () => {
  const eslint = new ESLint({
    overrideConfigFile: true,
    allowInlineConfig: false,
    overrideConfig: { plugins: { 'es-x': esx }, rules: SYNTAX },
  });

  async function syntaxOf(script: string): Promise<readonly string[]> {
    const [result] = await eslint.lintText(script);
    return (result?.messages ?? []).map(({ message }) => message);
  }

  it('can be parsed by the oldest browsers of the search, those of Pagefind too', async () => {
    const own = builtWith('.js');
    const [pagefind] = [...site.files].filter((file) => file.endsWith('/pagefind.js'));
    const [worker] = [...site.files].filter((file) => file.endsWith('/pagefind-worker.js'));
    const scripts = [...own, ...(pagefind && worker ? [pagefind, worker] : [])];
    expect(scripts.length).toBeGreaterThan(3);
    for (const script of scripts)
      expect(await syntaxOf(readFileSync(path.join(site.dir, script), 'utf8')), script).toEqual([]);
  });

  it.each(['class A { #b = 1 }', '/(?<=a)b/.test("ab")', 'await 1', '/a/v.test("")'])(
    'would be found out by %s',
    async (script) => {
      expect(await syntaxOf(script)).not.toEqual([]);
    },
  );
});
