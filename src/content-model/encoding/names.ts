/** How the bytes of a file stand for characters. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1258' | 'windows-1252' | 'unknown';

/** How a text was broken before it came. */
export type GarbledKind = 'replaced' | 'utf8-as-latin1' | 'tcvn3' | 'vni' | 'windows-1258-as-1252';

/** Encodings as editors find them in menus; the unknown one has no name. */
export const ENCODING_NAMES = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 LE',
  'utf-16be': 'UTF-16 BE',
  'windows-1258': 'Windows-1258',
  'windows-1252': 'Windows-1252',
} as const satisfies Record<Exclude<Encoding, 'unknown'>, string>;

/** The codes that garbled text is written in, or was read from. */
export const CODE_NAMES = {
  'utf8-as-latin1': 'UTF-8',
  tcvn3: 'TCVN3 (ABC)',
  vni: 'VNI',
  'windows-1258-as-1252': 'Windows-1258',
} as const satisfies Record<Exclude<GarbledKind, 'replaced'>, string>;
