import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { RenderContext, Resolve } from './components/render-context.ts';
import type { ParsedBody } from './parse-body.ts';
import { renderNodes } from './render-nodes.ts';
import { termLinks } from './term-links.ts';

export type { BodySource, ParsedBody } from './parse-body.ts';
export { parseBody } from './parse-body.ts';
export type { Resolve } from './components/render-context.ts';

/** The tree of a body's HTML. What the grammar does not allow is left out, so that a draft with problems is safe to show. */
export function renderTree(parsed: ParsedBody, resolve: Resolve): Root {
  let tables = 0;
  const files = new Set(parsed.references.files.map(({ target }) => target));
  const context: RenderContext = {
    language: parsed.language,
    asset: (source) => (files.has(source) ? resolve.asset(source) : undefined),
    href: resolve.href,
    nextTable: () => ++tables,
    linkTerms: termLinks(parsed.language, resolve.href),
  };
  return { type: 'root', children: renderNodes(parsed.tree.children, context) };
}

/** Finished HTML of a body. */
export function renderBody(parsed: ParsedBody, resolve: Resolve): string {
  return toHtml(renderTree(parsed, resolve));
}
