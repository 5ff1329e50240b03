/** Where the editor keeps, by language, which values are wrong and why. */
const KEPT = /(?<draft>\w+)\.validities=(?<wrong>\w+),\k<draft>\.validationMessages=(?<told>\w+),/g;

/**
 * The code of `@sveltia/cms` with a fault of version 0.221.1 mended: a save that it refuses makes it forget the language
 * that isn't written yet, and a translation begun after that shows nothing. Throws an Error where the place isn't found,
 * as in another version, which may need no mending.
 */
export function mendedEditor(code: string): string {
  const places = [...code.matchAll(KEPT)];
  if (places.length !== 1)
    throw new Error(
      '@sveltia/cms is not the version that src/admin/mended-editor.ts mends: see whether it still must.',
    );
  const whole = (draft: string, kept: string, now: string) =>
    `${draft}.${kept}=Object.assign(Object.fromEntries(Object.keys(${draft}.${kept}).map(l=>[l,{}])),${now}),`;
  return code.replace(
    KEPT,
    (_, draft: string, wrong: string, told: string) =>
      whole(draft, 'validities', wrong) + whole(draft, 'validationMessages', told),
  );
}
