import type { Problem } from '../bulletin/problem.ts';
import { type FieldPath, parseYaml, type YamlSource } from './yaml-source.ts';

/** Where a problem is: the part of a {@link Problem} that a document knows. */
export type Place = Pick<Problem, 'file' | 'line' | 'field'>;

/** Knows where the values of a document are written. */
export interface Places {
  readonly file: string;
  /** File, line and name of a field; the line of what is around it where the field is absent. */
  at(path: FieldPath): Place;
}

/** YAML as plain values, which knows where each of them is written. */
export interface YamlDocument extends Places {
  /** Strings, numbers, booleans, null, arrays and objects; undefined when the YAML doesn't parse. */
  readonly data: unknown;
  /** Whether `draft: true` is written, even where other lines don't parse. */
  readonly draft: boolean;
  /** A value without quotes as it was typed: `0123` where YAML reads 123; undefined for any other. */
  typed(path: FieldPath): string | undefined;
}

/** Whether a value of a document is a group of fields. */
export function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isDraft(data: unknown, text: string): boolean {
  if (data === undefined) return /^draft:[ \t]*true[ \t]*$/m.test(text);
  return isGroup(data) && Object.entries(data).some(([key, value]) => key === 'draft' && value === true);
}

/** The places of a document, which is parsed when the first is asked for; `firstLine` is the line that it begins on. */
export function placesIn(file: string, text: string, firstLine = 1): Places & Pick<YamlDocument, 'typed'> {
  // Places are wanted only where something is wrong: thousands of parsed sources would fill the memory.
  let parsed: YamlSource | undefined;
  const source = () => (parsed ??= parseYaml(text));
  return {
    file,
    typed: (path) => source().typed(path),
    at(path) {
      const { line, field } = source().locate(path);
      return {
        file,
        line: line === undefined ? 1 : line + firstLine - 1,
        ...(field.length > 0 && { field: field.join('.') }),
      };
    },
  };
}

/** A document of YAML with what it says; undefined where it can't be read. */
export function documentOf(file: string, text: string, data: unknown, firstLine: number): YamlDocument {
  return { ...placesIn(file, text, firstLine), data, draft: isDraft(data, text) };
}

/**
 * Reads the YAML of a file, or of a part of it that begins on the line `firstLine`. What keeps it from being read as it was
 * intended is in `problems`, one for each line.
 */
export function readYaml(
  file: string,
  text: string,
  firstLine = 1,
): { readonly document: YamlDocument; readonly problems: readonly Problem[] } {
  const source = parseYaml(text);
  const problems = source.flaws.map(({ line, message }): Problem => ({
    rule: 'yaml',
    severity: 'error',
    file,
    line: line + firstLine - 1,
    message,
  }));
  const data = problems.length === 0 ? source.data() : undefined;
  return { document: documentOf(file, text, data, firstLine), problems };
}
