import type { Locality } from './locality.ts';
import { isFormer, lastPart } from './locality-id.ts';
import { compareIds } from './order.ts';
import { accentedWords, foldText, isTypedFor } from './spelling.ts';

/** Kinds as people write them out, and as ids have them; of a province's kind ids say nothing. */
const KIND_WORDS: readonly (readonly [RegExp, string])[] = [
  [/(?<![a-z0-9])thanh pho(?![a-z0-9])/g, 'tp'],
  [/(?<![a-z0-9])(?:tinh|province|district)(?![a-z0-9])/g, ''],
  [/(?<![a-z0-9])commune(?![a-z0-9])/g, 'xa'],
  [/(?<![a-z0-9])ward(?![a-z0-9])/g, 'phuong'],
  [/(?<![a-z0-9])township(?![a-z0-9])/g, 'thi tran'],
  [/(?<![a-z0-9])city(?![a-z0-9])/g, 'tp'],
];

/** What a unit's kind is called behind its name in English. */
const ENGLISH_KINDS: Readonly<Partial<Record<string, string>>> = {
  tinh: 'province',
  tp: 'city',
  huyen: 'district',
  quan: 'district',
  'thi-xa': 'town',
  xa: 'commune',
  phuong: 'ward',
  'thi-tran': 'township',
};

/** The words of a text or an id, without accents: "Xã Hòa Phú, Chiêm Hóa" gives `xa hoa phu chiem hoa`. */
function wordsOf(text: string): readonly string[] {
  const folded = foldText(text.replace(/['’.]/g, '')).replace(/[^a-z0-9]+/g, ' ');
  const written = KIND_WORDS.reduce((words, [kind, part]) => words.replace(kind, part), folded);
  return written.split(' ').filter((word) => word !== '');
}

/** Where words stand one after another in others; -1 where they don't. */
function phraseIn(phrase: readonly string[], words: readonly string[]): number {
  return words.findIndex((_, start) => phrase.every((word, index) => words[start + index] === word));
}

/** The words of a unit's id, which are those of its name without accents: of its last part, and of the name in it. */
function idWords({ id, kind, code }: Locality): { readonly whole: string[]; readonly name: string[] } {
  const whole = lastPart(id)
    .split('-')
    .filter((word) => word !== code);
  const begins = whole.join('-').startsWith(`${kind}-`);
  return { whole, name: begins ? whole.slice(kind.split('-').length) : whole };
}

/**
 * How well the words tell of a unit, lower is better: 0 where its kind and name stand in them, 1 its name, 2 words of it;
 * undefined where they tell of something else.
 */
function rankOf(unit: Locality, words: readonly string[]): number | undefined {
  const { whole, name } = idWords(unit);
  const around = new Set(unit.id.split(/[/-]/));
  // A province that is a city doesn't say so in its id.
  const isAround = (word: string) => around.has(word) || word === 'tp';
  const at = phraseIn(name, words);
  const others = words.filter((_, index) => index < at || index >= at + name.length);
  if (at >= 0 && others.every(isAround)) return phraseIn(whole, words) >= 0 ? 0 : 1;
  return words.some((word) => name.includes(word)) && words.every(isAround) ? 2 : undefined;
}

/** Whether the name stands in the text with its accents. */
function isAccented({ name }: Locality, text: string): boolean {
  return text.normalize('NFC').toLocaleLowerCase('vi').includes(name.toLocaleLowerCase('vi'));
}

interface Ranked {
  readonly unit: Locality;
  readonly rank: number;
}

function rankedUnits(units: readonly Locality[], text: string): readonly Ranked[] {
  const words = wordsOf(text);
  return units.flatMap((unit) => {
    // Most units share no word with the text, and need no closer look.
    if (!words.some((word) => unit.id.includes(word))) return [];
    const rank = rankOf(unit, words);
    return rank === undefined ? [] : [{ unit, rank }];
  });
}

/** Whether each word of the unit's name stands in the text as it may be typed for it. */
function isSpelt({ name }: Locality, typed: readonly string[]): boolean {
  return accentedWords(name).every((word) => typed.some((other) => isTypedFor(other, word)));
}

/** Whether the text says the unit's kind. A province's id tells none, so that its name alone may be a city's in it. */
function saysKind({ unit: { id, kind, name }, rank }: Ranked, text: string): boolean {
  const [words, own] = [text, name].map((written) =>
    accentedWords(foldText(written).replaceAll('-', ' ')).join(' '),
  );
  const inEnglish = ENGLISH_KINDS[kind];
  if (inEnglish !== undefined && ` ${words} `.includes(` ${own} ${inEnglish} `)) return true;
  return rank === 0 && (id.includes('/') || ` ${words} `.includes(` tinh ${own} `));
}

/**
 * Units whose whole name is the text, perhaps with their kind and with what they lie in; where the text says the kind of
 * some, those alone. Accents may be left out, but not be others.
 */
export function localitiesNamed(units: readonly Locality[], text: string): readonly Locality[] {
  const typed = accentedWords(text);
  const named = rankedUnits(units, text).filter(({ unit, rank }) => rank < 2 && isSpelt(unit, typed));
  const exact = named.filter((found) => saysKind(found, text));
  return (exact.length > 0 ? exact : named).map(({ unit }) => unit);
}

/**
 * Units that a text speaks of, in words of any order: names and kinds of the unit and of what it lies in, or an id with
 * parts left out; those whose whole name stands in it, or else those that share words with it. Accents and case don't
 * count, but units come first whose accents are as written; then those in force, then by id.
 */
export function findLocalities(units: readonly Locality[], text: string): Locality[] {
  const found = rankedUnits(units, text);
  const named = found.filter(({ rank }) => rank < 2);
  return (named.length > 0 ? named : found)
    .map(({ unit, rank }) => ({
      unit,
      order: [rank, isAccented(unit, text) ? 0 : 1, isFormer(unit) ? 1 : 0],
    }))
    .sort((a, b) => compareOrders(a.order, b.order) || compareIds(a.unit.id, b.unit.id))
    .map(({ unit }) => unit);
}

function compareOrders(a: readonly number[], b: readonly number[]): number {
  return a.map((value, index) => value - (b[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
}
