import type { Passage } from '../../bulletin/body.ts';
import type { Gazetteer } from '../../bulletin/gazetteer.ts';
import { KIND_WORDS } from '../../bulletin/kind-words.ts';
import type { Language } from '../../bulletin/language.ts';
import { provinceId } from '../../bulletin/locality-id.ts';
import { lazily, once } from '../../bulletin/once.ts';
import { foldText } from '../../bulletin/spelling.ts';
import { KIND_NAMES } from '../../i18n/localities.ts';
import { firstOfEach, lineAt } from '../prose/lines.ts';
import { tonesBehind } from '../prose/tones.ts';
import type { StoryFolder } from '../story-folders.ts';
import type { ContentRule } from './rule.ts';

/** A unit that an article names with its kind. */
export interface PlaceAt {
  /** The word for its kind, as the language's names have it: `xã`, `Commune`. */
  readonly kind: string;
  /** The words with capitals behind the kind (in English before it): the name, and what else may be among them. */
  readonly words: string;
  readonly line: number;
}

const CAPITALS = String.raw`\p{Lu}[\p{L}\p{M}’']*(?:(?:[ \n]|-| [-–] )\p{Lu}[\p{L}\p{M}’']*)*`;

/** The words for kinds in a language as a pattern, the longest first. */
function kindsIn(language: Language): string {
  const words = Object.values(KIND_WORDS).flatMap((kind): readonly string[] => kind[language]);
  const longestFirst = [...new Set(words)].sort((a, b) => b.length - a.length);
  return longestFirst.map(language === 'vi' ? vietnameseKind : String).join('|');
}

/** A Vietnamese word for a kind in small letters or with a capital; an abbreviation with or without a full stop. */
function vietnameseKind(word: string): string {
  const first = word.charAt(0);
  return first === first.toUpperCase() ? `${word}\\.?` : `[${first.toUpperCase()}${first}]${word.slice(1)}`;
}

const PATTERNS = {
  vi: new RegExp(String.raw`(?<![\p{L}\p{M}])(?<kind>${kindsIn('vi')})[ \n](?<words>${CAPITALS})`, 'gu'),
  en: new RegExp(
    String.raw`(?<![\p{L}\p{M}])(?<words>${CAPITALS})[ \n](?<kind>${kindsIn('en')})(?![\p{L}\p{M}])`,
    'gu',
  ),
} as const satisfies Record<Language, RegExp>;

/** The word for a kind in full and in small letters. */
function kindInFull(written: string): string {
  const kinds: readonly (readonly string[])[] = Object.values(KIND_WORDS).map(({ vi }) => vi);
  return (kinds.find((words) => words.includes(written.replace('.', '')))?.[0] ?? written).toLowerCase();
}

/** Units named with their kind, each name once. */
export function findNamedPlaces(passages: readonly Passage[], language: Language): readonly PlaceAt[] {
  const named = passages.flatMap((passage) =>
    [...passage.text.matchAll(PATTERNS[language])].map(
      ({ groups: { kind = '', words = '' } = {}, index }): PlaceAt => ({
        kind: language === 'vi' ? kindInFull(kind) : kind,
        words: words.replace(/\s+/g, ' '),
        line: lineAt(passage, index),
      }),
    ),
  );
  return firstOfEach(named, ({ kind, words }) => `${kind} ${words}`);
}

/** A name as spellings of it have it in common that differ in where the tone stands, in i or y, in hyphens. */
function spellingKey(name: string): string {
  const syllables = name
    .toLowerCase()
    .replaceAll(/[’']/g, '')
    .split(/[\s–-]+/);
  return syllables
    .map((syllable) => tonesBehind(syllable).replace(/(?<=[hklmst]|qu)y(?=\P{L}*$)/u, 'i'))
    .join(' ');
}

/** Looks up the names of units by the word for their kind in a language. */
interface Names {
  readonly has: (kind: string, name: string) => boolean;
  /** Names in the whole country that are spelt otherwise. */
  readonly spelt: (kind: string, name: string) => readonly string[];
  /** Names in a province that are the same without accents. */
  readonly accented: (kind: string, name: string, provinces: ReadonlySet<string>) => readonly string[];
}

function namesOf({ all }: Gazetteer, language: Language): Names {
  const exact = new Set(all.map(({ kind, name }) => `${KIND_NAMES[kind][language]} ${name}`));
  // Made only where a name isn't right: to fold all names takes a while.
  const bySpelling = lazily(() =>
    Map.groupBy(all, ({ kind, name }) => `${KIND_NAMES[kind][language]} ${spellingKey(name)}`),
  );
  const distinct = (units: typeof all) => [...new Set(units.map(({ name }) => name))];
  return {
    has: (kind, name) => exact.has(`${kind} ${name}`),
    spelt: (kind, name) => distinct(bySpelling().get(`${kind} ${spellingKey(name)}`) ?? []),
    accented: (kind, name, provinces) => {
      const wanted = foldText(name);
      return distinct(
        all.filter(
          (unit) =>
            KIND_NAMES[unit.kind][language] === kind &&
            provinces.has(provinceId(unit.id)) &&
            foldText(unit.name) === wanted,
        ),
      );
    },
  };
}

/** The names of a gazetteer, looked up for one story after another. */
const namesIn = once((gazetteer: Gazetteer) => ({
  vi: namesOf(gazetteer, 'vi'),
  en: namesOf(gazetteer, 'en'),
}));

/** Parts of the words that may be the name, the longest first: what else is among them stands behind, in English before. */
function candidates(words: string, language: Language): readonly string[] {
  const parts = words.split(' ');
  const lengths = parts.map((_, index) => parts.length - index);
  return lengths.map((length) =>
    (language === 'vi' ? parts.slice(0, length) : parts.slice(-length)).join(' '),
  );
}

function provincesOf({ originals }: StoryFolder, gazetteer: Gazetteer): ReadonlySet<string> {
  const ids = originals.flatMap(({ fields }) => fields.locality ?? []);
  return new Set(ids.flatMap((id) => [id, ...gazetteer.foundUnder(id)]).map(provinceId));
}

/** Places named with their kind are spelt as the gazetteer has them; those that it hasn't may be spelt in any way. */
export const placeNames: ContentRule = {
  name: 'place-names',
  looksAt: 'article',
  severity: 'warning',
  find({ file, language }, { bodies, gazetteer, words: { allows } }, folder) {
    const names = namesIn(gazetteer)[language];
    const provinces = lazily(() => provincesOf(folder, gazetteer));
    return (bodies.get(file)?.wording.places ?? []).flatMap(({ kind, words, line }) => {
      const possible = candidates(words, language);
      if (possible.some((name) => names.has(kind, name)) || allows(words)) return [];
      const first = (of: readonly string[], look: (name: string) => readonly string[]) =>
        of
          .values()
          .map((name) => ({ name, right: look(name).slice(0, 3).join(', ') }))
          .find(({ right }) => right !== '');
      // A person may be called as a place is but for accents: only a whole name near by is taken for the place.
      const accented = language === 'vi' ? [words] : possible;
      const found =
        first(possible, (name) => names.spelt(kind, name)) ??
        first(accented, (name) => names.accented(kind, name, provinces()));
      if (!found) return [];
      const { name: written, right } = found;
      return {
        line,
        vi: `Tên “${written}” khác với bảng địa danh. Viết: ${right}`,
        en: `The name “${written}” is not spelt as in the gazetteer. Write: ${right}`,
      };
    });
  },
};
