/** An address, or a part of one, as it was written where it is percent-encoded: `./nhà-sàn.svg`; as it is where it can't be decoded. */
export function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
