/**
 * Gives what was made last under a key, where it was made from the same things (`===`); else makes it again. It must
 * follow from these things alone.
 */
export type Remember<T> = (key: string, from: readonly unknown[], make: () => T) => T;

/** Remembers one thing for each key, for as long as it is itself remembered. */
export function remembering<T>(): Remember<T> {
  const known = new Map<string, { readonly from: readonly unknown[]; readonly made: T }>();
  return (key, from, make) => {
    const before = known.get(key);
    if (before?.from.length === from.length && before.from.every((thing, at) => thing === from[at]))
      return before.made;
    const made = make();
    known.set(key, { from, made });
    return made;
  };
}
