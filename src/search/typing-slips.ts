import { hasAccents } from './words.ts';

/** Rows of a keyboard, for keys that lie beside each other. */
const KEYBOARD = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** The keys beside each letter. */
const BESIDE: ReadonlyMap<string, string> = new Map(
  KEYBOARD.flatMap((row, y) =>
    Array.from(row, (key, x): [string, string] => [
      key,
      KEYBOARD.slice(Math.max(0, y - 1), y + 2)
        .map((near) => near.slice(Math.max(0, x - 1), x + 2))
        .join(''),
    ]),
  ),
);

function liesBeside(a: string, b: string): boolean {
  return BESIDE.get(a)?.includes(b) === true;
}

/** What each slip costs. */
const COST = {
  doubled: 0.5,
  swapped: 0.6,
  sound: 0.7,
  beside: 0.8,
  lost: 0.9,
  added: 1,
  other: 1.2,
} as const;
/** What it costs beside that if the first letter is another one, which is rarely wrong. */
const FIRST_LETTER = 0.4;

/** Beginnings, and ends, that sound alike in some part of the country: `sử` and `xử`, `trồng` and `chồng`, `lúa` and `núa`. */
const ONSETS_ALIKE = ['tr ch', 's x', 'l n', 'gi d r', 'gi d v', 'ng ngh', 'g gh', 'c k'];
const CODAS_ALIKE = ['n ng nh', 't c ch'];

/** Spellings without accents of what may sound like a word, and others that are none: a vocabulary tells. */
export function soundVariants(word: string): readonly string[] {
  const others = (groups: readonly string[], swap: (part: string, other: string) => string | undefined) =>
    groups
      .map((group) => group.split(' '))
      .flatMap((group) => group.flatMap((part) => group.map((other) => swap(part, other))));
  const variants = [
    ...others(ONSETS_ALIKE, (onset, other) =>
      word.startsWith(onset) ? other + word.slice(onset.length) : undefined,
    ),
    ...others(CODAS_ALIKE, (coda, other) =>
      word.endsWith(coda) ? word.slice(0, -coda.length) + other : undefined,
    ),
    word.replace('y', 'i'),
    word.replace('i', 'y'),
  ];
  return [...new Set(variants.flatMap((variant) => variant ?? []))].filter((variant) => variant !== word);
}

function replaced(typed: string, meant: string): number {
  if (typed === meant) return 0;
  return liesBeside(typed, meant) ? COST.beside : COST.other;
}

/** What a letter too many costs: less where it is doubled, or lies beside the key that was meant. */
function added(letter: string, before: string, behind: string): number {
  if (letter === before) return COST.doubled;
  return liesBeside(letter, before) || liesBeside(letter, behind) ? COST.beside : COST.added;
}

/** The letters of a word as bits. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

function countBits(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count++;
  return count;
}

/**
 * Whether {@link slipCost} may be within the limit, by letters that one has and the other hasn't: quick, since a
 * vocabulary has thousands of words.
 */
export function mayBeNear(typed: string, limit: number): (word: string) => boolean {
  const [letters, most] = [lettersOf(typed), limit / COST.beside];
  return (word) => {
    if (Math.abs(word.length - typed.length) > limit / COST.doubled) return false;
    const others = lettersOf(word);
    return countBits(letters & ~others) <= most && countBits(others & ~letters) <= most;
  };
}

/**
 * How far letters without accents are from a word by the slips of typing: a doubled letter, neighbours that changed places,
 * keys beside each other, a letter too few, one too many. Infinity where it is more than `limit`.
 */
export function slipCost(typed: string, word: string, limit = Infinity): number {
  let [beforeLast, last]: [readonly number[], readonly number[]] = [[], []];
  for (let row = 0; row <= typed.length; row++) {
    const current: number[] = [];
    const [a, before] = [typed.charAt(row - 1), typed.charAt(row - 2)];
    for (let column = 0; column <= word.length; column++) {
      const [b, beforeB] = [word.charAt(column - 1), word.charAt(column - 2)];
      const at = (costs: readonly number[], place: number): number => costs[place] ?? Infinity;
      const isSwapped = row > 1 && column > 1 && a === beforeB && before === b && a !== b;
      current.push(
        row + column === 0
          ? 0
          : Math.min(
              at(last, column) + (row > 0 ? added(a, before, typed.charAt(row)) : 0),
              at(current, column - 1) + (b === beforeB ? COST.doubled : COST.lost),
              at(last, column - 1) + replaced(a, b),
              isSwapped ? at(beforeLast, column - 2) + COST.swapped : Infinity,
            ),
      );
    }
    // Two letters that changed places may skip a row.
    if (Math.min(...last, ...current) > limit) return Infinity;
    [beforeLast, last] = [last, current];
  }
  const [first, second] = [typed.charAt(0), typed.charAt(1)];
  const isFirstSwapped = second !== '' && word.startsWith(second + first);
  const isFirst = word.startsWith(first) || isFirstSwapped;
  const cost = (last[word.length] ?? Infinity) + (isFirst ? 0 : FIRST_LETTER);
  return cost <= limit ? cost : Infinity;
}

/** What it costs to take letters for others that sound alike. */
export const SOUND_COST = COST.sound;

/** What each accent typed costs that a word hasn't. */
export const WRONG_ACCENT = 0.3;
/** What each accent costs that a word has beside those typed. */
const FURTHER_ACCENT = 0.15;

function accentsOf(word: string): readonly string[] {
  return (
    word
      .normalize('NFD')
      .replaceAll('đ', 'd\u0335')
      .match(/[\u0300-\u0335]/g) ?? []
  );
}

/** How far a word is from what was typed by its accents alone; 0 where none were typed. */
export function accentCost(typed: string, word: string): number {
  if (!hasAccents(typed)) return 0;
  const [left, right] = [accentsOf(typed), accentsOf(word)];
  const wrong = left.filter((mark) => !right.includes(mark)).length;
  const further = right.filter((mark) => !left.includes(mark)).length;
  return wrong * WRONG_ACCENT + further * FURTHER_ACCENT;
}
