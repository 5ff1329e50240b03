import type { Nodes } from 'hast';
import type { Span } from '../bulletin/body.ts';
import type { Problem } from '../bulletin/problem.ts';
import { type Finding, type Found, problemsOf } from '../bulletin/rule.ts';
import { isJsx } from './mdx-nodes.ts';
import { BODY_RULES } from './rules/rules.ts';
import type { WrittenText } from './written-text.ts';

const NODE_RULES = BODY_RULES.filter((rule) => rule.looksAt !== 'lines' && rule.looksAt !== 'marks');
const TEXT_RULES = BODY_RULES.filter((rule) => rule.looksAt === 'lines' || rule.looksAt === 'marks');

function findIn(rule: (typeof NODE_RULES)[number], node: Nodes, source: string, parent: Nodes): Found {
  switch (rule.looksAt) {
    case 'elements':
      return node.type === 'element' && rule.names.includes(node.tagName)
        ? rule.find(node, source, parent)
        : undefined;
    case 'tags':
      return isJsx(node) ? rule.find(node, source, parent) : undefined;
    case 'nodes':
      return rule.find(node, source, parent);
  }
}

/** What is wrong with a node of a body, which stands on a line of the file; `source` is the whole file. */
export function nodeProblems(
  node: Nodes,
  parent: Nodes,
  { file, source }: { readonly file: string; readonly source: string },
  line: number,
): readonly Problem[] {
  return NODE_RULES.flatMap((rule) =>
    problemsOf(rule, findIn(rule, node, source, parent), () => ({ file, line })),
  );
}

/** What is wrong with a text as it was written. Of several problems with the same words, the first rule's is reported. */
export function writtenProblems(text: WrittenText, file: string): readonly Problem[] {
  let [line, next] = [1, text.source.indexOf('\n') + 1];
  return (['lines', 'marks'] as const)
    .flatMap((kind) => findApart(kind, text))
    .toSorted((a, b) => a.finding.start - b.finding.start)
    .flatMap(({ rule, finding }) => {
      // Behind the last line of the file, `next` is 0.
      for (; next > 0 && next <= finding.start; line++) next = text.source.indexOf('\n', next) + 1;
      return problemsOf(rule, finding, () => ({ file, line }));
    });
}

interface Written {
  readonly rule: (typeof TEXT_RULES)[number];
  readonly finding: Finding<Span>;
}

function findApart(kind: 'lines' | 'marks', text: WrittenText): readonly Written[] {
  const found = TEXT_RULES.filter(({ looksAt }) => looksAt === kind).flatMap((rule) =>
    [rule.find(text) ?? []].flat().map((finding): Written => ({ rule, finding })),
  );
  if (found.length < 2) return found;
  const taken = new Uint8Array(text.source.length);
  return found.filter(({ finding: { start, end } }) => {
    if (taken.subarray(start, end).includes(1)) return false;
    taken.fill(1, start, end);
    return true;
  });
}
