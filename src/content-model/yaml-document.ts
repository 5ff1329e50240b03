import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
} from 'yaml';
import type { Bilingual } from '../bulletin/language.ts';
import type { Problem } from '../bulletin/problem.ts';
import { ALIAS_MESSAGE, yamlMessage } from './yaml-messages.ts';

/** Keys and list positions from the top of a document: `['topics', 1]`. */
export type FieldPath = readonly (string | number)[];

/** Where a problem is: the part of a {@link Problem} that a document knows. */
export type Place = Pick<Problem, 'file' | 'line' | 'field'>;

/** YAML as plain values, which remembers where each of them is written. */
export interface YamlDocument {
  readonly file: string;
  /** Strings, numbers, booleans, null, arrays and objects; undefined when the YAML doesn't parse. */
  readonly data: unknown;
  /** True when `draft: true` is written, even where other lines don't parse. */
  readonly draft: boolean;
  /** File, line and name of a field; the line of what is around it where the field is absent. */
  at(path: FieldPath): Place;
}

/** Whether a value of a document is a group of fields. */
export function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

interface Located {
  /** Of the deepest part of the path that is written; undefined where none is. */
  readonly offset: number | undefined;
  readonly field: FieldPath;
}

function locate(contents: unknown, path: FieldPath): Located {
  let node = contents;
  let offset: number | undefined;
  for (const [depth, part] of path.entries()) {
    // `author: x` is read as a list of one: there is no `author.0` to show.
    if (isScalar(node) && node.value !== null) return { offset, field: path.slice(0, depth) };
    const pair =
      isMap(node) && node.items.find(({ key }) => isScalar(key) && String(key.value) === String(part));
    const item = isSeq(node) && typeof part === 'number' ? node.items[part] : undefined;
    if (pair) {
      offset = isNode(pair.key) ? (pair.key.range?.[0] ?? offset) : offset;
      node = pair.value;
    } else if (isNode(item)) {
      offset = item.range?.[0] ?? offset;
      node = item;
    } else break;
  }
  return { offset, field: path };
}

/** Offset of the last top-level key before a position: where a quotation that swallowed the rest began. */
function lastKeyBefore(contents: unknown, position: number): number {
  const keys = isMap(contents)
    ? contents.items.map(({ key }) => (isNode(key) ? (key.range?.[0] ?? 0) : 0))
    : [];
  return Math.max(0, ...keys.filter((offset) => offset <= position));
}

function aliases(document: Document): readonly number[] {
  const found: number[] = [];
  visit(document, {
    Node(_, node) {
      if (isAlias(node) || node.anchor !== undefined) found.push(node.range?.[0] ?? 0);
    },
  });
  return found;
}

interface Flaw {
  readonly offset: number;
  readonly message: Bilingual;
}

function flaws(document: Document, text: string): readonly Flaw[] {
  const unreadable = [...document.errors, ...document.warnings].map(({ code, pos }) => ({
    offset: code === 'MISSING_CHAR' ? lastKeyBefore(document.contents, pos[0]) : pos[0],
    message: yamlMessage(code),
  }));
  const reserved = /[&*]/.test(text) ? aliases(document) : [];
  return [...unreadable, ...reserved.map((offset) => ({ offset, message: ALIAS_MESSAGE }))];
}

/**
 * Reads YAML (core schema: dates stay strings) that begins on line `firstLine` of `file`.
 * What doesn't parse is in `problems`, one for each line.
 */
export function readYaml(
  file: string,
  text: string,
  firstLine = 1,
): { readonly document: YamlDocument; readonly problems: readonly Problem[] } {
  const lines = new LineCounter();
  const parsed = parseDocument(text, {
    schema: 'core',
    lineCounter: lines,
    prettyErrors: false,
    logLevel: 'error',
  });
  const lineAt = (offset: number): number => lines.linePos(offset).line + firstLine - 1;
  const byLine = new Map(
    flaws(parsed, text)
      .toReversed()
      .map((flaw) => [lineAt(flaw.offset), flaw.message]),
  );
  const problems = [...byLine].map(([line, message]): Problem => ({
    rule: 'yaml',
    severity: 'error',
    file,
    line,
    message,
  }));
  return {
    problems,
    document: {
      file,
      data: problems.length === 0 ? parsed.toJS() : undefined,
      draft: parsed.get('draft') === true,
      at(path) {
        const { offset, field } = locate(parsed.contents, path);
        const line = offset === undefined ? 1 : lineAt(offset);
        return { file, line, ...(field.length > 0 && { field: field.join('.') }) };
      },
    },
  };
}
