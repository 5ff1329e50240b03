/** Whether an engine has the youngest of the methods that scripts use (ES2024). */
function isYoung(): boolean {
  return 'groupBy' in Map && 'isWellFormed' in String.prototype && 'toSorted' in Array.prototype;
}

/** Gives an older engine what it lacks. Throws an Error where that can't be loaded. */
export async function fillEngine(): Promise<void> {
  if (!isYoung()) await import('./older-engines.ts');
}
