import type { Language } from './language.ts';
import type { LocalityKind } from './locality.ts';

/**
 * How each kind of unit is written before a name (in English behind it): the one table of such words, for finding places
 * and for recognising their names in a text. A Vietnamese word in capitals is an abbreviation, with or without a full stop.
 */
export const KIND_WORDS = {
  tinh: { vi: ['tỉnh'], en: ['Province'] },
  'thanh-pho': { vi: ['thành phố', 'TP', 'tỉnh'], en: ['City', 'Province'] },
  huyen: { vi: ['huyện'], en: ['District'] },
  quan: { vi: ['quận'], en: ['Urban District', 'District'] },
  'thi-xa': { vi: ['thị xã'], en: ['Town', 'District'] },
  tp: { vi: ['thành phố', 'TP'], en: ['City', 'District'] },
  xa: { vi: ['xã'], en: ['Commune'] },
  phuong: { vi: ['phường'], en: ['Ward'] },
  'thi-tran': { vi: ['thị trấn'], en: ['Township'] },
  'dac-khu': { vi: ['đặc khu'], en: ['Special Zone'] },
} as const satisfies Record<LocalityKind, Record<Language, readonly string[]>>;

/** How kinds are shortened before a name, with a full stop or without: `TP Vĩnh Yên`, `P. Tích Sơn`. */
export const SHORT_KIND_WORDS: Readonly<Record<string, string>> = {
  T: 'tỉnh',
  TP: 'thành phố',
  H: 'huyện',
  Q: 'quận',
  TX: 'thị xã',
  X: 'xã',
  P: 'phường',
  TT: 'thị trấn',
  ĐK: 'đặc khu',
};

/** All words for a kind that people write beside a name, in both languages. */
export function wordsForKind(kind: LocalityKind): readonly string[] {
  const { vi, en } = KIND_WORDS[kind];
  const long: readonly string[] = vi;
  const short = Object.keys(SHORT_KIND_WORDS).filter((word) => long.includes(SHORT_KIND_WORDS[word] ?? ''));
  return [...vi, ...short, ...en];
}
