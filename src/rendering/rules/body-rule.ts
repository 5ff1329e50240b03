import type { Element, Nodes } from 'hast';
import type { Span } from '../../bulletin/body.ts';
import type { Rule } from '../../bulletin/rule.ts';
import type { JsxElement } from '../mdx-nodes.ts';
import type { WrittenText } from '../written-text.ts';

/** A rule about an article's body, by the parts of it that the rule looks at; `source` is the whole file. */
export type BodyRule =
  /** Elements that Markdown made, of these names. */
  | (Rule<'elements', [element: Element, source: string, parent: Nodes]> & {
      readonly names: readonly string[];
    })
  /** Tags that somebody wrote. */
  | Rule<'tags', [element: JsxElement, source: string, parent: Nodes]>
  /** All nodes but text. */
  | Rule<'nodes', [node: Nodes, source: string, parent: Nodes]>
  /** What Markdown makes of whole lines. */
  | Rule<'lines', [text: WrittenText], Span>
  /** Marks that Markdown leaves standing within a line, or drops with it. */
  | Rule<'marks', [text: WrittenText], Span>;

/** What was written, short enough for a message. */
export function excerpt(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ');
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}

/** An address as Markdown takes it between its brackets: `<./họp chi bộ.jpg>`. */
export function inMarkdown(address: string): string {
  return /[\s()]/.test(address) ? `<${address}>` : address;
}
