import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const SRC = path.join(import.meta.dirname, '..', '..', 'src');

/** Styles that stand together: a file of `src/styles` or what a component says of its own. */
export interface StyleSheet {
  /** Path below `src`, with slashes. */
  readonly file: string;
  /** Without comments. */
  readonly css: string;
}

function cssOf(file: string, text: string): string {
  const css = file.endsWith('.css')
    ? text
    : [...text.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, inner = '']) => inner).join('\n');
  return css.replaceAll(/\/\*[\s\S]*?\*\//g, '');
}

/** All styles of the bulletin as written. */
export function styleSheets(): readonly StyleSheet[] {
  return readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:css|astro)$/.test(file))
    .map((file) => ({
      file: file.split(path.sep).join('/'),
      css: cssOf(file, readFileSync(path.join(SRC, file), 'utf8')),
    }))
    .filter(({ css }) => css !== '');
}

/** A colour token by scheme, each `#rrggbb`. */
export interface Colour {
  readonly light: string;
  readonly dark: string;
}

const COLOUR = /^light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)$/;

/** The colours that `tokens.css` names, by token (`--ink`). Throws an Error on one without both schemes. */
export function colours(): ReadonlyMap<string, Colour> {
  const css = styleSheets().find(({ file }) => file === 'styles/tokens.css')?.css ?? '';
  const tokens = [...css.matchAll(/(--[\w-]+):\s*([^;]+);/g)];
  return new Map(
    tokens
      .filter(([, , value = '']) => /#|light-dark|\b(?:rgb|hsl|lab|lch|oklab|oklch|color)\(/.test(value))
      .map(([, name = '', value = '']) => {
        const [, light, dark] = COLOUR.exec(value) ?? [];
        if (light === undefined || dark === undefined)
          throw new Error(`${name} is ${value}: write light-dark(#rrggbb, #rrggbb).`);
        return [name, { light, dark }];
      }),
  );
}
