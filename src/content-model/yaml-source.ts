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
import { ALIAS_MESSAGE, yamlMessage } from './yaml-messages.ts';

/** Keys and list positions from the top of a document: `['topics', 1]`. */
export type FieldPath = readonly (string | number)[];

/** Something that keeps YAML from being read. */
export interface Flaw {
  /** From 1, within the YAML. */
  readonly line: number;
  readonly message: Bilingual;
}

/** YAML with the place of everything in it. */
export interface YamlSource {
  readonly flaws: readonly Flaw[];
  /** Plain values. Throws where there are flaws. */
  data(): unknown;
  /**
   * Line (from 1, within the YAML) of the deepest part of a path that is written, undefined where none is;
   * and the path without positions in what isn't a list.
   */
  locate(path: FieldPath): { readonly line: number | undefined; readonly field: FieldPath };
}

/** Parses YAML by the core schema, which leaves dates as they are written. */
export function parseYaml(text: string): YamlSource {
  const lines = new LineCounter();
  const options = { schema: 'core', lineCounter: lines, prettyErrors: false, logLevel: 'error' } as const;
  const document = parseDocument(text, options);
  const lineAt = (offset: number): number => lines.linePos(offset).line;
  return {
    flaws: [...errors(document), ...(/[&*]/.test(text) ? aliases(document) : [])].map(
      ({ offset, message }) => ({
        line: lineAt(offset),
        message,
      }),
    ),
    data: (): unknown => document.toJS(),
    locate(path) {
      const { offset, field } = locate(document.contents, path);
      return { line: offset === undefined ? undefined : lineAt(offset), field };
    },
  };
}

interface Misread {
  readonly offset: number;
  readonly message: Bilingual;
}

function errors(document: Document): readonly Misread[] {
  return [...document.errors, ...document.warnings].map(({ code, pos: [position] }) => ({
    offset: code === 'MISSING_CHAR' ? lastKeyBefore(document.contents, position) : position,
    message: yamlMessage(code),
  }));
}

/** Offset of the last top-level key before a position: where a quotation that swallowed the rest began. */
function lastKeyBefore(contents: unknown, position: number): number {
  const keys = isMap(contents) ? contents.items.map(({ key }) => offsetOf(key) ?? 0) : [];
  return Math.max(0, ...keys.filter((offset) => offset <= position));
}

function aliases(document: Document): readonly Misread[] {
  const found: Misread[] = [];
  visit(document, {
    Node(_, node) {
      if (!isAlias(node) && node.anchor === undefined) return;
      found.push({ offset: offsetOf(node) ?? 0, message: ALIAS_MESSAGE });
    },
  });
  return found;
}

function offsetOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}

function locate(contents: unknown, path: FieldPath): { offset: number | undefined; field: FieldPath } {
  let node = contents;
  let offset: number | undefined;
  for (const [depth, part] of path.entries()) {
    // `author: x` is read as a list of one: there is no `author.0` to show.
    if (isScalar(node) && node.value !== null) return { offset, field: path.slice(0, depth) };
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(part));
      if (!pair) break;
      offset = offsetOf(pair.key) ?? offset;
      node = pair.value;
    } else if (isSeq(node) && typeof part === 'number') {
      node = node.items[part];
      offset = offsetOf(node) ?? offset;
    } else break;
  }
  return { offset, field: path };
}
