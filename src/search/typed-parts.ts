import { fromKeys } from './input-methods.ts';
import { parseQuery, typedChunks } from './query.ts';
import { wordsOf } from './words.ts';

/** A part of what was typed: a word that may be wrong, or what stays as it is, a date or a number. */
export interface TypedPart {
  readonly text: string;
  readonly isKept: boolean;
}

const AROUND = /^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu;

/** The words of what was typed in one. Digits may be keys of VNI. */
function partsOfChunk(chunk: string): readonly TypedPart[] {
  const text = chunk.replaceAll(AROUND, '');
  if (!/\p{N}/u.test(text)) return wordsOf(text).map((word) => ({ text: word, isKept: false }));
  const isKept = fromKeys(text) === undefined;
  return [{ text: isKept ? text : text.toLowerCase(), isKept }];
}

/** Takes apart what was typed: its words in lower case, dates and numbers as they stand. */
export function typedParts(text: string): readonly TypedPart[] {
  const parts: TypedPart[] = [];
  let last = 0;
  const words = (end: number): readonly TypedPart[] =>
    typedChunks(text.slice(last, end)).flatMap(partsOfChunk);
  for (const { date } of parseQuery(text).terms) {
    if (date === undefined) continue;
    parts.push(...words(date.start), { text: text.slice(date.start, date.end), isKept: true });
    last = date.end;
  }
  return [...parts, ...words(text.length)];
}
