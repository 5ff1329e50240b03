import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The project's folder. */
export const ROOT = path.join(import.meta.dirname, '../..');

/** Path of the editors' guide. */
export const GUIDE = path.join(ROOT, 'content/README.md');

/** An example in the guide. */
export interface Block {
  /** Of what it is: `mdx`, `yaml`. */
  readonly language: string;
  /** The file that it is the whole of, as seen from the project's folder; undefined for a part of one. */
  readonly file: string | undefined;
  readonly text: string;
}

/** The guide's text. */
export const guide = readFileSync(GUIDE, 'utf8').replaceAll('\r\n', '\n');

/** All examples that stand as blocks. */
export const blocks: readonly Block[] = [...guide.matchAll(/^```(\w+)(?: (\S+))?\n([^]*?)^```$/gm)].map(
  ([, language = '', file, text = '']) => ({ language, file, text }),
);

/** What stands in backquotes outside the blocks. */
export const quoted: readonly string[] = [
  ...guide.replaceAll(/^```[^]*?^```$/gm, '').matchAll(/`([^`\n]+)`/g),
].map(([, text = '']) => text);

/** The messages that the guide explains: the first cells of tables headed “Máy báo”. */
export const explained: readonly string[] = [
  ...guide.matchAll(/^\| Máy báo \|.*\n\|.*\n((?:\|.*\n)+)/gm),
].flatMap(([, rows = '']) => [...rows.matchAll(/^\| `([^`]+)` \|/gm)].map(([, message = '']) => message));

/** The address that GitHub gives a heading within the page. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\d _-]/gu, '')
    .replaceAll(' ', '-');
}

/** Addresses of the guide's headings. */
export const anchors: readonly string[] = [
  ...guide.replaceAll(/^```[^]*?^```$/gm, '').matchAll(/^#+ (.+)$/gm),
].map(([, heading = '']) => anchorOf(heading));

/** Links and pictures, outside of examples; a picture's words are its description. */
export const links: readonly {
  readonly words: string;
  readonly target: string;
  readonly isPicture: boolean;
}[] = [
  ...guide
    .replaceAll(/^```[^]*?^```$/gm, '')
    .replaceAll(/`[^`\n]+`/g, '')
    .matchAll(/(!?)\[([^\]]*)\]\(([^)\s]+)\)/g),
].map(([, mark = '', words = '', target = '']) => ({ words, target, isPicture: mark !== '' }));
