import { toHtml } from 'hast-util-to-html';
import type { RenderContext, Resolve } from './components/render-context.ts';
import type { ParsedBody } from './parse-body.ts';
import { renderNodes } from './render-nodes.ts';

export type { BodySource, ParsedBody } from './parse-body.ts';
export { pageReferences, parseBody } from './parse-body.ts';
export type { Resolve } from './components/render-context.ts';

/** Finished HTML of a body. What the grammar does not allow is left out, so that a draft with problems is safe to show. */
export function renderBody(parsed: ParsedBody, resolve: Resolve): string {
  let tables = 0;
  const files = new Set(parsed.references.files.map(({ target }) => target));
  const context: RenderContext = {
    language: parsed.language,
    asset: (source) => (files.has(source) ? resolve.asset(source) : undefined),
    href: resolve.href,
    nextTable: () => ++tables,
  };
  return toHtml({ type: 'root', children: renderNodes(parsed.tree.children, context) });
}
