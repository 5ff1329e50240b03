import cascadeLayers from '@csstools/postcss-cascade-layers';
import type { AstroIntegration } from 'astro';
import logical from 'postcss-logical';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin as VitePlugin } from 'vite';
import baseline from '../../package.json' with { type: 'json' };
import postcss, { type Plugin, type Rule } from 'postcss';

/** Browsers as Vite names them: `chrome80`, `ios14`. */
function targetsOf(browsers: readonly string[]): string[] {
  return browsers.map((browser) => browser.replace('ios_saf', 'ios').replace(' >= ', ''));
}

/**
 * Turns cascade layers into specificity: a browser that doesn't know them drops what stands in them. Files are read one by
 * one, so each is told the order of all layers first; one without layers is left as it is, since Astro's come twice.
 */
function flatLayers(order: string): Plugin {
  return {
    postcssPlugin: 'flat-layers',
    Once(styles, { result }) {
      if (!styles.some((node) => node.type === 'atrule' && node.name === 'layer')) return;
      styles.prepend(order);
      postcss([cascadeLayers()]).process(styles, { from: result.opts.from }).sync();
    },
  };
}

/** The value that a rule gives a property. */
function valueOf(rule: Rule, property: string): string | undefined {
  const declared = rule.nodes.findLast((node) => node.type === 'decl' && node.prop === property);
  return declared?.type === 'decl' ? declared.value : undefined;
}

/**
 * Keeps what stands in a row apart where browsers know gaps of grids alone (Chrome before 84, Safari before 14.1). No
 * condition asks for that; `inset` came with it or soon after.
 */
function flexGaps(): Plugin {
  return {
    postcssPlugin: 'flex-gaps',
    Once(styles) {
      styles.walkRules((rule) => {
        if (!/^(?:inline-)?flex$/.test(valueOf(rule, 'display') ?? '')) return;
        const [row, column = row] = postcss.list.space(valueOf(rule, 'gap') ?? '');
        const margins = {
          'margin-block-end': valueOf(rule, 'row-gap') ?? row,
          'margin-inline-end': valueOf(rule, 'column-gap') ?? column,
        };
        const declarations = Object.entries(margins).flatMap(([property, value]) =>
          value === undefined ? [] : [`${property}: ${value};`],
        );
        if (declarations.length === 0) return;
        const children = rule.selectors.map((selector) => `${selector} > *`).join(', ');
        const fallback = rule
          .after(`@supports not (inset: 0) { ${children} { ${declarations.join(' ')} } }`)
          .next();
        const { source } = rule;
        if (!source || fallback?.type !== 'atrule') return;
        // Vite asks each declaration for its file.
        fallback.walkDecls((declaration) => {
          declaration.source = source;
        });
      });
    },
  };
}

/** Lowers the syntax of scripts. Astro itself sets a target, after the configuration is read. */
function scriptsFor(target: string[]): VitePlugin {
  return {
    name: 'scripts-for-the-baseline',
    // Lists of what chunks need would stand in the script of every page, for a loader that it doesn't have.
    configEnvironment: (environment) =>
      environment === 'client' ? { build: { target, modulePreload: false } } : undefined,
  };
}

/**
 * Leaves the scripts of all pages and of the search in one file each, apart from what they load later: what both need would
 * become a file of its own, which comes a round trip later. So the first has its own copy of it.
 */
const ONE_FILE: VitePlugin = {
  name: 'one-file',
  enforce: 'pre',
  resolveId(source, importer) {
    if (!importer || !/\/src\/(?:comfort|offline)\//.test(importer)) return undefined;
    if (source.endsWith('vite/preload-helper.js')) return '\0plain-load';
    return source.includes('/dom/') ? `${path.resolve(path.dirname(importer), source)}?copy` : undefined;
  },
  load: (id) => (id === '\0plain-load' ? 'export const __vitePreload = (load) => load();' : undefined),
};

/**
 * Makes styles and scripts fit for the oldest browsers: of those that read pages (`production`), and of those that run the
 * search, as `browserslist` in package.json has them.
 */
export function browserBaseline(root: string): AstroIntegration {
  const { production, search } = baseline.browserslist;
  const order = readFileSync(path.join(root, 'src', 'styles', 'layers.css'), 'utf8');
  return {
    name: 'browser-baseline',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            css: { postcss: { plugins: [flexGaps(), flatLayers(order), logical()] } },
            build: { cssTarget: targetsOf(production) },
            plugins: [scriptsFor(targetsOf(search)), ONE_FILE],
          },
        });
      },
    },
  };
}
