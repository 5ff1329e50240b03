import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Plugin } from 'vite';

/** Where the parser's package is. */
const PACKAGE = path.join(path.dirname(createRequire(import.meta.url).resolve('satteri')), '..');

/** What the package imports its machine code as. */
const BINDING = '#binding';
const OURS = '\0satteri-in-browser';

function versionOf(file: string): string {
  const read: unknown = JSON.parse(readFileSync(file, 'utf8'));
  return typeof read === 'object' && read !== null && 'version' in read ? String(read.version) : '';
}

/** The parser for browsers, of the version that builds the site. Throws an Error where it is of another. */
function moduleFile(): string {
  const version = versionOf(path.join(PACKAGE, 'package.json'));
  const file = path.join(import.meta.dirname, `satteri-${version}.wasm`);
  if (existsSync(file)) return file;
  throw new Error(
    `${file} is missing: the editor must read articles with the parser that builds the site. Run “npm pack @bruits/satteri-wasm32-wasi@${version}” and put the .wasm file of the package there.`,
  );
}

/**
 * Lets a page of ours use the parser that builds the site. Its build for browsers is kept in this folder: npm installs
 * it on machines of its kind alone, and those are none.
 */
export function browserParser(): Plugin {
  return {
    name: 'browser-parser',
    enforce: 'pre',
    resolveId: (source) => (source === BINDING ? OURS : undefined),
    load(id) {
      if (id !== OURS) return undefined;
      const binding = readFileSync(path.join(PACKAGE, 'dist', 'binding.browser.js'), 'utf8');
      const names = /export (?<names>\{[^}]*\}) from/.exec(binding)?.groups?.names ?? '{}';
      const loader = path.join(import.meta.dirname, 'load-parser.ts');
      return [
        `import { loadParser } from ${JSON.stringify(loader)};`,
        `import url from ${JSON.stringify(`${moduleFile()}?url`)};`,
        `export const ${names} = await loadParser(url);`,
      ].join('\n');
    },
  };
}
