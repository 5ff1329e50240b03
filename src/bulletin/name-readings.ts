import type { Phrase } from './match-place.ts';
import { OTHER_NAMES } from './other-names.ts';
import { hasAccentsOf, type NameWord, nameWords } from './spelling.ts';

/** A way to read what is typed for a place. */
export interface Reading {
  readonly words: Phrase;
  /** It says that the unit is no more: "huyện Chiêm Hóa (cũ)". */
  readonly isFormer: boolean;
}

/** Words beside names that name nothing: "district of Yên Sơn". */
const FILLERS = ['of', 'the', 'hamlet', 'village', 'thủ đô', 'capital', 'Việt Nam', 'Vietnam', 'VN'].map(
  (text) => nameWords(text),
);

/** Words beside the name of a unit that is no more. */
const FORMER = ['cũ', 'trước đây', 'former', 'old'].map((text) => nameWords(text));

const ALIASES = Object.entries(OTHER_NAMES).flatMap(([name, others]) =>
  others.map((other) => [nameWords(other), nameWords(name)] as const),
);

/** Most words that a name is taken apart into by mistake: "Plei Ku". */
const MOST_PARTS = 4;

function isAt(phrase: Phrase, words: Phrase, at: number): boolean {
  return phrase.every((word, index) => {
    const typed = words[at + index];
    return typed?.folded === word.folded && hasAccentsOf(typed, word.written);
  });
}

/** The words with each that begins one of the phrases replaced by what stands for it. */
function replaced(words: Phrase, pairs: readonly (readonly [Phrase, Phrase])[]): Phrase {
  const read: NameWord[] = [];
  for (let at = 0; at < words.length;) {
    const [phrase, instead] = pairs.find(([first]) => isAt(first, words, at)) ?? [];
    read.push(...(instead ?? words.slice(at, at + 1)));
    at += phrase?.length ?? 1;
  }
  return read;
}

function without(words: Phrase, phrases: readonly Phrase[]): Phrase {
  return replaced(
    words,
    phrases.map((phrase) => [phrase, []] as const),
  );
}

const SPELLINGS = { i: 'ìíỉĩịi', y: 'ỳýỷỹỵy' } as const;

/** The word with `i` for `y` or the other way round, where Vietnamese writes both: "mĩ", "quý"; else the word. */
function otherVowel({ written, folded }: NameWord): NameWord {
  const [, vowel] = /^(?:[hklmstv]|qu)?([iy])$/.exec(folded) ?? [];
  if (vowel !== 'i' && vowel !== 'y') return { written, folded };
  const [from, to] = vowel === 'i' ? [SPELLINGS.i, SPELLINGS.y] : [SPELLINGS.y, SPELLINGS.i];
  const letter = written.slice(-1);
  return {
    written: written.slice(0, -1) + (to[from.indexOf(letter)] ?? letter),
    folded: folded.slice(0, -1) + (vowel === 'i' ? 'y' : 'i'),
  };
}

function isSame(a: Phrase, b: Phrase): boolean {
  return a.length === b.length && a.every(({ written }, at) => written === b[at]?.written);
}

/**
 * The ways to read what is typed for a place: as it stands; without words that name nothing; with the full name for another one
 * of it ("TPHCM"); with `i` and `y` exchanged. The words as they stand come first, each way once.
 */
export function readingsOf(words: Phrase): readonly Reading[] {
  const plain = without(words, FILLERS);
  const lasting = without(plain, FORMER);
  const isFormer = lasting.length < plain.length && lasting.length > 0;
  const bare = isFormer ? lasting : plain;
  const full = replaced(bare, ALIASES);
  const ways = [bare, full, full.map(otherVowel)];
  const others = ways.filter((way, at) => ways.findIndex((one) => isSame(one, way)) === at);
  const readings = others.map((way) => ({ words: way, isFormer }));
  return isSame(bare, words) ? readings : [{ words, isFormer: false }, ...readings];
}

/**
 * The words with blanks where a name has them and nowhere else: "Đắklắk", "Plei Ku"; undefined where that is how they stand.
 * `names` gives a name without blanks and accents in its words.
 */
export function withBlanksOf(names: ReadonlyMap<string, Phrase>, words: Phrase): Phrase | undefined {
  const read: NameWord[] = [];
  for (let at = 0; at < words.length;) {
    const lengths = Array.from({ length: Math.min(MOST_PARTS, words.length - at) }, (_, less) => less + 1);
    const joined = lengths
      .toReversed()
      .map((length) => ({
        length,
        name: names.get(
          words
            .slice(at, at + length)
            .map(({ folded }) => folded)
            .join(''),
        ),
      }))
      .find(({ length, name }) => name && name.length !== length);
    read.push(...(joined?.name ?? words.slice(at, at + 1)));
    at += joined?.length ?? 1;
  }
  return read.length === words.length ? undefined : read;
}
