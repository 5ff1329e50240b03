import type { Span } from '../bulletin/body.ts';

/** A part of a text to be replaced. */
interface Edit extends Span {
  readonly by: string;
}

const BEFORE_OPENING = /^(?:|[\s([{“‘—–\-/*_>|])$/;
const BEHIND_CLOSING = /^(?:|[\s.,;:!?)\]}”’—–\-/*_<|…])$/;
const BLANK = /^\s?$/;

/** Positions of straight quotes in the spans. */
function quotesIn(text: string, spans: readonly Span[]): readonly number[] {
  return spans.flatMap(({ start, end }) =>
    [...text.slice(start, end).matchAll(/"/g)].map(({ index }) => start + index),
  );
}

/** Straight quotes changed to “ and ”, where all of a passage stand as pairs; an inch or a lost quote leaves all as they are. */
function quoteEdits(text: string, spans: readonly Span[]): readonly Edit[] {
  const quotes = quotesIn(text, spans);
  const isPaired = quotes.every((at, index) => {
    const [before, behind] = [text.slice(Math.max(0, at - 1), at), text.slice(at + 1, at + 2)];
    return index % 2 === 0
      ? BEFORE_OPENING.test(before) && !BLANK.test(behind)
      : BEHIND_CLOSING.test(behind) && !BLANK.test(before);
  });
  if (!isPaired || quotes.length % 2 !== 0) return [];
  return quotes.map((at, index) => ({ start: at, end: at + 1, by: index % 2 === 0 ? '“' : '”' }));
}

/** Runs of spaces within a line made one. */
function spaceEdits(text: string, spans: readonly Span[]): readonly Edit[] {
  return spans
    .flatMap(({ start, end }) =>
      [...text.slice(start, end).matchAll(/ {2,}/g)].map(({ 0: run, index }) => ({
        start: start + index,
        end: start + index + run.length,
        by: ' ',
      })),
    )
    .filter((edit) => !BLANK.test(text.charAt(edit.start - 1)) && !BLANK.test(text.charAt(edit.end)));
}

/** A text with quotes and spaces corrected in passages, each given by the parts of the text that are its words. */
export function fixWords(text: string, passages: readonly (readonly Span[])[]): string {
  const edits = passages.flatMap((spans) => [...quoteEdits(text, spans), ...spaceEdits(text, spans)]);
  let at = 0;
  const parts = edits
    .toSorted((a, b) => a.start - b.start)
    .flatMap(({ start, end, by }) => {
      const before = text.slice(at, start);
      at = end;
      return [before, by];
    });
  return parts.join('') + text.slice(at);
}
