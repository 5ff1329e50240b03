/** Signs that Noto Serif has beside its letters: ASCII, Latin-1, general punctuation, currencies and a few more. */
const SIGNS = String.raw` -~\u00a0-\u00bf\u00d7\u00f7\u2010-\u2027\u202f-\u205e\u20a0-\u20bf№™−≠`;

/** What it can't write: other scripts, pictures, characters that nobody sees. */
const UNWRITTEN = new RegExp(
  String.raw`[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\u0300-\u036f${SIGNS}]+`,
  'gu',
);

/** Pictures, marks and invisible characters: without them a text says the same. */
const NEEDLESS = /^[\p{So}\p{Sk}\p{M}\p{C}\p{Z}]*$/u;

/** Whether the font of cards can write all that a text says. */
export function canBeWritten(text: string): boolean {
  return (text.match(UNWRITTEN) ?? []).every((part) => NEEDLESS.test(part));
}

/** Letters in a row, or words kept together, that may be wider than a line. */
const LONG_WORD = /[^ \u200b]{20}(?=[^ \u200b]{4})/gu;

/** Marks on one letter beyond those that any language has. */
const PILED_MARKS = /(\p{M}{4})\p{M}+/gu;

/** Blanks in a row, but for those that keep words together. */
const BLANKS = /[^\S\u00a0\u202f]+/g;

/** The beginning of a text, up to the last word that ends within so many characters; within a word where that is the first. */
function cutAt(text: string, most: number): string {
  if (text.length <= most) return text;
  const start = text.slice(0, most);
  const end = start.lastIndexOf(' ');
  return `${start.slice(0, end > 0 ? end : most).toWellFormed()}…`;
}

/**
 * A text as a card writes it: in one line, composed, without what its font doesn't have, cut at a word behind so many
 * characters; a word that may be wider than a line can be broken.
 */
export function written(text: string, most: number): string {
  const plain = text.normalize('NFC').replaceAll(BLANKS, ' ').replaceAll(UNWRITTEN, '');
  const tidy = plain.replaceAll(PILED_MARKS, '$1').replaceAll(BLANKS, ' ').trim();
  return cutAt(tidy, most).replaceAll(LONG_WORD, '$&\u200b');
}
