/**
 * Index of the first item that passes the test, or the number of items when none does.
 * Items that fail must all stand before those that pass.
 */
export function firstIndex<T>(items: ArrayLike<T>, passes: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const item = items[middle];
    if (item !== undefined && passes(item)) high = middle;
    else low = middle + 1;
  }
  return low;
}
