interface Mend {
  readonly place: RegExp;
  /** What takes its place; `$<…>` stands for what was found. */
  readonly by: string;
}

function withEveryLanguage(kept: string, now: string): string {
  const empty = `Object.fromEntries(Object.keys($<draft>.${kept}).map(l=>[l,{}]))`;
  return `$<draft>.${kept}=Object.assign(${empty},$<${now}>),`;
}

/** A save that is refused forgets the language that isn't written yet; a translation begun after that shows nothing. */
const FORGOTTEN_LANGUAGE: Mend = {
  place: /(?<draft>\w+)\.validities=(?<wrong>\w+),\k<draft>\.validationMessages=(?<told>\w+),/g,
  by: withEveryLanguage('validities', 'wrong') + withEveryLanguage('validationMessages', 'told'),
};

/**
 * Each field of each story is tried against each kind of field there is, which takes most of the time of opening where
 * there are a thousand stories. The configuration is made by a program, and its types are checked.
 */
const TRIED_FIELDS: Mend = {
  place: /(?<=[,;])\w+\(\{config:\w+,schemas:\w+\(\),collectors:\w+\}\),/g,
  by: '',
};

/**
 * The code of `@sveltia/cms` 0.221.1 with two faults mended. Throws an Error where a place isn't found, as in another
 * version, which may need no mending.
 */
export function mendedEditor(code: string): string {
  return [FORGOTTEN_LANGUAGE, TRIED_FIELDS].reduce((mended, { place, by }) => {
    if ([...mended.matchAll(place)].length !== 1)
      throw new Error(
        'src/admin/mended-editor.ts mends another version of @sveltia/cms. See whether this one needs it, and where.',
      );
    return mended.replace(place, by);
  }, code);
}
