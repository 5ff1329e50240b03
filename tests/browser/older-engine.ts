/** What came to engines after those that run the search (Chrome 87, Safari 14.1, Firefox 91), by its owner. */
export const YOUNG_METHODS = {
  'Array.prototype': 'at findLast findLastIndex toReversed toSorted toSpliced with'.split(' '),
  'String.prototype': 'at isWellFormed toWellFormed'.split(' '),
  'Set.prototype': 'union intersection difference isSubsetOf isSupersetOf isDisjointFrom'.split(' '),
  'Iterator.prototype': 'map filter flatMap take drop toArray some every find forEach reduce'.split(' '),
  Array: ['fromAsync'],
  Map: ['groupBy'],
  Object: ['groupBy', 'hasOwn'],
  Promise: ['withResolvers', 'try'],
  RegExp: ['escape'],
  URL: ['canParse', 'parse'],
  AbortSignal: ['any', 'timeout'],
  globalThis: ['structuredClone', 'Temporal', 'Iterator', 'scheduler'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** A script that takes methods from a page before its own scripts run. */
export function forgetting(methods: Readonly<Record<string, readonly string[]>>): string {
  return Object.entries(methods)
    .flatMap(([owner, names]) =>
      names.map(
        (name) =>
          `if (typeof ${owner.split('.')[0] ?? ''} !== 'undefined') delete ${owner}[${JSON.stringify(name)}];`,
      ),
    )
    .join('\n');
}

/** Functions and rules of styles that came after the engines that read pages (Chrome 80, Safari 14, Firefox 78). */
const YOUNG_STYLES =
  /\b(?:light-dark|color-mix|oklch|oklab|lab|lch|color)(?=\()|@(?:layer|container|scope|property|starting-style)\b/g;

/** A style sheet as an engine reads it that knows none of {@link YOUNG_STYLES}: it drops what holds one. */
export function unknownTo(styles: string): string {
  return styles.replaceAll(YOUNG_STYLES, (young) => `${young}-unknown`);
}
