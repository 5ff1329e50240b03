import type { Mark, MarkedText } from './marks.ts';

/** A stretch of text, marked where it is what was searched for. */
export interface Stretch {
  readonly text: string;
  readonly marked: boolean;
}

/** A part of a text, and which terms of the query are marked in it. */
export interface Excerpt {
  readonly stretches: readonly Stretch[];
  readonly terms: ReadonlySet<number>;
}

/** How many words a part of a text has, and how many of these stand before its first mark, so that it doesn't open the part. */
interface Size {
  readonly length: number;
  readonly before: number;
}

const ONE_PART: Size = { length: 36, before: 6 };
/** Parts of an excerpt that has several, since what was searched for stands far apart. */
const SEVERAL_PARTS: Size = { length: 14, before: 4 };
const MOST_PARTS = 3;

/** Words of a text from that at `first` to before that at `end`. */
interface Part {
  readonly first: number;
  readonly end: number;
}

/** The numbers of the terms that marks stand for. */
export function termsOf(marks: readonly Mark[]): ReadonlySet<number> {
  return new Set(marks.flatMap(({ terms }) => terms));
}

/** The marks that begin in a part. */
function marksIn({ marks }: MarkedText, { first, end }: Part): readonly Mark[] {
  return marks.filter((mark) => mark.first >= first && mark.first < end);
}

/** The part with the most wanted terms, of which those in a row count twice; the earliest of equals, or the beginning. */
function bestPart(text: MarkedText, wanted: ReadonlySet<number>, { length, before }: Size): Part {
  let best = { first: 0, worth: 0 };
  for (const { first } of text.marks) {
    const within = marksIn(text, { first, end: first + length - before });
    const inRow = termsOf(within.filter(({ terms }) => terms.length > 1));
    const held = [...termsOf(within)].filter((term) => wanted.has(term));
    const worth = held.length + held.filter((term) => inRow.has(term)).length;
    if (worth > best.worth) best = { first, worth };
  }
  const first = Math.max(0, best.first - before);
  const marks = marksIn(text, { first, end: first + length });
  return {
    first,
    end: Math.min(text.words.length, Math.max(first + length, ...marks.map(({ end }) => end))),
  };
}

/** The parts of a text that show what is marked in it but for the terms that are seen `elsewhere`: one, if that is enough. */
function partsOf(text: MarkedText, elsewhere: ReadonlySet<number>): readonly Part[] {
  const all = termsOf(text.marks);
  const left = new Set([...all].filter((term) => !elsewhere.has(term)));
  const shownIn = (part: Part): ReadonlySet<number> => termsOf(marksIn(text, part));
  const one = [all, left]
    .map((terms) => bestPart(text, terms, ONE_PART))
    .find((part) => [...left].every((term) => shownIn(part).has(term)));
  if (one) return [one];
  const parts: Part[] = [];
  while (left.size > 0 && parts.length < MOST_PARTS) {
    const part = bestPart(text, left, SEVERAL_PARTS);
    parts.push(part);
    for (const term of shownIn(part)) left.delete(term);
  }
  return parts;
}

/** Parts in the order of the text; those that touch are one. */
function inOrder(parts: readonly Part[]): readonly Part[] {
  const all: Part[] = [];
  for (const part of parts.toSorted((a, b) => a.first - b.first)) {
    const before = all.at(-1);
    if (before && part.first <= before.end)
      all.splice(-1, 1, { first: before.first, end: Math.max(before.end, part.end) });
    else all.push(part);
  }
  return all;
}

function plain(text: string): readonly Stretch[] {
  return text === '' ? [] : [{ text, marked: false }];
}

function stretches({ text, words, marks }: MarkedText, start: number, end: number): readonly Stretch[] {
  const cut: Stretch[] = [];
  let at = start;
  for (const mark of marks) {
    const [from, to] = [words[mark.first]?.start ?? 0, words[mark.end - 1]?.end ?? 0];
    if (from < start || to > end) continue;
    cut.push(...plain(text.slice(at, from)), { text: text.slice(from, to), marked: true });
    at = to;
  }
  return [...cut, ...plain(text.slice(at, end))];
}

/** A whole text with its marks, in its own accents. */
export function marked(text: MarkedText): readonly Stretch[] {
  return stretches(text, 0, text.text.length);
}

/**
 * The part of a text where what was searched for stands closest, about 36 words; or several shorter ones, where that shows
 * more of it. What is seen `elsewhere` needs no part of its own. An ellipsis stands where the text is cut.
 */
export function excerpt(text: MarkedText, elsewhere: ReadonlySet<number> = new Set()): Excerpt {
  const { words } = text;
  if (words.length === 0) return { stretches: [], terms: new Set() };
  const parts = inOrder(partsOf(text, elsewhere));
  const shown = parts.flatMap(({ first, end }, at) => {
    const start = first === 0 ? 0 : (words[first]?.start ?? 0);
    const stop = end === words.length ? text.text.length : (words[end - 1]?.end ?? 0);
    const before = first === 0 ? '' : at === 0 ? '… ' : ' … ';
    return [...plain(before), ...stretches(text, start, stop)];
  });
  const isEnd = parts.at(-1)?.end === words.length;
  return {
    stretches: [...shown, ...plain(isEnd ? '' : ' …')],
    terms: termsOf(parts.flatMap((part) => marksIn(text, part))),
  };
}
