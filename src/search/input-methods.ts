import { syllableOf } from './syllable.ts';

const [HAT, BREVE, HORN] = ['\u0302', '\u0306', '\u031B'] as const;
/** The stroke of `đ`, which Unicode doesn't take apart. */
const STROKE = '\u0335';
type VowelMark = typeof HAT | typeof BREVE | typeof HORN;

const VOWEL_MARKS: Readonly<Record<string, VowelMark>> = {
  [HAT]: HAT,
  [BREVE]: BREVE,
  [HORN]: HORN,
  6: HAT,
  7: HORN,
  8: BREVE,
};

/** Tones by the keys of Telex and of VNI, and by themselves, where an input method took a part of the keys. */
const TONES: Readonly<Record<string, string>> = {
  ...{ s: '\u0301', f: '\u0300', r: '\u0309', x: '\u0303', j: '\u0323' },
  ...{ 1: '\u0301', 2: '\u0300', 3: '\u0309', 4: '\u0303', 5: '\u0323' },
  ...Object.fromEntries(Array.from('\u0301\u0300\u0309\u0303\u0323', (tone) => [tone, tone])),
};

/** What the keys of a word say, wherever among its letters they stand. */
interface Keyed {
  readonly letters: string;
  readonly isCrossed: boolean;
  readonly mark?: VowelMark | 'w';
  readonly tone?: string;
}

/** What one more key changes. */
type Key = (before: Keyed) => Keyed;

/** Reads a key as a mark or a tone; undefined where it is a letter. */
function changeOf(key: string, { letters, tone: toneBefore }: Keyed): Key | undefined {
  const hasVowel = /[aeiouy]/.test(letters);
  const [mark, tone] = [VOWEL_MARKS[key], TONES[key]];
  if (['9', STROKE].includes(key) || (key === 'd' && (letters === 'd' || /^d.*[aeiouy]/.test(letters))))
    return (before) => ({ ...before, isCrossed: true });
  if (key === 'w') return (before) => ({ ...before, letters: hasVowel ? letters : `${letters}u`, mark: 'w' });
  if (mark !== undefined || (/[aeo]/.test(key) && letters.includes(key)))
    return (before) => ({ ...before, mark: mark ?? HAT });
  // A second tone takes the place of the first in Telex; two digits are a number.
  const isNumber = toneBefore !== undefined && /\d/.test(key);
  return hasVowel && tone !== undefined && !isNumber ? (before) => ({ ...before, tone }) : undefined;
}

/** Puts marks behind letters, by their places. */
function withMarks(letters: string, marks: readonly (readonly [at: number, mark: string])[]): string {
  return Array.from(letters, (letter, at) =>
    [letter, ...marks.filter(([place]) => place === at).map(([, mark]) => mark)].join(''),
  ).join('');
}

/** The places among the vowels of a syllable that bear a mark; none where the mark goes with none of them. */
function marked(vowels: string, isClosed: boolean, mark: VowelMark | 'w'): readonly [number, string][] {
  const last = (...letters: readonly string[]): number =>
    Math.max(...letters.map((v) => vowels.lastIndexOf(v)));
  const one = (at: number, sign: string): readonly [number, string][] => (at < 0 ? [] : [[at, sign]]);
  if (mark === HAT) return one(last('a', 'e', 'o'), HAT);
  if (mark === BREVE || (mark === 'w' && /^o?a/.test(vowels))) return one(last('a'), BREVE);
  if (!vowels.startsWith('uo')) return one(vowels.search(/[uo]/), HORN);
  return isClosed || vowels.length > 2
    ? [
        [0, HORN],
        [1, HORN],
      ]
    : [[1, HORN]];
}

/** The vowel that bears the tone: one with a mark, else the last before a consonant, else the one before the last. */
function bearerOf(vowels: string, isClosed: boolean, marks: readonly (readonly [number, string])[]): number {
  const lastMark = marks.at(-1);
  if (lastMark) return lastMark[0];
  return isClosed ? vowels.length - 1 : Math.max(0, vowels.length - 2);
}

function written({ letters, isCrossed, mark, tone }: Keyed): string | undefined {
  const syllable = syllableOf(letters);
  if (syllable === undefined || (isCrossed && syllable.onset !== 'd')) return undefined;
  const { onset, vowels, coda } = syllable;
  const isClosed = coda !== '';
  const marks = mark === undefined ? [] : marked(vowels, isClosed, mark);
  if (mark !== undefined && marks.length === 0) return undefined;
  const tones: readonly [number, string][] =
    tone === undefined ? [] : [[bearerOf(vowels, isClosed, marks), tone]];
  return ((isCrossed ? 'đ' : onset) + withMarks(vowels, [...marks, ...tones]) + coda).normalize('NFC');
}

/**
 * What was meant by keys of Telex or VNI that no input method took, or not all of them: `ddangr`, `đangr` and `d9a3ng` give
 * `đảng`. In NFC and lower case; undefined where there are no such keys, or no syllable is left without them.
 */
export function fromKeys(typed: string): string | undefined {
  const word = typed.toLowerCase().normalize('NFD').replaceAll('đ', `d${STROKE}`);
  if (!/^[a-z][a-z1-9\u0300-\u0335]*$/.test(word) || word.length > 24) return undefined;
  let [keyed, hasKeys]: [Keyed, boolean] = [{ letters: '', isCrossed: false }, false];
  for (const key of word) {
    const change = changeOf(key, keyed);
    keyed = change?.(keyed) ?? { ...keyed, letters: keyed.letters + key };
    hasKeys ||= change !== undefined && /[a-z\d]/.test(key);
  }
  const read = hasKeys ? written(keyed) : undefined;
  return read === typed.toLowerCase().normalize('NFC') ? undefined : read;
}
