import type { Bilingual, Language } from '../bulletin/language.ts';
import type { Locality, LocalityKind } from '../bulletin/locality.ts';
import { formatNumber } from './numbers.ts';

/** The word for a kind of unit: before a Vietnamese name in lower case, behind an English one. */
export const KIND_NAMES = {
  tinh: { vi: 'tỉnh', en: 'Province' },
  'thanh-pho': { vi: 'thành phố', en: 'City' },
  huyen: { vi: 'huyện', en: 'District' },
  quan: { vi: 'quận', en: 'Urban District' },
  'thi-xa': { vi: 'thị xã', en: 'Town' },
  tp: { vi: 'thành phố', en: 'City' },
  xa: { vi: 'xã', en: 'Commune' },
  phuong: { vi: 'phường', en: 'Ward' },
  'thi-tran': { vi: 'thị trấn', en: 'Township' },
  'dac-khu': { vi: 'đặc khu', en: 'Special Zone' },
} as const satisfies Record<LocalityKind, Bilingual>;

/** A unit's name with its kind, in running text: `xã Mường Bằng`, `Mường Bằng Commune`, `Ward 12`. */
export function localityName(locality: Pick<Locality, 'name' | 'kind'>, language: Language): string {
  const kind = KIND_NAMES[locality.kind][language];
  if (language === 'vi') return `${kind} ${locality.name}`;
  return isNumber(locality.name) ? numbered(locality) : `${locality.name} ${kind}`;
}

/** Units of a city are often numbered: "12", "VII". */
export function isNumber(name: string): boolean {
  return /^(?:\d+|[IVX]+)$/.test(name);
}

/** English has a number behind the kind, and a numbered urban district is a district: `Ward 12`, `District 1`. */
function numbered({ name, kind }: Pick<Locality, 'name' | 'kind'>): string {
  return `${KIND_NAMES[kind === 'quan' ? 'huyen' : kind].en} ${name}`;
}

/** How many units of each kind there are: `8 xã và 2 phường`, `8 communes and 2 wards`. */
export function countedKinds(units: readonly Pick<Locality, 'kind'>[], language: Language): string {
  const kinds = [...new Set(units.map(({ kind }) => kind))];
  const counted = kinds.map((kind) => {
    const count = units.filter((unit) => unit.kind === kind).length;
    const name = KIND_NAMES[kind][language];
    return `${formatNumber(count, language)} ${language === 'vi' ? name : plural(name.toLowerCase(), count)}`;
  });
  return counted.join(language === 'vi' ? ' và ' : ' and ');
}

function plural(noun: string, count: number): string {
  return count === 1 ? noun : noun.replace(/y$/, 'ie').concat('s');
}

/** The words for what a commune or ward is divided into: before a Vietnamese name, behind an English one. */
const HAMLET_KINDS = [
  [/^(?:thôn|bản|xóm|ấp|buôn|làng|plei)\s+(?=\S)/iu, 'hamlet'],
  [/^(?:tổ dân phố|TDP)\s+(?:số\s+(?=\d))?(?=\S)/iu, 'residential group'],
  [/^(?:khu phố|KP)\s+(?=\S)/iu, 'quarter'],
] as const;

/** A hamlet as readers see it, and the part of that which stays Vietnamese in English: `Bó hamlet`, `Bó`. */
export function hamletName(
  hamlet: string,
  language: Language,
): { readonly text: string; readonly name: string } {
  const [kind, word] = HAMLET_KINDS.find(([pattern]) => pattern.test(hamlet)) ?? [];
  if (language === 'vi' || kind === undefined) return { text: hamlet, name: hamlet };
  const name = hamlet.replace(kind, '');
  return { text: /^\d/.test(name) ? `${word} ${name}` : `${name} ${word}`, name };
}

/** {@link localityName} as it stands in a chain of places: a Vietnamese province goes without its kind. */
export function localityNameInChain(locality: Pick<Locality, 'name' | 'kind'>, language: Language): string {
  return language === 'vi' && locality.kind === 'tinh' ? locality.name : localityName(locality, language);
}

/** A unit and all above it, the nearest first, as one line: `Xã Mường Bằng, huyện Mai Sơn, Sơn La`. */
export function localityTitle(chain: readonly Pick<Locality, 'name' | 'kind'>[], language: Language): string {
  return capitalised(chain.map((unit) => localityNameInChain(unit, language)).join(', '));
}

/** A text with its first letter in upper case: `Xã Mường Bằng`. */
export function capitalised(text: string): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase('vi') + text.slice(first.length);
}

/**
 * How much of the name of a unit or hamlet on an English page is Vietnamese, counted from its beginning: not the English kind
 * behind it, nor anything of `Ward 12`.
 */
export function vietnamesePart(name: string): number {
  const kinds = [...Object.values(KIND_NAMES).map(({ en }) => en), ...HAMLET_KINDS.map(([, word]) => word)];
  if (kinds.some((kind) => name.startsWith(`${kind} `))) return 0;
  const behind = kinds.filter((kind) => name.endsWith(` ${kind}`)).map(({ length }) => length + 1);
  return name.length - Math.max(0, ...behind);
}
