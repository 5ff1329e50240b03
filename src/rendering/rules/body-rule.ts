import type { Nodes } from 'hast';
import type { Bilingual } from '../../bulletin/language.ts';
import type { Problem } from '../../bulletin/problem.ts';

/** One rule of the grammar of an article's body. */
export interface BodyRule {
  /** In kebab-case: the rule's file. */
  readonly name: string;
  /** The only elements that it is about; any node where it doesn't say. */
  readonly elements?: readonly string[];
  /** An error unless it says so. */
  readonly severity?: Problem['severity'];
  /** What is wrong with a node, given the node that holds it and the whole file: the fact, then the fix. */
  readonly find: (node: Nodes, parent: Nodes, source: string) => readonly Bilingual[];
}

/** What was written, short enough for a message. */
export function excerpt(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ');
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}

/** An address as Markdown takes it between its brackets: `<./họp chi bộ.jpg>`. */
export function inMarkdown(address: string): string {
  return /[\s()]/.test(address) ? `<${address}>` : address;
}
