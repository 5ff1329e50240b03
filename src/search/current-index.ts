/**
 * What each search needs first, whatever is asked for, in one file that the page has fetched before its script has come. It
 * names the folder, beside the volumes, of the files that cover all stories. They number the stories, so files of two builds
 * must not be mixed: each build that changes one has a folder of its own, and each volume that changes too.
 */
export interface CurrentIndex {
  readonly folder: string;
  /** As `encodeVolumes` writes them. */
  readonly volumes: string;
  /** What the files of the table of words begin with, as `writeTable` gives it. */
  readonly table: string;
  /** Long forms by their abbreviations. */
  readonly abbreviations: Readonly<Record<string, string>>;
}

function isTexts(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((text) => typeof text === 'string')
  );
}

function isCurrentIndex(value: unknown): value is CurrentIndex {
  if (typeof value !== 'object' || value === null) return false;
  if (!('folder' in value && 'volumes' in value && 'table' in value && 'abbreviations' in value))
    return false;
  const { abbreviations, ...texts } = value;
  return isTexts(texts) && isTexts(abbreviations) && /^\w+$/.test(String(value.folder));
}

export function encodeCurrentIndex(index: CurrentIndex): string {
  return JSON.stringify(index);
}

/** Reads what {@link encodeCurrentIndex} wrote. Throws a SyntaxError or a RangeError when it is anything else. */
export function decodeCurrentIndex(text: string): CurrentIndex {
  const value: unknown = JSON.parse(text);
  if (!isCurrentIndex(value)) throw new RangeError('This is no search index. Build the search index again.');
  return value;
}
