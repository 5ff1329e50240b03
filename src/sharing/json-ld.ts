import type { Graph, Thing, WithContext } from 'schema-dts';

/** What a page says of itself in JSON-LD. */
export type StructuredData = Graph | WithContext<Thing>;

/** Characters that could end the script that holds the data, or a line of it (HTML, 13.2.5.4; ECMA-262 before 2019). */
const UNSAFE = /[<>&\u2028\u2029]/g;

/** Data as the content of a script element: no text in it ends the element or begins a comment. */
export function jsonLdText(data: StructuredData): string {
  return JSON.stringify(data).replaceAll(
    UNSAFE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
