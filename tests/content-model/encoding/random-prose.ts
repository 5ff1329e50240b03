import { allSyllables } from '../../../src/content-model/prose/syllables.ts';
import type { Dice } from '../../search/random.ts';

export const SYLLABLES = [...allSyllables()].map((syllable) => syllable.normalize('NFC'));

export const capitalised = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

function sentence(dice: Dice): string {
  const words = Array.from({ length: 6 + dice.roll(12) }, () => {
    const word = dice.pick(SYLLABLES);
    // In TCVN3 a vowel's capital with a tone can't be told from the small letter.
    if (dice.roll(12) === 0 && !/^[aeiouy]/.test(word.normalize('NFD'))) return capitalised(word);
    return dice.roll(20) === 0 ? `${dice.roll(90) + 10}%` : word;
  });
  return `${capitalised(words.join(' '))}${dice.pick(['.', '!', '?', '…', ':'])}`;
}

/** An article of random syllables, in paragraphs of a line. */
export function randomProse(dice: Dice): string {
  const paragraphs = Array.from({ length: 1 + dice.roll(4) }, () =>
    Array.from({ length: 2 + dice.roll(3) }, () => sentence(dice)).join(' '),
  );
  return `${paragraphs.join('\n\n')}\n`;
}
