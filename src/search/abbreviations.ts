import { KIND_WORDS, SHORT_KIND_WORDS } from '../bulletin/kind-words.ts';
import { foldWord, hasAccents, toneVariants, wordsOf } from './words.ts';

/** Words of a query that can be said in another way. */
export interface Expansion {
  /** The words from `start` to before `end`. */
  readonly start: number;
  readonly end: number;
  /** Words that say the same side by side: the long form of an abbreviation, the abbreviations of a long form. */
  readonly alternatives: readonly (readonly string[])[];
}

/** Abbreviations and their long forms. */
export interface Abbreviations {
  /** What can be said in another way, from the first word on; the longer wins, none overlap. */
  readonly expansions: (words: readonly string[]) => readonly Expansion[];
  /** The forms of three and more words, folded: phrases that are asked for by whoever types an abbreviation. */
  readonly phrases: readonly string[];
}

interface Form {
  readonly words: readonly string[];
  readonly alternative: readonly string[];
  /** Whether it says so only before another word: `P` is a ward before its name alone. */
  readonly isBefore: boolean;
}

/** An abbreviation for its long form, and the other way round unless it is a single letter. */
function formsOf([short, long]: readonly [string, string], isBefore: boolean): readonly Form[] {
  const [words, alternative] = [wordsOf(short), wordsOf(long)];
  const other = { words: alternative, alternative: words, isBefore };
  return [{ words, alternative, isBefore }, ...(short.length > 1 ? [other] : [])];
}

/** Words for kinds of places: short ones for long ones, and for both what stands in English texts. */
function kindForms(): readonly Form[] {
  const inEnglish = Object.values(KIND_WORDS).flatMap(({ vi: [long], en: [english] }) =>
    [long, ...Object.keys(SHORT_KIND_WORDS).filter((short) => SHORT_KIND_WORDS[short] === long)].map(
      (word) => ({ words: wordsOf(word), alternative: wordsOf(english), isBefore: true }),
    ),
  );
  return [...Object.entries(SHORT_KIND_WORDS).flatMap((form) => formsOf(form, true)), ...inEnglish];
}

/** Reads abbreviations: `{ HĐND: 'Hội đồng nhân dân' }`. Those of kinds of places are known. */
export function createAbbreviations(longForms: Readonly<Record<string, string>>): Abbreviations {
  const forms = [...Object.entries(longForms).flatMap((form) => formsOf(form, false)), ...kindForms()];
  const byKey = new Map<string, readonly Form[]>();
  for (const form of forms) byKey.set(keyOf(form.words), [...(byKey.get(keyOf(form.words)) ?? []), form]);
  const longest = Math.max(0, ...forms.map(({ words }) => words.length));

  function expansionAt(start: number, words: readonly string[]): Expansion | undefined {
    for (let end = Math.min(words.length, start + longest); end > start; end--) {
      const typed = words.slice(start, end);
      const meant = (byKey.get(keyOf(typed)) ?? []).filter(
        ({ words: form, isBefore }) => means(typed, form) && !(isBefore && end === words.length),
      );
      if (meant.length > 0)
        return { start, end, alternatives: different(meant.map(({ alternative }) => alternative)) };
    }
    return undefined;
  }

  return {
    phrases: [...byKey.keys()].filter((key) => key.split(' ').length > 2),
    expansions: (words) => {
      const found: Expansion[] = [];
      for (let at = 0; at < words.length; at = Math.max(at + 1, found.at(-1)?.end ?? 0)) {
        const expansion = expansionAt(at, words);
        if (expansion) found.push(expansion);
      }
      return found;
    },
  };
}

/** The ways to say something, each once. */
function different(ways: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return [...new Map(ways.map((words) => [words.join(' '), words])).values()];
}

function keyOf(words: readonly string[]): string {
  return foldWord(words.join(' '));
}

/** A word typed with accents means no other: "từ" is not TU. */
function means(typed: readonly string[], words: readonly string[]): boolean {
  return typed.every((word, at) => !hasAccents(word) || toneVariants(word).includes(words[at] ?? ''));
}
