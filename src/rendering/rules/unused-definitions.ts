import type { Nodes } from 'hast';
import { type BodyRule, excerpt } from './body-rule.ts';
import { definitionsOf } from './definitions.ts';

function folded(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLowerCase();
}

/** Names by which links and pictures take their address from elsewhere: `[words][name]`, `[name][]`, `[name]`. */
function namedIn(node: Nodes, source: string): readonly string[] {
  if (node.type === 'element' && (node.tagName === 'a' || node.tagName === 'img')) {
    const written = source.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
    const name = /\[([^[\]]+)\](?:\[\])?$/.exec(written)?.[1];
    if (name !== undefined) return [folded(name)];
  }
  return 'children' in node ? node.children.flatMap((child) => namedIn(child, source)) : [];
}

/** A line `[words]: address` is the address of links elsewhere; without any, the line isn't printed at all. */
export const unusedDefinitions: BodyRule = {
  name: 'unused-definitions',
  looksAt: 'marks',
  find({ source, tree }) {
    if (!source.includes(']:')) return undefined;
    const lines = definitionsOf(source, tree).filter(({ label }) => !label.startsWith('^'));
    if (!lines.length) return undefined;
    const named = new Set(namedIn(tree, source));
    return lines.flatMap(({ label, start, end }) => {
      // Of two lines with one name, the first counts.
      if (named.delete(folded(label))) return [];
      const line = excerpt(source.slice(start, end));
      const right = line.replace(/^(\[.*\]):\s*(\(.*\))$/, '$1$2');
      const fix = right === line ? `\\${line}` : right;
      return {
        start,
        end,
        vi: `Dòng “${line}” không in ra, vì máy đọc là địa chỉ của một liên kết. Muốn in dòng này, hãy viết: ${fix}`,
        en: `The line “${line}” isn’t printed: it reads as the address of a link. To print it, write: ${fix}`,
      };
    });
  },
};
