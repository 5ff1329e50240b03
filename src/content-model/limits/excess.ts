import { PICTURE_FILES } from '../../bulletin/file-kinds.ts';
import type { Bilingual } from '../../bulletin/language.ts';
import type { BinaryFile, BinaryKind, Excesses } from '../content-files.ts';
import { frontmatterLines } from '../frontmatter-block.ts';
import { beyond, type Limit, LIMITS } from './limits.ts';

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

/** How often each character of ASCII stands in a text, by its code. */
function countCharacters(text: string): Uint32Array {
  const counts = new Uint32Array(128);
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 128) counts[code] = (counts[code] ?? 0) + 1;
  }
  return counts;
}

function* signsIn(text: string): Generator<Measured> {
  const counts = countCharacters(text);
  for (const [limit, signs] of SIGNS) {
    const each = Array.from(signs, (sign) => counts[sign.charCodeAt(0)] ?? 0);
    yield [limit, each.reduce((sum, count) => sum + count)];
  }
}

/** How long the longest run of characters is that a test holds for. */
function longest(text: string, isIn: (code: number) => boolean): number {
  let [most, run] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    run = isIn(text.charCodeAt(at)) ? run + 1 : 0;
    if (run > most) most = run;
  }
  return most;
}

const LINE_FEED = 10;
const SPACE = 32;

function* linesIn(text: string, lines: readonly string[], limit: Limit): Generator<Measured> {
  yield [limit, lines.length];
  yield [LIMITS.lineLength, longest(text, (code) => code !== LINE_FEED)];
  yield [LIMITS.wordLength, longest(text, (code) => code > SPACE)];
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
  yield* linesIn(body, lines, LIMITS.lines);
  yield* signsIn(body);
  yield [LIMITS.headings, lines.filter((line) => /^[\s>]*#/.test(line)).length];
  yield [LIMITS.cells, mostCells(lines)];
  yield [LIMITS.references, mostRepeated(body, body.split('[').length - 1)];
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
  yield* linesIn(text, lines, LIMITS.yamlLines);
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
