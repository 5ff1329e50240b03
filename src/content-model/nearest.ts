import { compareIds } from '../bulletin/order.ts';
import { editDistance, foldText } from '../bulletin/spelling.ts';
import type { Suggestion } from './suggestions.ts';

/** From 0 (the same) to 2 (nothing in common): letters that differ, and words that aren't shared. */
function distance(a: string, b: string): number {
  const [words, others] = [new Set(a.split('-')), new Set(b.split('-'))];
  const shared = words.intersection(others).size;
  const letters = editDistance(a, b) / Math.max(a.length, b.length, 1);
  return letters + 1 - (2 * shared) / (words.size + others.size);
}

/** Beyond this, two ids have so little in common that to offer one for the other would puzzle. */
const FARTHEST = 1.5;

/**
 * The candidates that `text`, an id or a name, is most like, best first. Words in another order count:
 * `hoa-van` is near `van-hoa`.
 */
export function nearest(text: string, candidates: Iterable<Suggestion>, limit = 3): readonly Suggestion[] {
  const wanted = foldText(text);
  return [...candidates]
    .map(({ id, name }) => {
      const spellings = [id, foldText(name.vi), foldText(name.en)];
      return { id, name, score: Math.min(...spellings.map((spelling) => distance(wanted, spelling))) };
    })
    .filter(({ score }) => score <= FARTHEST)
    .sort((a, b) => a.score - b.score || compareIds(a.id, b.id))
    .slice(0, limit)
    .map(({ id, name }) => ({ id, name }));
}
