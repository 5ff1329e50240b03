/** A page that a device keeps. */
export interface KeptPage {
  readonly url: string;
  /** All that it loads. */
  readonly files: ReadonlySet<string>;
}

/** What a device keeps at most. */
export interface Room {
  readonly pages: number;
  /** Of files; a file that several pages load counts once. */
  readonly bytes: number;
}

/**
 * The pages that stay where there is this room: first those that are wanted, then those that were kept last. `kept` begins
 * with the oldest; `bytesOf` is the size of a file.
 */
export function pagesThatStay(
  kept: readonly KeptPage[],
  wanted: ReadonlySet<string>,
  bytesOf: (file: string) => number,
  room: Room,
): readonly KeptPage[] {
  const newest = [...kept].reverse();
  const byNeed = [
    ...newest.filter(({ url }) => wanted.has(url)),
    ...newest.filter(({ url }) => !wanted.has(url)),
  ];
  const stay: KeptPage[] = [];
  const files = new Set<string>();
  let bytes = 0;
  for (const page of byNeed) {
    const more = [...page.files].filter((file) => !files.has(file));
    const weight = more.reduce((sum, file) => sum + bytesOf(file), 0);
    if (stay.length >= room.pages || bytes + weight > room.bytes) continue;
    stay.push(page);
    bytes += weight;
    for (const file of more) files.add(file);
  }
  return stay;
}
