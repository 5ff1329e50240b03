import { compareIds } from '../bulletin/order.ts';
import { editDistance, foldText } from '../bulletin/spelling.ts';

/** Something that may have been meant; ids that readers know by a name have it too. */
export interface Candidate {
  readonly id: string;
  readonly name?: string;
}

/** From 0 (the same) to 2 (nothing in common): letters that differ, and words that aren't shared. */
function distance(a: string, b: string): number {
  const [words, others] = [new Set(a.split('-')), new Set(b.split('-'))];
  const shared = words.intersection(others).size;
  const letters = editDistance(a, b) / Math.max(a.length, b.length, 1);
  return letters + 1 - (2 * shared) / (words.size + others.size);
}

/** The candidates that `text`, an id or a name, is most like, best first; words in another order count. */
export function nearest<T extends Candidate>(text: string, candidates: Iterable<T>, limit = 3): readonly T[] {
  const wanted = foldText(text);
  const scored = [...candidates].map((candidate) => {
    const names = [candidate.id, ...(candidate.name === undefined ? [] : [foldText(candidate.name)])];
    return { candidate, score: Math.min(...names.map((name) => distance(wanted, name))) };
  });
  return scored
    .sort((a, b) => a.score - b.score || compareIds(a.candidate.id, b.candidate.id))
    .slice(0, limit)
    .map(({ candidate }) => candidate);
}
