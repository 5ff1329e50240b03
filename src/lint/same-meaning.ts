import type { Nodes } from 'hast';
import { readFrontmatter } from '../content-model/frontmatter-block.ts';
import { treeOf } from '../rendering/parse-body.ts';

/** What words say, however they are spaced, quoted and encoded. */
function withoutTypography(text: string): string {
  return text.normalize('NFC').replaceAll(/[“”]/g, '"').replaceAll(/\s+/g, ' ').trim();
}

function isCode(node: Nodes): boolean {
  return node.type === 'element' && (node.tagName === 'code' || node.tagName === 'pre');
}

/** A tree as text without places: of words what they say, all else to the letter. */
function outline(node: Nodes, inCode = false): string {
  if (node.type === 'text') return inCode ? JSON.stringify(node.value) : withoutTypography(node.value);
  const own = JSON.stringify({ ...node, position: undefined, children: undefined });
  const within = 'children' in node ? node.children : [];
  return `${own}(${within.map((child) => outline(child, inCode || isCode(node))).join(' ')})`;
}

/** What a file says: its frontmatter's values and its body's tree; undefined where either can't be read. */
function meaningOf(source: string): string | undefined {
  const { document, problems } = readFrontmatter('', source);
  const tree = treeOf(source);
  if (problems.length > 0 || tree === undefined) return undefined;
  return `${withoutTypography(JSON.stringify(document.data).replaceAll('\\"', '"'))}\n${outline(tree)}`;
}

/** Whether two `.mdx` files say the same; never, where one of them can't be read. */
export function saysTheSame(source: string, other: string): boolean {
  const meaning = meaningOf(source);
  return meaning !== undefined && meaning === meaningOf(other);
}
