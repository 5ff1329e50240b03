import { isScalar, parseDocument, Scalar, visit } from 'yaml';
import { isWords } from '../content-model/fields/keys.ts';
import { fixWords } from './fix-words.ts';

function fixValue(value: string): string {
  return fixWords(value, [[{ start: 0, end: value.length }]]);
}

/** A value as it is written, corrected; as it is where it stands on several lines or has escapes. */
function fixWritten(written: string, type: Scalar['type']): string {
  if (written.includes('\n')) return written;
  switch (type) {
    case Scalar.PLAIN:
      return fixValue(written);
    case Scalar.QUOTE_SINGLE:
      return `'${fixValue(written.slice(1, -1))}'`;
    case Scalar.QUOTE_DOUBLE: {
      const inner = written.slice(1, -1);
      if (/\\[^"]/.test(inner)) return written;
      return `"${fixValue(inner.replaceAll('\\"', '"')).replaceAll('"', '\\"')}"`;
    }
    default:
      return written;
  }
}

/** The YAML of a frontmatter with quotes and spaces corrected in the words of its fields. */
export function fixFrontmatter(yaml: string): string {
  const document = parseDocument(yaml, { schema: 'core', prettyErrors: false, logLevel: 'error' });
  if (document.errors.length > 0) return yaml;
  const values: { start: number; end: number; by: string }[] = [];
  visit(document, {
    Pair(_, { key, value }) {
      if (!isScalar(key) || !isWords(String(key.value)) || !isScalar(value) || !value.range) return;
      const [start, end] = value.range;
      values.push({ start, end, by: fixWritten(yaml.slice(start, end), value.type) });
    },
  });
  return values
    .toSorted((a, b) => b.start - a.start)
    .reduce((fixed, { start, end, by }) => fixed.slice(0, start) + by + fixed.slice(end), yaml);
}
