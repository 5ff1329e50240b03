/** A syllable of Vietnamese without accents: `nghi` + `e` + `n`. */
export interface Syllable {
  readonly onset: string;
  readonly vowels: string;
  readonly coda: string;
}

/** Consonants that begin and end a syllable; names have `k` at the end: Đắk Lắk. */
const ONSET = 'ngh?|gh|gi(?=[aeiouy])|kh|nh|ph|qu(?=[aeiouy])|th|tr|ch|[bcdghklmnprstvx]';
const CODA = 'ng|nh|ch|[ckmnpt]';
/** Vowels that stand together. */
const VOWELS =
  'a[iouy]?|e[ou]?|i(?:a|eu?|u)?|o(?:a[iouy]?|eo?|i|o)?|u(?:a[iy]?|e|i|o[iu]?|u|y[aeu]?)?|y(?:eu?)?';

const SYLLABLE = new RegExp(`^(${ONSET})?(${VOWELS})(${CODA})?$`);

/** Takes letters without accents apart; undefined where they are no syllable. */
export function syllableOf(letters: string): Syllable | undefined {
  const match = SYLLABLE.exec(letters);
  if (match === null) return undefined;
  const [, onset = '', vowels = '', coda = ''] = match;
  return { onset, vowels, coda };
}
