import type { Nodes } from 'hast';
import { textOf } from '../mdx-nodes.ts';
import { type BodyRule, excerpt } from './body-rule.ts';

/** The level of a heading that somebody wrote, 2 to 6; undefined for anything else. */
function levelOf(node: Nodes): number | undefined {
  if (node.type !== 'element' || !node.position) return undefined;
  const level = /^h([2-6])$/.exec(node.tagName)?.[1];
  return level === undefined ? undefined : Number(level);
}

/** The level of the nearest heading before a node; that of the article's title where there is none. */
function levelBefore(node: Nodes, parent: Nodes): number {
  const siblings: readonly Nodes[] = 'children' in parent ? parent.children : [];
  const before = siblings.slice(0, siblings.indexOf(node));
  return before.map(levelOf).findLast((level) => level !== undefined) ?? 1;
}

/** Headings go down one level at a time: readers who move from heading to heading would look for the one left out. */
export const headingOrder: BodyRule = {
  name: 'heading-order',
  looksAt: 'elements',
  names: ['h2', 'h3', 'h4', 'h5', 'h6'],
  find(heading, _, parent) {
    const [level, highest] = [levelOf(heading), levelBefore(heading, parent) + 1];
    if (level === undefined || level <= highest) return undefined;
    const words = excerpt(textOf(heading));
    const [written, right] = ['#'.repeat(level), '#'.repeat(highest)];
    return {
      vi: `Tiêu đề “${written} ${words}” bỏ qua một cấp. Hãy viết: ${right} ${words}`,
      en: `The heading “${written} ${words}” skips a level. Write: ${right} ${words}`,
    };
  },
};
