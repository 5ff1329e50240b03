/** What older engines of the baseline lack of what scripts use: as in older-engines.ts, which gives it. */
const YOUNG: readonly (readonly [object, readonly string[]])[] = [
  [Array.prototype, ['at', 'findLast', 'toReversed', 'toSorted']],
  [String.prototype, ['at', 'isWellFormed']],
  [Map, ['groupBy']],
  [Object, ['hasOwn']],
];

/**
 * Gives an older engine what it lacks, once all modules have been loaded: none may use such a method while it loads. Throws an
 * Error where that can't be loaded.
 */
export async function fillEngine(): Promise<void> {
  const isYoung = YOUNG.every(([owner, methods]) => methods.every((method) => method in owner));
  if (!isYoung) await import('./older-engines.ts');
}
