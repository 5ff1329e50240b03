import { repairCharacters, strangeCharacters } from '../../bulletin/characters.ts';

/** Marks that stay on a letter; no language writes more, and a heap of them would cover the lines around it. */
const MARKS = /(\p{M}{4})\p{M}+/gu;

/** What is written as a tag; a `<` that opens none stays: “tỷ lệ <5%”. */
const TAG = /<(?:[/!?]\s*)?[a-z!?-][^<>]*>/gi;

function withoutTags(text: string): string {
  const shorter = text.replaceAll(TAG, '');
  // What is left may be a tag again: `<<b>script>`.
  return shorter === text ? text : withoutTags(shorter);
}

function withoutControls(text: string): string {
  const forbidden = new Set(strangeCharacters(text).forbidden.map(([character]) => character));
  return forbidden.size === 0
    ? text
    : Array.from(text)
        .filter((character) => !forbidden.has(character))
        .join('');
}

function plain(text: string): string {
  return repairCharacters(withoutControls(withoutTags(text))).replaceAll(MARKS, '$1');
}

/** One line of plain text: no tags, no controls, no marks of direction, in NFC. */
export function plainLine(text: string): string {
  return plain(text.replaceAll(/\s+/g, ' ')).replaceAll(/\s+/g, ' ').trim();
}

/** The same in several lines; blank ones part paragraphs. */
export function plainParagraphs(text: string): string {
  return plain(text.replaceAll(/\r\n?|[\u2028\u2029\v\f]/g, '\n'))
    .replaceAll(/[^\S\n]+/g, ' ')
    .replaceAll(/ ?\n ?/g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}
