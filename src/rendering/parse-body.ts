import type { Nodes, Root } from 'hast';
import { mdxToHast } from 'satteri';
import type { BodyReference, BodyReferences, Passage } from '../bulletin/body.ts';
import type { Language } from '../bulletin/language.ts';
import type { Problem } from '../bulletin/problem.ts';
import { decoded } from '../routing/decoded.ts';
import { nameHeadings } from './anchors.ts';
import { nodeProblems, writtenProblems } from './body-problems.ts';
import { LABELS } from './labels.ts';
import { attributeOf, isJsx, isNoteLink, propertyOf } from './mdx-nodes.ts';
import { passagesOf } from './passages.ts';
import { fileOf } from './rules/file-kinds.ts';
import { tooDeep } from './too-deep.ts';
import { syntaxProblem } from './syntax-problem.ts';
import { hideTildes, showTildes } from './tildes.ts';
import { writtenText } from './written-text.ts';

/** An article's file, whole. */
export interface BodySource {
  /** Path below `content/`, for problems. */
  readonly file: string;
  /** The frontmatter too, so that lines count from the file's first; line ends are LF. */
  readonly source: string;
  readonly language: Language;
}

/** An article's body, read and checked. */
export interface ParsedBody {
  readonly language: Language;
  readonly problems: readonly Problem[];
  readonly references: BodyReferences;
  /** Its words; none where it can't be parsed. */
  readonly passages: readonly Passage[];
  /** As the parser gave it, headings named: unchecked nodes may stand in it. */
  readonly tree: Root;
}

/** Reads a body, checks it against the grammar, and gives what it points at. Bad content gives problems, never throws. */
export function parseBody(body: BodySource): ParsedBody {
  const tree = parse(body);
  if ('rule' in tree) return { ...EMPTY, language: body.language, problems: [tree] };
  const anchors = nameHeadings(tree, body.language);
  const found: Findings = { problems: [], links: [], files: [] };
  visit(tree, tree, 1, body, found);
  const passages = passagesOf(tree);
  const problems = [
    ...found.problems,
    ...writtenProblems(writtenText(body.source, tree, passages), body.file),
  ];
  return {
    language: body.language,
    problems: problems.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)),
    references: { links: found.links, files: found.files, anchors },
    passages,
    tree,
  };
}

const EMPTY = {
  references: { links: [], files: [], anchors: [] },
  passages: [],
  tree: { type: 'root', children: [] },
} as const satisfies Partial<ParsedBody>;

function parse(body: BodySource): Root | Problem {
  const { footnotes: label, backToNote: backLabel } = LABELS[body.language];
  try {
    const source = hideTildes(body.source);
    const tree = mdxToHast(source, {
      features: { gfm: { footnotes: { label, backLabel, clobberPrefix: '' } }, smartPunctuation: false },
    });
    const deep = tooDeep(tree, body.file);
    if (deep) return deep;
    if (source !== body.source) showTildes(tree);
    return tree.type === 'root' ? tree : { type: 'root', children: [] };
  } catch (error) {
    return syntaxProblem(body, error);
  }
}

/** A body's tree as the parser gives it, unchecked; undefined where it can't be parsed. Cheaper than {@link parseBody}. */
export function treeOf(source: string): Root | undefined {
  const tree = parse({ file: '', source, language: 'vi' });
  return 'rule' in tree ? undefined : tree;
}

interface Findings {
  readonly problems: Problem[];
  readonly links: BodyReference[];
  readonly files: BodyReference[];
}

function visit(node: Nodes, parent: Nodes, parentLine: number, body: BodySource, found: Findings): void {
  // Most nodes are words, which may say anything.
  if (node.type === 'text') return;
  const line = node.position?.start.line ?? parentLine;
  found.problems.push(...nodeProblems(node, parent, body, line));
  const source = fileOf(node);
  if (source) found.files.push({ target: source, line });
  const target = linkOf(node);
  if (target) found.links.push({ target, line });
  for (const child of 'children' in node ? node.children : []) visit(child, node, line, body, found);
}

/** Where a link leads, as written; undefined for those between a note and its number. */
function linkOf(node: Nodes): string | undefined {
  if (node.type !== 'element' || node.tagName !== 'a' || isNoteLink(node)) return undefined;
  return asWritten(propertyOf(node, 'href'));
}

function asWritten(href: string): string {
  return /^[/#]/.test(href) ? decoded(href) : href;
}

/** What a page written by hand points at: links and headings alone. Its grammar isn't looked at. */
export function readPage(page: BodySource): Pick<ParsedBody, 'references' | 'problems'> {
  const tree = parse(page);
  // Other errors are those of the code of a page, and stop the build where it is compiled.
  if ('rule' in tree) return { references: EMPTY.references, problems: tree.rule === 'limits' ? [tree] : [] };
  const anchors = nameHeadings(tree, page.language);
  const links: BodyReference[] = [];
  visitLinks(tree, 1, links);
  return { references: { links, files: [], anchors }, problems: [] };
}

function visitLinks(node: Nodes, parentLine: number, links: BodyReference[]): void {
  const line = node.position?.start.line ?? parentLine;
  const tagged = isJsx(node) && node.name === 'a' ? attributeOf(node, 'href') : undefined;
  const target = tagged === undefined ? linkOf(node) : asWritten(tagged);
  if (target) links.push({ target, line });
  for (const child of 'children' in node ? node.children : []) visitLinks(child, line, links);
}
