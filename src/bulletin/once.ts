/** Works out each answer once, for as long as what is asked about is in use. */
export function once<Key extends object, T>(find: (key: Key) => T): (key: Key) => T {
  const known = new WeakMap<Key, T>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const found = find(key);
    known.set(key, found);
    return found;
  };
}

/** As {@link once}, for something within what is in use: a place in a bulletin. */
export function onceWithin<Whole extends object, Key, T>(
  find: (whole: Whole, key: Key) => T,
): (whole: Whole, key: Key) => T {
  const parts = once<Whole, Map<Key, T>>(() => new Map());
  return (whole, key) => {
    const known = parts(whole);
    const found = known.get(key) ?? find(whole, key);
    known.set(key, found);
    return found;
  };
}

/** Works something out when it is first asked for. */
export function lazily<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
