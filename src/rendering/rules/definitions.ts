import type { Nodes, Root } from 'hast';
import type { Span } from '../../bulletin/body.ts';

/** A line `[label]: …`, which readers don't see where it stands. */
export interface Definition extends Span {
  /** That of a note begins with `^`. */
  readonly label: string;
}

/** Where words and code of the page stand in the file. */
function wordsIn(node: Nodes): readonly Span[] {
  if ('children' in node && (node.type !== 'element' || node.tagName !== 'pre'))
    return node.children.flatMap(wordsIn);
  const [start, end] = [node.position?.start.offset, node.position?.end.offset];
  return start === undefined || end === undefined ? [] : [{ start, end }];
}

/** Definitions of notes and addresses, in their order; not what stands as words or code on the page. */
export function definitionsOf(source: string, tree: Root): readonly Definition[] {
  const shown = wordsIn(tree).toSorted((a, b) => a.start - b.start);
  const body = source.startsWith('---\n') ? source.indexOf('\n---', 3) : 0;
  let next = 0;
  return [...source.matchAll(/^([ \t>]*)\[([^\]\n]{1,200})\]:/gm)].flatMap((found) => {
    const start = found.index + (found[1]?.length ?? 0);
    while ((shown[next]?.end ?? Infinity) <= start) next++;
    if (start < body || (shown[next]?.start ?? Infinity) <= start) return [];
    const end = source.indexOf('\n', start);
    return [{ label: found[2] ?? '', start, end: end < 0 ? source.length : end }];
  });
}
