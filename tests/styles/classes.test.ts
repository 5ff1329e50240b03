import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { styleSheets } from './style-sheets.ts';

const SRC = path.join(import.meta.dirname, '..', '..', 'src');

/** What makes HTML for a page. */
const MAKER =
  /^(?:components|layouts|pages|page-kinds|editing|rendering|search\/browser|dom|comfort|admin\/page)\/.*\.(?:astro|ts)$/;

/** Where classes are written: in templates, for `element()` and `button()` of src/dom, and for hastscript. */
const WRITTEN = [
  /\sclass=("[^"]*")/g,
  /\sclass=\{(`[^`]*`|[^}]*)\}/g,
  /\sclass:list=\{(\[[^\]]*\])\}/g,
  /\bclass: ((?:[^,{}'\n]|'[^']*')*)/g,
  /\bclassList\.\w+\(('[^']*')/g,
  /\bh\('[a-z]+\.([\w-]+')/g,
];

/** Classes that are made from data: how Markdown aligns a column, and what it calls its footnotes. */
const OF_MARKDOWN = ['center', 'right', 'footnotes'];

/** The classes that a file uses; one that ends in a hyphen is the beginning of several (`teaser-${size}`). */
function usedIn(file: string): ReadonlySet<string> {
  const text = readFileSync(path.join(SRC, file), 'utf8').replace(/<style[\s\S]*/, '');
  const written = WRITTEN.flatMap((pattern) => [...text.matchAll(pattern)].map(([, words = '']) => words));
  const literals = written.flatMap((words) => words.match(/"[^"]*"|'[^']*'|`[^`]*`|^[\w-]+(?=')/g) ?? []);
  const names = literals.flatMap((literal) => literal.replaceAll(/\$\{.*?\}|["'`]/g, ' ').split(/\s+/));
  return new Set(names.filter(Boolean));
}

function definedIn(css: string): ReadonlySet<string> {
  const selectors = [...css.matchAll(/([^{};]+)\{/g)].map(([, selector = '']) => selector);
  const names = selectors.flatMap((selector) => [...selector.matchAll(/\.([a-z][\w-]*)/g)]);
  return new Set(names.map(([, name = '']) => name));
}

const uses = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(path.sep).join('/'))
  .filter((file) => MAKER.test(file))
  .map((file) => ({ file, classes: usedIn(file) }));
const sheets = styleSheets().map(({ file, css }) => ({ file, classes: definedIn(css) }));

/** The classes that the style sheets of some paths define. */
const definedBy = (paths: RegExp): readonly string[] =>
  sheets.filter(({ file }) => paths.test(file)).flatMap(({ classes }) => [...classes]);
const covers = (used: string, defined: string): boolean =>
  used.endsWith('-') ? defined.startsWith(used) : defined === used;

/** Where else the classes of a file may be defined than in its own `<style>`. */
function sharedWith(file: string): RegExp {
  if (file.startsWith('admin/')) return /^(?:styles|admin)\//;
  // The search page alone loads these.
  return /^(?:search|dom|components\/Search|page-kinds\/search)/.test(file)
    ? /^styles\//
    : /^styles\/(?!search|place-picker|date-picker|results-chart)/;
}

test.each(uses.filter(({ file, classes }) => classes.size > 0 && !file.startsWith('rendering/')))(
  '$file uses only classes of its own and shared ones',
  ({ file, classes }) => {
    const own = sheets.find((sheet) => sheet.file === file)?.classes ?? [];
    const known = [...own, ...definedBy(sharedWith(file))];
    expect([...classes].filter((used) => !known.some((defined) => covers(used, defined)))).toEqual([]);
  },
);

test.each(sheets.filter(({ file }) => file.endsWith('.astro')))(
  '$file styles nothing but itself',
  ({ file, classes }) => {
    const own = [...(uses.find((use) => use.file === file)?.classes ?? [])];
    expect([...classes].filter((defined) => !own.some((used) => covers(used, defined)))).toEqual([]);
  },
);

test('a style that holds for the whole page names a class of its component in each rule', () => {
  const bare = styleSheets()
    .filter(({ file }) => file.endsWith('.astro'))
    .filter(({ file }) => readFileSync(path.join(SRC, file), 'utf8').includes('<style is:global>'))
    .flatMap(({ file, css }) =>
      [...css.matchAll(/([^{};]+)\{/g)].map(([, selector = '']) => `${file}: ${selector.trim()}`),
    )
    .filter((rule) => !/: (?:@|\.[a-z])/.test(rule));
  expect(bare).toEqual([]);
});

test('somebody uses each shared class', () => {
  const used = uses.flatMap(({ classes }) => [...classes]);
  const shared = definedBy(/^styles\//);
  const needless = shared.filter((name) => !used.some((use) => covers(use, name)));
  expect(needless.filter((name) => !OF_MARKDOWN.includes(name))).toEqual([]);
});
