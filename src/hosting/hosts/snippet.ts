import type { HeaderTable, TypeRule } from '../header-table.ts';

/** A site as the configuration of a web server has it. */
export interface ServedSite extends HeaderTable {
  /** Path that the site is served under, without a slash at its end: nothing, or `/ban-tin`. */
  readonly below: string;
  /** Whether `.br` and `.gz` files lie beside its texts. */
  readonly compressed: boolean;
}

/** Puts lines one step to the right. */
export function indented(lines: readonly string[], step: string): readonly string[] {
  return lines.map((line) => (line === '' ? line : step + line));
}

/** What a snippet says of the folder that the server takes files from. */
export function rootNote(below: string): string {
  return below === ''
    ? '# "root" is the folder of the site.'
    : `# The site lies in the folder ${below.slice(1)} below "root".`;
}

/** A file's name within a regular expression. */
export function escaped(file: string): string {
  return file.replaceAll('.', String.raw`\.`);
}

/** Addresses of the files of a name, in whatever folder, as a regular expression. */
export function fileOf({ file }: Pick<TypeRule, 'file'>): string {
  return `/${escaped(file)}$`;
}
