import type { Passage } from '../../bulletin/body.ts';
import { firstOfEach, lineAt, type WordsAt } from '../prose/lines.ts';
import { isLoanWord } from '../prose/loan-words.ts';
import { isSyllable, rightlyPlaced } from '../prose/syllables.ts';
import type { ContentRule } from './rule.ts';

/** Addresses, which hold words of no language: of the web, of mail, of files, of pages (`/tin/hop-chi-bo/`). */
const ADDRESS =
  /(?<![\p{L}\p{M}])(?:(?:https?:\/\/|www\.)\S+|[\w.+-]+@[\w.-]+|[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:\/\S*)?|\/[a-z0-9-]+(?:\/[a-z0-9-]*)+)(?![\p{L}\p{M}])/giu;

/** Only a text with one of these can hold an address, which takes long to look for. */
const ADDRESS_SIGN = /[@/]|\w\.\w/;

/** What stands together: a word, whose parts hyphens join (`vắc-xin`), with digits and apostrophes at it. */
const TOKEN = /[\p{L}\p{M}\d#’'‑-]+/gu;

/** A word of Latin letters that begins in lower case, and nothing else. */
const WORD = /^(?=\p{Ll})[\p{Script=Latin}\p{M}]+(?:[-‑][\p{Script=Latin}\p{M}]+)*$/u;

const VOWEL = /[aeiouy]/;

/** Whether spelling allows it, or doesn't speak of it: units and abbreviations have no vowel, names have capitals; or it is borrowed. */
function isFine(part: string): boolean {
  if (isSyllable(part) || /\p{Lu}/u.test(part) || isLoanWord(part)) return true;
  return part.length <= 3 && !VOWEL.test(part.normalize('NFD'));
}

/** Whether spelling allows all syllables of a word, or `allows` does. */
function isSpelt(word: string, allows: (part: string) => boolean): boolean {
  return word.split(/[-‑]/).every((part) => isFine(part) || allows(part));
}

function isMisspelt(token: string): boolean {
  return !isSyllable(token) && WORD.test(token) && !isLoanWord(token) && !isSpelt(token, () => false);
}

/** Words in lower case of which some syllable is none that Vietnamese spelling allows, each once. The passages are NFC. */
export function findMisspelt(passages: readonly Passage[]): readonly WordsAt[] {
  const found = passages.flatMap((passage) => {
    const text = ADDRESS_SIGN.test(passage.text)
      ? passage.text.replaceAll(ADDRESS, (address) => '\uFFFC'.repeat(address.length))
      : passage.text;
    return [...text.matchAll(TOKEN)]
      .filter(([token]) => isMisspelt(token))
      .map(({ 0: word, index }) => ({ text: word, line: lineAt(passage, index) }));
  });
  return firstOfEach(found, ({ text }) => text);
}

/** The words of a Vietnamese article are spelt as Vietnamese allows, or are words that editors allow. */
export const misspellings: ContentRule = {
  name: 'misspellings',
  looksAt: 'body',
  severity: 'warning',
  find: ({ wording }, { words: { allows } }) =>
    wording.misspelt
      .filter(({ text }) => !allows(text) && !isSpelt(text, allows))
      .map(({ text, line }) => {
        const right = rightlyPlaced(text);
        if (right !== undefined)
          return {
            line,
            vi: `“${text}” đặt dấu thanh sai chỗ. Viết: ${right}`,
            en: `The tone of “${text}” stands on the wrong letter. Write: ${right}`,
          };
        return {
          line,
          vi: `“${text}” không phải chữ viết đúng chính tả tiếng Việt. Sửa lại; nếu đúng là từ mượn hay tên riêng thì thêm vào words.yaml.`,
          en: `“${text}” is not spelt as Vietnamese can be. Correct it; if it is a loan word or a name, add it to words.yaml.`,
        };
      }),
};
