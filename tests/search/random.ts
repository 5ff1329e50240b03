/** Numbers that look random and are the same in every run. */
export interface Dice {
  /** A whole number from 0 to below `limit`. */
  readonly roll: (limit: number) => number;
  /** One of the items. Throws a RangeError when there are none. */
  readonly pick: <T>(items: readonly T[]) => T;
  /** Each item or not. */
  readonly some: <T>(items: readonly T[]) => T[];
}

/** Dice that start from a number. */
export function createDice(seed: number): Dice {
  let state = seed;
  const roll = (limit: number): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state % limit;
  };
  const pick = <T>(items: readonly T[]): T => {
    const [item] = items.slice(roll(items.length));
    if (item === undefined) throw new RangeError('There is nothing to pick from.');
    return item;
  };
  return { roll, pick, some: (items) => items.filter(() => roll(3) === 0) };
}
