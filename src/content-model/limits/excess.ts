import { PICTURE_FILES } from '../../bulletin/file-kinds.ts';
import type { Bilingual } from '../../bulletin/language.ts';
import type { BinaryFile, BinaryKind, Excesses } from '../content-files.ts';
import { frontmatterLines } from '../frontmatter-block.ts';
import { beyond } from './limit-problem.ts';
import { type Limit, LIMITS } from './limits.ts';

type Measured = readonly [limit: Limit, count: number];

/** Signs that Markdown looks for the other half of, or makes something of, by the limit that each counts for. */
const SIGNS: readonly (readonly [limit: Limit, signs: string])[] = [
  [LIMITS.entities, '&'],
  [LIMITS.emphasis, '*_~'],
  [LIMITS.code, '`'],
  [LIMITS.brackets, '[]'],
  [LIMITS.elements, '<'],
  [LIMITS.quotes, '>'],
  [LIMITS.braces, '{}'],
  [LIMITS.backslashes, '\\'],
];

const LINE_FEED = 10;
const SPACE = 32;

/** What is counted of a text in one pass, since each text of the content is measured in each build. */
interface Tally {
  /** How often each character of ASCII stands in it, by its code. */
  readonly counts: Uint32Array;
  /** Characters of the longest line, and the most in a row without a space. */
  readonly line: number;
  readonly word: number;
}

function tally(text: string): Tally {
  const counts = new Uint32Array(128);
  let [line, word, longestLine, longestWord] = [0, 0, 0, 0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 128) counts[code] = (counts[code] ?? 0) + 1;
    line = code === LINE_FEED ? 0 : line + 1;
    word = code > SPACE ? word + 1 : 0;
    if (line > longestLine) longestLine = line;
    if (word > longestWord) longestWord = word;
  }
  return { counts, line: longestLine, word: longestWord };
}

function countOf({ counts }: Tally, signs: string): number {
  return Array.from(signs, (sign) => counts[sign.charCodeAt(0)] ?? 0).reduce((sum, count) => sum + count);
}

function* linesIn(text: Tally, lines: readonly string[], limit: Limit): Generator<Measured> {
  yield [limit, lines.length];
  yield [LIMITS.lineLength, text.line];
  yield [LIMITS.wordLength, text.word];
}

/** The most cells that a table can have: as many columns as the widest line, for each line up to a blank one. */
function mostCells(lines: readonly string[]): number {
  let [most, rows, columns] = [0, 0, 0];
  for (const line of lines) {
    if (line.trim() === '') [rows, columns] = [0, 0];
    else {
      rows += 1;
      columns = Math.max(columns, line.split('|').length - 1);
    }
    most = Math.max(most, rows * columns);
  }
  return most;
}

/** How many characters links by name can repeat: the longest line `[name]: address`, as often as there are brackets. */
function mostRepeated(body: string, brackets: number): number {
  const definitions = body.split(']:').slice(1);
  const lengths = definitions.map((text) => (/^(?:.|\n(?!\n))*/.exec(text)?.[0] ?? '').length);
  return Math.max(0, ...lengths) * brackets;
}

function* bodyOf(body: string, lines: readonly string[]): Generator<Measured> {
  const counted = tally(body);
  yield* linesIn(counted, lines, LIMITS.lines);
  for (const [limit, signs] of SIGNS) yield [limit, countOf(counted, signs)];
  // The rest takes time, and is looked for only where there are signs enough for too much of it.
  const [marks, bars, brackets] = [countOf(counted, '#'), countOf(counted, '|'), countOf(counted, '[')];
  if (marks > LIMITS.headings.figure)
    yield [LIMITS.headings, lines.filter((line) => /^[\s>]*#/.test(line)).length];
  if (bars * lines.length > LIMITS.cells.figure) yield [LIMITS.cells, mostCells(lines)];
  if (brackets * body.length > LIMITS.references.figure)
    yield [LIMITS.references, mostRepeated(body, brackets)];
}

/** How deep YAML can be nested at most, by its brackets, the marks of its lists and the columns that its lines begin on. */
function yamlDepth(lines: readonly string[]): number {
  let [most, brackets] = [0, 0];
  const columns: number[] = [];
  for (const line of lines) {
    const indent = line.search(/[^ ]/);
    if (indent < 0) continue;
    while ((columns.at(-1) ?? -1) >= indent) columns.pop();
    columns.push(indent);
    const marks = /^(?:[-?:]\s+)*/.exec(line.slice(indent))?.[0].replaceAll(/\s/g, '').length ?? 0;
    most = Math.max(most, columns.length + marks + brackets);
    for (const sign of line) {
      if (sign === '[' || sign === '{') most = Math.max(most, columns.length + marks + ++brackets);
      else if (sign === ']' || sign === '}') brackets = Math.max(0, brackets - 1);
    }
  }
  return most;
}

function* yamlOf(text: string, lines: readonly string[]): Generator<Measured> {
  yield* linesIn(tally(text), lines, LIMITS.yamlLines);
  yield [LIMITS.yamlDepth, yamlDepth(lines)];
}

function* articleOf(text: string): Generator<Measured> {
  const lines = text.split('\n');
  const until = frontmatterLines(text);
  const frontmatter = lines.slice(0, until);
  const [above, body] = [frontmatter.join('\n'), lines.slice(until)];
  yield [LIMITS.frontmatterLines, frontmatter.length];
  yield [LIMITS.frontmatterLength, above.length];
  yield* yamlOf(above, frontmatter);
  yield* bodyOf(body.join('\n'), body);
}

function* measured(file: string, text: string): Generator<Measured> {
  // No character takes more than three bytes for each of its units.
  if (text.length * 3 > LIMITS.textBytes.figure)
    yield [LIMITS.textBytes, new TextEncoder().encode(text).length];
  yield* file.endsWith('.yaml') ? yamlOf(text, text.split('\n')) : articleOf(text);
}

/** What a text of the content has too much of to be parsed; found in a time that grows with its length alone. */
export function excessOf(file: string, text: string): Bilingual | undefined {
  for (const [limit, count] of measured(file, text)) if (count > limit.figure) return beyond(limit, count);
  return undefined;
}

/** What a picture or an attachment has too many bytes of. */
export function excessOfFile({ kind, bytes }: Pick<BinaryFile, 'kind' | 'bytes'>): Bilingual | undefined {
  const pictures: readonly BinaryKind[] = PICTURE_FILES;
  const ofPictures = kind === 'svg' ? LIMITS.drawingBytes : LIMITS.pictureBytes;
  const limit = pictures.includes(kind) ? ofPictures : LIMITS.fileBytes;
  return bytes > limit.figure ? beyond(limit, bytes) : undefined;
}

/** Texts (by path) of which those that have too much of something stand as empty, with what that is. */
export function withinLimits(texts: Iterable<readonly [file: string, text: string]>): {
  readonly texts: ReadonlyMap<string, string>;
  readonly excesses: Excesses;
} {
  const excesses = new Map<string, Bilingual>();
  const read = Array.from(texts, ([file, text]) => {
    const excess = excessOf(file, text);
    if (excess) excesses.set(file, excess);
    return [file, excess ? '' : text] as const;
  });
  return { texts: new Map(read), excesses };
}
