import { treeOf } from '../rendering/parse-body.ts';
import { passagesOf } from '../rendering/passages.ts';
import { fixFrontmatter } from './fix-frontmatter.ts';
import { fixWords } from './fix-words.ts';
import { saysTheSame } from './same-meaning.ts';

type Fix = (source: string) => string;

/** Trailing space goes; two spaces before another line stay, as Markdown breaks the line there. */
function fixLineEnds(source: string): string {
  const lines = source.split('\n');
  const isBreak = (line: string, next = '') => / {2}$/.test(line) && next.trim() !== '';
  return lines.map((line, index) => (isBreak(line, lines[index + 1]) ? line : line.trimEnd())).join('\n');
}

/** The lines `---` and the YAML between them. */
const FRONTMATTER = /^(---[ \t]*\n)([^]*?)(?=(?<=\n)---[ \t]*(?:\n|$))/;

/** What {@link fixWords} looks for. Most texts have none of it, and needn't be parsed. */
const MAY_BE_FIXED = /"| {2}/;

function fixTop(source: string): string {
  return source.replace(FRONTMATTER, (written, opening: string, yaml: string) =>
    MAY_BE_FIXED.test(yaml) ? opening + fixFrontmatter(yaml) : written,
  );
}

function fixBody(source: string): string {
  if (!MAY_BE_FIXED.test(source.replace(FRONTMATTER, ''))) return source;
  const tree = treeOf(source);
  if (tree === undefined) return source;
  return fixWords(
    source,
    passagesOf(tree).map(({ spans }) => spans),
  );
}

const FIXES: readonly Fix[] = [(source) => source.normalize('NFC'), fixLineEnds, fixTop, fixBody];

/** One fix may clear the way for another. */
const ROUNDS = 4;

/**
 * An article's or a page's file (LF) with its typography corrected: NFC, “…” for straight quotes, single spaces, nothing
 * at the ends of lines. Words, code, addresses and attributes stay; so does whatever a fix would give another meaning.
 */
export function fixArticle(source: string): string {
  let fixed = source;
  for (let round = 0; round < ROUNDS; round++) {
    const before = fixed;
    for (const fix of FIXES) {
      const next = fix(fixed);
      if (next !== fixed && (next === fixed.normalize('NFC') || saysTheSame(fixed, next))) fixed = next;
    }
    if (fixed === before) break;
  }
  return fixed;
}
