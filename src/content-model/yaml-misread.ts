import { type Document, isAlias, isMap, isNode, visit, type YAMLError } from 'yaml';
import type { Bilingual } from '../bulletin/language.ts';
import { aliasMessage, NO_COMMA, UNCLOSED, yamlMessage } from './yaml-messages.ts';
import { quoted, withQuotes } from './yaml-quoting.ts';

/** Something that YAML can't be read for, or that it reads as a sign of its own. */
export interface Misread {
  readonly offset: number;
  readonly message: Bilingual;
}

/** Where a node is written. */
export function offsetOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}

/** What keeps YAML from being read, and values that begin with a sign of its own. */
export function misread(document: Document, text: string): readonly Misread[] {
  return [...errors(document, text), ...(/[&*!]/.test(text) ? signs(document, text) : [])];
}

interface Around {
  readonly text: string;
  readonly line: string;
  /** From 0. */
  readonly column: number;
}

function lineAround(text: string, offset: number): Around {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  return { text, line: text.slice(start, end < 0 ? undefined : end), column: offset - start };
}

/** What an error says of the line that it is found on. */
function messageOf({ code, message, pos }: YAMLError, { text, line, column }: Around): Bilingual {
  if (code === 'BLOCK_IN_FLOW') {
    const key = /[\w-]+: *$/.exec(line.slice(0, column))?.[0];
    return yamlMessage('BLOCK_AS_IMPLICIT_KEY', key && `${key}${quoted(text.slice(...pos).trim())}`);
  }
  if (message.startsWith('Implicit map keys')) return yamlMessage('MULTILINE_IMPLICIT_KEY');
  if (message.startsWith('Missing ,')) return NO_COMMA;
  if (message.startsWith('Comments must')) return yamlMessage('UNEXPECTED_TOKEN', withQuotes(line));
  if (message.startsWith('Tags and anchors'))
    return /:[ \t]*&/.test(line)
      ? aliasMessage(withQuotes(line))
      : yamlMessage('TAG_RESOLVE_FAILED', withQuotes(line));
  // What begins a line is no value.
  if (code === 'UNEXPECTED_TOKEN' && line.slice(0, column).trim() === '') return yamlMessage('BAD_INDENT');
  const isWhole = code !== 'BLOCK_AS_IMPLICIT_KEY' || /: .*:(?:\s|$)/.test(line);
  return yamlMessage(code, isWhole ? withQuotes(line) : undefined);
}

/** Whether a quotation ends on the line of an error that began on a line before, or never ends. */
function isUnclosed({ code, message }: YAMLError, line: string): boolean {
  if (code === 'MISSING_CHAR')
    return !/^(?:Implicit map keys|Missing ,|Comments must|Tags and anchors)/.test(message);
  return code === 'UNEXPECTED_TOKEN' && line.includes('"') && withQuotes(line) === line.trim();
}

function errors(document: Document, text: string): readonly Misread[] {
  return (
    [...document.errors, ...document.warnings]
      // The line `%…` is reported by itself; that `---` would have to follow is beside the point.
      .filter(({ message }) => !message.startsWith('Missing directives-end'))
      .map((error) => {
        const [position] = error.pos;
        const around = lineAround(text, position);
        if (isUnclosed(error, around.line))
          return { offset: lastKeyBefore(document.contents, position), message: UNCLOSED };
        const dots = error.code === 'MULTIPLE_DOCS' ? text.lastIndexOf('\n...', position) + 1 : 0;
        return { offset: dots || position, message: messageOf(error, around) };
      })
  );
}

/** Offset of the last top-level key before a position: where a quotation that swallowed the rest began. */
function lastKeyBefore(contents: unknown, position: number): number {
  const keys = isMap(contents) ? contents.items.map(({ key }) => offsetOf(key) ?? 0) : [];
  return Math.max(0, ...keys.filter((offset) => offset <= position));
}

/** Values that begin with `*`, `&` or `!`. */
function signs(document: Document, text: string): readonly Misread[] {
  const found: Misread[] = [];
  visit(document, {
    Node(_, node) {
      const isNamed = isAlias(node) || node.anchor !== undefined;
      if (!isNamed && node.tag === undefined) return;
      const offset = offsetOf(node) ?? 0;
      const right = withQuotes(lineAround(text, offset).line);
      found.push({
        offset,
        message: isNamed ? aliasMessage(right) : yamlMessage('TAG_RESOLVE_FAILED', right),
      });
    },
  });
  return found;
}
