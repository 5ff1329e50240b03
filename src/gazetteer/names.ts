import type { LocalityId, LocalityKind } from '../bulletin/locality.ts';
import type { LocalityLevel } from '../bulletin/locality-id.ts';
import { foldText } from '../bulletin/spelling.ts';

/** Tone marks of the two letters that end a syllable: new style on the second, old style on the first. */
const TONES: Readonly<Record<string, string>> = {
  ...pairs('oà oá oả oã oạ', 'òa óa ỏa õa ọa'),
  ...pairs('oè oé oẻ oẽ oẹ', 'òe óe ỏe õe ọe'),
  ...pairs('uỳ uý uỷ uỹ uỵ', 'ùy úy ủy ũy ụy'),
};

function pairs(from: string, to: string): Record<string, string> {
  const marked = to.split(' ');
  return Object.fromEntries(from.split(' ').map((letters, index) => [letters, marked[index] ?? letters]));
}

/** In "Quý" the u belongs to the consonant, so the mark stays where it is. */
const NEW_STYLE = /(?<!q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{Letter})/giu;

/**
 * One spelling for a name: composed letters (NFC), the tone mark where resolutions write it ("Hòa", not "Hoà"),
 * straight apostrophes without a space behind, single spaces.
 */
export function cleanName(text: string): string {
  return text
    .normalize('NFC')
    .replace(NEW_STYLE, (letters) => TONES[letters] ?? letters)
    .replace(/[’‘`]/g, "'")
    .replace(/' +/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}

/** The part of an id for a name: "M'Đrắk" gives `mdrak`. */
export function slugOf(name: string): string {
  return foldText(name.replace(/['.]/g, '')).replace(/[^a-z0-9]+/g, '-');
}

const WORDS = {
  province: { Tỉnh: 'tinh', 'Thành phố': 'thanh-pho' },
  district: { Huyện: 'huyen', Quận: 'quan', 'Thị xã': 'thi-xa', 'Thành phố': 'tp' },
  commune: { Xã: 'xa', Phường: 'phuong', 'Thị trấn': 'thi-tran', 'Đặc khu': 'dac-khu' },
} as const satisfies Record<LocalityLevel, Readonly<Record<string, LocalityKind>>>;

/** A unit's kind and bare name. */
export interface UnitName {
  readonly kind: LocalityKind;
  readonly name: string;
}

/**
 * Takes a name with its kind apart, cleaned: "Thị trấn Hữu Lũng". A province without a kind is a `tinh`.
 * Throws an Error where a district or commune bears no kind.
 */
export function unitNameOf(text: string, level: LocalityLevel): UnitName {
  const whole = cleanName(text);
  for (const [word, kind] of Object.entries(WORDS[level])) {
    if (whole.startsWith(`${word} `)) return { kind, name: whole.slice(word.length + 1) };
  }
  if (level === 'province') return { kind: 'tinh', name: whole };
  throw new Error(`The source has a ${level} "${text}" that doesn't begin with its kind.`);
}

/** The last part of an id as names give it: `xa-yen-son`, `quan-1`. */
export function partOf({ kind, name }: UnitName): string {
  return `${kind}-${slugOf(name)}`;
}

/** A unit on its way to an id. */
export interface Unidentified {
  /** The id that its name gives. */
  readonly plain: LocalityId;
  readonly code?: string | undefined;
}

/**
 * The ids of units. Where names give several units one id, each bears its code behind. Throws an Error where units alike
 * have no codes.
 */
export function idsOf<Unit extends Unidentified>(units: readonly Unit[]): ReadonlyMap<Unit, LocalityId> {
  const alike = Map.groupBy(units, ({ plain }) => plain);
  return new Map(
    units.map((unit) => {
      const { plain, code } = unit;
      if (alike.get(plain)?.length === 1) return [unit, plain];
      if (code === undefined)
        throw new Error(`Several units would be ${plain}, and one of them has no code.`);
      return [unit, `${plain}-${code}`];
    }),
  );
}
