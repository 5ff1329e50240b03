/**
 * The language that Pagefind takes all texts for, English ones too: it has no stems for Vietnamese, and stems would make
 * "meeting" find "meetings", against the rule of words.
 */
export const UNSTEMMED = 'vi';

/**
 * Words as Pagefind has them. It gets words alone, in lower case and parted by blanks, since by its own rule it would cut
 * texts elsewhere; and `ḓ` for `đ`, which it can't fold.
 */
export function pagefindWords(words: string): string {
  return words.replaceAll('đ', '\u1E13');
}
