import { type Document, isMap, isScalar, isSeq, LineCounter, parseDocument, Scalar } from 'yaml';
import type { Bilingual } from '../bulletin/language.ts';
import { applyFixes, fixValues } from './yaml-fixes.ts';
import { fixKeys } from './yaml-keys.ts';
import { misread, offsetOf } from './yaml-misread.ts';

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
  /** One for each line that has any. */
  readonly flaws: readonly Flaw[];
  /** Plain values. Throws where there are flaws. */
  data(): unknown;
  /**
   * Line (from 1, within the YAML) of the deepest part of a path that is written, undefined where none is;
   * and the path without positions in what isn't a list.
   */
  locate(path: FieldPath): { readonly line: number | undefined; readonly field: FieldPath };
  /** A value without quotes as it was typed: `0123` where YAML reads 123; undefined for any other. */
  typed(path: FieldPath): string | undefined;
}

interface Parsed {
  readonly text: string;
  readonly document: Document;
  readonly lineAt: (offset: number) => number;
}

/** Parses by the core schema, which leaves dates as they are written. */
function parse(text: string): Parsed {
  const lines = new LineCounter();
  const options = { schema: 'core', lineCounter: lines, prettyErrors: false, logLevel: 'error' } as const;
  return { text, document: parseDocument(text, options), lineAt: (offset) => lines.linePos(offset).line };
}

/** What is corrected on a line may hide as much again behind it. */
const ROUNDS = 5;

/** What is wrong, the first of each line. A part that can be corrected is reported once: what follows from it is gone from the corrected text. */
function flawsOf(source: Parsed): readonly Flaw[] {
  const found: Flaw[] = [];
  let parsed = source;
  for (let round = 0; round < ROUNDS; round++) {
    const { text, document, lineAt } = parsed;
    const fixes = [...fixKeys(text), ...fixValues(document, text)];
    if (fixes.length === 0) break;
    found.push(...fixes.map(({ start, message }) => ({ line: lineAt(start), message })));
    parsed = parse(applyFixes(text, fixes));
  }
  for (const { offset, message } of misread(parsed.document, parsed.text))
    found.push({ line: parsed.lineAt(offset), message });
  return [...new Map(found.toReversed().map((flaw) => [flaw.line, flaw])).values()];
}

/** Parses YAML, and finds what keeps it from being read as it was intended. */
export function parseYaml(text: string): YamlSource {
  const parsed = parse(text);
  const { document, lineAt } = parsed;
  return {
    flaws: flawsOf(parsed),
    data: (): unknown => document.toJS(),
    locate(path) {
      const { offset, field } = locate(document.contents, path);
      return { line: offset === undefined ? undefined : lineAt(offset), field };
    },
    typed(path) {
      const { node } = locate(document.contents, path);
      return isScalar(node) && node.type === Scalar.PLAIN ? node.source : undefined;
    },
  };
}

interface Located {
  readonly offset: number | undefined;
  readonly field: FieldPath;
  /** The deepest part of the path. */
  readonly node: unknown;
}

function locate(contents: unknown, path: FieldPath): Located {
  let node = contents;
  let offset: number | undefined;
  for (const [depth, part] of path.entries()) {
    // `author: x` is read as a list of one: there is no `author.0` to show.
    if (isScalar(node) && node.value !== null) return { offset, field: path.slice(0, depth), node };
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(part));
      if (!pair) return { offset, field: path, node: undefined };
      offset = offsetOf(pair.key) ?? offset;
      node = pair.value;
    } else if (isSeq(node) && typeof part === 'number') {
      node = node.items[part];
      offset = offsetOf(node) ?? offset;
    } else return { offset, field: path, node: undefined };
  }
  return { offset, field: path, node };
}
