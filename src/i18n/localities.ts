import type { Bilingual, Language } from '../bulletin/language.ts';
import type { Locality, LocalityKind } from '../bulletin/locality.ts';

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

/** A unit's name with its kind, in running text: `xã Mường Bằng`, `Mường Bằng Commune`. */
export function localityName(locality: Pick<Locality, 'name' | 'kind'>, language: Language): string {
  const kind = KIND_NAMES[locality.kind][language];
  return language === 'vi' ? `${kind} ${locality.name}` : `${locality.name} ${kind}`;
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
