import { readFileSync } from 'node:fs';

const read = (kind) => JSON.parse(readFileSync(`registers/${kind}.json`, 'utf8'));

/** Topics, places and authors by id. */
export const REGISTERS = { topics: read('topics'), places: read('places'), authors: read('authors') };

/** The name of one in a language; years have none but their own. */
export function nameOf(kind, id, language) {
  return REGISTERS[kind]?.[id].name[language] ?? id;
}
