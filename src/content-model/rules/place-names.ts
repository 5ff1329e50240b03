import type { Gazetteer } from '../../bulletin/gazetteer.ts';
import type { Bilingual, Language } from '../../bulletin/language.ts';
import { provinceId } from '../../bulletin/locality-id.ts';
import { foldText } from '../../bulletin/spelling.ts';
import { KIND_NAMES } from '../../i18n/localities.ts';
import type { PlaceAt } from '../prose/named-places.ts';
import { tonesBehind } from '../prose/tones.ts';
import type { StoryFolder } from '../story-folders.ts';
import { type Rule, warning } from './rule.ts';

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

const known = new WeakMap<Gazetteer, Readonly<Record<Language, Names>>>();

/** The names of a gazetteer, looked up for one story after another. */
function namesIn(gazetteer: Gazetteer): Readonly<Record<Language, Names>> {
  const names = known.get(gazetteer) ?? { vi: namesOf(gazetteer, 'vi'), en: namesOf(gazetteer, 'en') };
  known.set(gazetteer, names);
  return names;
}

function namesOf({ all }: Gazetteer, language: Language): Names {
  const exact = new Set(all.map(({ kind, name }) => `${KIND_NAMES[kind][language]} ${name}`));
  // Asked for only where a name isn't right: to fold all names takes a while.
  let bySpelling: ReadonlyMap<string, readonly string[]> | undefined;
  const grouped = () =>
    new Map(
      [...Map.groupBy(all, ({ kind, name }) => `${KIND_NAMES[kind][language]} ${spellingKey(name)}`)].map(
        ([key, units]) => [key, [...new Set(units.map(({ name }) => name))]],
      ),
    );
  return {
    has: (kind, name) => exact.has(`${kind} ${name}`),
    spelt: (kind, name) => (bySpelling ??= grouped()).get(`${kind} ${spellingKey(name)}`) ?? [],
    accented: (kind, name, provinces) => {
      const wanted = foldText(name);
      const units = all.filter(
        (unit) =>
          KIND_NAMES[unit.kind][language] === kind &&
          provinces.has(provinceId(unit.id)) &&
          foldText(unit.name) === wanted,
      );
      return [...new Set(units.map((unit) => unit.name))];
    },
  };
}

/** Parts of the words that may be the name, the longest first: what else is among them stands behind, in English before. */
function candidates(words: string, language: Language): readonly string[] {
  const parts = words.split(' ');
  const lengths = parts.map((_, index) => parts.length - index);
  return lengths.map((length) =>
    (language === 'vi' ? parts.slice(0, length) : parts.slice(-length)).join(' '),
  );
}

function message(written: string, right: readonly string[]): Bilingual {
  const offered = right.slice(0, 3).join(', ');
  return {
    vi: `Tên “${written}” khác với bảng địa danh. Viết: ${offered}`,
    en: `The name “${written}” is not spelt as in the gazetteer. Write: ${offered}`,
  };
}

function problem(
  { kind, words }: PlaceAt,
  language: Language,
  names: Names,
  provinces: ReadonlySet<string>,
): Bilingual | undefined {
  const possible = candidates(words, language);
  if (possible.some((name) => names.has(kind, name))) return undefined;
  for (const name of possible) {
    const right = names.spelt(kind, name);
    if (right.length > 0) return message(name, right);
  }
  // A person may be called as a place is but for accents: only a whole name near by is taken for the place.
  for (const name of language === 'vi' ? [words] : possible) {
    const right = names.accented(kind, name, provinces);
    if (right.length > 0) return message(name, right);
  }
  return undefined;
}

function provincesOf({ originals }: StoryFolder, gazetteer: Gazetteer): ReadonlySet<string> {
  const ids = originals.flatMap(({ fields }) => fields.locality ?? []);
  return new Set(ids.flatMap((id) => [id, ...gazetteer.foundUnder(id)]).map(provinceId));
}

/** Places named with their kind are spelt as the gazetteer has them; those that it hasn't may be spelt in any way. */
export const placeNames: Rule = ({ bodies, folders, gazetteer, words }) => {
  const names = namesIn(gazetteer);
  return folders.flatMap((folder) => {
    let provinces: ReadonlySet<string> | undefined;
    return [...folder.originals, ...folder.translations].flatMap(({ file, language }) =>
      (bodies.get(file)?.wording.places ?? []).flatMap((place) => {
        if (candidates(place.words, language).some((name) => names[language].has(place.kind, name)))
          return [];
        provinces ??= provincesOf(folder, gazetteer);
        const found = words.allows(place.words)
          ? undefined
          : problem(place, language, names[language], provinces);
        return found ? [warning('place-names', { file, line: place.line }, found)] : [];
      }),
    );
  });
};
