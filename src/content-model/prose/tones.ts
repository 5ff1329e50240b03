/** A tone as its combining mark; '' for the level one. */
export type Tone = '' | '\u0300' | '\u0301' | '\u0303' | '\u0309' | '\u0323';

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** The letters with a tone on one of them, from 0; NFC. */
export function withTone(letters: string, tone: Tone, at: number): string {
  return `${letters.slice(0, at + 1)}${tone}${letters.slice(at + 1)}`.normalize('NFC');
}

/** A syllable without its tone, and the tones behind it: the same however the tone is placed. */
export function tonesBehind(syllable: string): string {
  const decomposed = syllable.normalize('NFD');
  return decomposed.replace(TONE, '').normalize('NFC') + (decomposed.match(TONE)?.join('') ?? '');
}

/** How the tone is placed in open `oa`, `oe` and `uy`: on the first vowel (`hòa`, `ủy`) or on the second (`hoà`, `uỷ`). */
export type Placement = 'first' | 'second';

const FIRST = /(?:[òóỏõọ][ae]|[ùúủũụ]y)$/i;
const SECOND = /(?:o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])$/i;

/** How a syllable (NFC) places its tone; undefined where it can be placed in one way only. */
export function placementOf(syllable: string): Placement | undefined {
  if (FIRST.test(syllable)) return 'first';
  return SECOND.test(syllable) ? 'second' : undefined;
}

/** A syllable of {@link placementOf} with its tone placed in the other way. */
export function placedOtherwise(syllable: string): string {
  const start = syllable.slice(0, -2);
  const [one, other] = [syllable.slice(-2, -1).normalize('NFD'), syllable.slice(-1).normalize('NFD')];
  const tone = /[\u0300\u0301\u0303\u0309\u0323]/.exec(one + other)?.[0] ?? '';
  const bare = (letter: string) => letter.replace(TONE, '');
  const moved = one === bare(one) ? [one + tone, bare(other)] : [bare(one), other + tone];
  return (start + moved.join('')).normalize('NFC');
}
