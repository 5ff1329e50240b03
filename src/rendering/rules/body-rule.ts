import type { Nodes } from 'hast';
import type { Bilingual } from '../../bulletin/language.ts';

/** One rule of the grammar of an article's body. */
export interface BodyRule {
  /** In kebab-case: the rule's file. */
  readonly name: string;
  /** What is wrong with a node, given the node that holds it: the fact, then the fix. */
  readonly find: (node: Nodes, parent: Nodes) => readonly Bilingual[];
}

/** What was written, short enough for a message. */
export function excerpt(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ');
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}
