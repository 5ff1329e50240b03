import type { Nodes } from 'hast';
import type { Problem } from '../bulletin/problem.ts';
import { beyond, limitProblem } from '../content-model/limits/limit-problem.ts';
import { LIMITS } from '../content-model/limits/limits.ts';

/** The problem with a tree that is nested deeper than functions can be that walk through it; it is measured level by level. */
export function tooDeep(tree: Nodes, file: string): Problem | undefined {
  let level: readonly Nodes[] = [tree];
  let line = 1;
  let depth = 0;
  for (; level.length > 0; depth++) {
    if (depth <= LIMITS.depth.figure) line = level[0]?.position?.start.line ?? line;
    level = level.flatMap((node) => ('children' in node ? node.children : []));
  }
  return depth > LIMITS.depth.figure ? limitProblem(file, beyond(LIMITS.depth, depth), line) : undefined;
}
