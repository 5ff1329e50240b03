import type { Locality } from '../bulletin/locality.ts';

/** A name that YAML reads as text without quotation marks, also between braces. */
const PLAIN = /^\p{Letter}[\p{Letter}\p{Mark}\d '.-]*$/u;

function quoted(text: string): string {
  return PLAIN.test(text) ? text : JSON.stringify(text);
}

/** The fields of a unit as YAML writes them, in the order of the line; what follows from the id isn't among them. */
export function writtenFields(unit: Locality): ReadonlyMap<string, string> {
  const { name, kind, code, since, until, untilAtLatest, successors } = unit;
  const fields = {
    name: quoted(name),
    kind: kind === 'thanh-pho' ? kind : undefined,
    code: code === undefined ? undefined : JSON.stringify(code),
    since,
    until: until === undefined ? undefined : `${untilAtLatest ? 'by ' : ''}${until}`,
    successors: successors.length === 0 ? undefined : `[${successors.join(', ')}]`,
  };
  return new Map(
    Object.entries(fields).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
}

/** A unit's line: `lang-son/xa-huu-lung: { name: Hữu Lũng, code: "06385", since: 2025-07-01 }`. */
export function formatEntry(unit: Locality): string {
  const fields = [...writtenFields(unit)].map(([key, value]) => `${key}: ${value}`);
  return `${unit.id}: { ${fields.join(', ')} }`;
}

/** Orders ids as a tree: a unit, then all within it, then the next. */
export function asTree(a: string, b: string): number {
  const [parts, others] = [a.split('/'), b.split('/')];
  for (const [index, part] of parts.entries()) {
    const other = others[index];
    if (other === undefined) return 1;
    if (part !== other) return part < other ? -1 : 1;
  }
  return parts.length - others.length;
}
