import type { Locality } from './locality.ts';
import { lastPart } from './locality-id.ts';
import { compareIds } from './order.ts';
import { editDistance, foldText } from './spelling.ts';

/** Share of a text's letters that may be wrong before it is taken for another word. */
const TOLERANCE = 1 / 3;

interface Guess {
  readonly unit: Locality;
  readonly distance: number;
  readonly wholeDistance: number;
}

/**
 * Units that a wrong id or name may have meant by its letters, the nearest first; none when nothing comes near.
 * Accents, case and spaces don't count. Of units alike in letters, those whose whole id is nearest come first.
 */
export function alikeInLetters(units: readonly Locality[], text: string, limit: number): readonly Locality[] {
  const whole = foldText(text);
  const last = lastPart(whole);
  const wholeLimit = Math.ceil(whole.length * TOLERANCE);
  const lastLimit = Math.ceil(last.length * TOLERANCE);
  const guesses: Guess[] = [];
  for (const unit of units) {
    const distance = Math.min(
      editDistance(whole, unit.id, wholeLimit),
      editDistance(last, lastPart(unit.id), lastLimit),
      editDistance(last, foldText(unit.name), lastLimit),
    );
    if (distance < Infinity) guesses.push({ unit, distance, wholeDistance: editDistance(whole, unit.id) });
  }
  return guesses
    .sort(
      (a, b) =>
        a.distance - b.distance || a.wholeDistance - b.wholeDistance || compareIds(a.unit.id, b.unit.id),
    )
    .slice(0, limit)
    .map(({ unit }) => unit);
}
