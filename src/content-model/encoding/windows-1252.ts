const HIGH_BYTES = Uint8Array.from({ length: 128 }, (_, index) => 128 + index);

/** The characters of the bytes from 0x80; the five that Windows-1252 leaves out are control characters (U+0081…). */
export const HIGH_CHARACTERS: readonly string[] = Array.from(
  new TextDecoder('windows-1252').decode(HIGH_BYTES),
);

/** The byte of each character that Latin-1 or Windows-1252 shows for a byte from 0x80. */
export const BYTES: ReadonlyMap<string, number> = new Map([
  ...HIGH_BYTES.entries().map(([index, byte]) => [String.fromCharCode(128 + index), byte] as const),
  ...HIGH_CHARACTERS.entries().map(([index, character]) => [character, 128 + index] as const),
]);
