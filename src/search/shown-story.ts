import { parseCalendarDate } from '../bulletin/calendar-date.ts';
import { excerpt, marked, type Stretch, termsOf } from './excerpt.ts';
import { isIn } from './filter.ts';
import { type FoundStory, NAME_KINDS, nameOf, type NameKind } from './found-story.ts';
import { type MarkedText, markTexts } from './marks.ts';
import type { Wanted } from './wanted.ts';

/** Where a story holds what was searched for, if neither its title nor its excerpt shows it. */
export interface Reason {
  readonly kind: NameKind | 'caption' | 'text' | 'date';
  /** What it holds there; nothing for its own date. */
  readonly text: readonly Stretch[];
  /** Of a unit that took the place of the story's own: what that was. */
  readonly was?: string;
}

/** A story as a result shows it. */
export interface ShownStory {
  readonly title: readonly Stretch[];
  readonly excerpt: readonly Stretch[];
  readonly reasons: readonly Reason[];
}

/** Something beside the text that may say why a story was found. */
interface Source {
  readonly kind: Reason['kind'];
  readonly held: MarkedText;
  readonly was?: string;
}

/** The sources that hold all terms that any of them holds, each the most of those left; the first of equals. */
function fewest(sources: readonly Source[], left: Set<number>): readonly Source[] {
  const chosen = new Set<Source>();
  const worth = ({ held }: Source): number =>
    [...termsOf(held.marks)].filter((term) => left.has(term)).length;
  for (;;) {
    const [best] = sources.toSorted((a, b) => worth(b) - worth(a));
    if (best === undefined || worth(best) === 0) return sources.filter((source) => chosen.has(source));
    chosen.add(best);
    for (const term of termsOf(best.held.marks)) left.delete(term);
  }
}

function named({ kind, held, was }: Source): Reason {
  const text = kind === 'caption' ? excerpt(held).stretches : marked(held);
  return { kind, text, ...(was !== undefined && { was }) };
}

/** Words of a text that no excerpt had room for, the first of each term. */
function scattered({ text, words, marks }: MarkedText, left: Set<number>): readonly Reason[] {
  return marks.flatMap(({ first, end, terms }): readonly Reason[] => {
    if (!terms.some((term) => left.has(term))) return [];
    for (const term of terms) left.delete(term);
    const word = text.slice(words[first]?.start, words[end - 1]?.end);
    return [{ kind: 'text', text: [{ text: word, marked: true }] }];
  });
}

/** A story with what was searched for marked in it, and with what else it was found by. */
export function shownStory(story: FoundStory, wanted: Wanted): ShownStory {
  const names = NAME_KINDS.flatMap((kind) => (story.names[kind] ?? []).map((name) => ({ kind, name })));
  const [title, text, ...others] = markTexts(
    [story.title, story.text, ...names.map(({ name }) => nameOf(name)), ...story.captions],
    wanted,
  );
  if (title === undefined || text === undefined) return { title: [], excerpt: [], reasons: [] };
  const sources = others.map((held, at): Source => {
    const { kind, name } = names[at] ?? { kind: 'caption' };
    return { kind, held, ...(typeof name === 'object' && { was: name[1] }) };
  });
  const shown = excerpt(text, termsOf(title.marks));
  const left = new Set([...wanted.words.map(({ start }) => start), ...wanted.dates.map(({ term }) => term)]);
  for (const term of [...termsOf(title.marks), ...shown.terms]) left.delete(term);
  const date = parseCalendarDate(story.date);
  const ofDate = wanted.dates.filter(({ term, time }) => left.has(term) && date && isIn(date, time));
  for (const { term } of ofDate) left.delete(term);
  return {
    title: marked(title),
    excerpt: shown.stretches,
    reasons: [
      ...(ofDate.length > 0 ? [{ kind: 'date', text: [] } as const] : []),
      ...fewest(sources, left).map(named),
      ...scattered(text, left),
    ],
  };
}
