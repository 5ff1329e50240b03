import type { FontLetters } from './font-letters.ts';

/** What Windows-1252 shows for the bytes that Windows-1258 has other letters and tones for. */
const CODES: Readonly<Record<string, string>> = {
  Ã: 'Ă',
  ã: 'ă',
  Ð: 'Đ',
  ð: 'đ',
  Õ: 'Ơ',
  õ: 'ơ',
  Ý: 'Ư',
  ý: 'ư',
  Ì: '\u0300',
  Ò: '\u0309',
  Þ: '\u0303',
  ì: '\u0301',
  ò: '\u0323',
};

const UNPLACED = /[^\p{ASCII}ÂÊÔâêôÀÁÈÉÙÚàáèéùúÍíÓó\u0300\u0301\u0303\u0309\u0323ĂăĐđƠơƯư]/u;

function decoded(word: string): string | undefined {
  const letters = Array.from(word, (character) =>
    character > '\u00FF' ? '\uFFFC' : (CODES[character] ?? character),
  ).join('');
  return UNPLACED.test(letters) ? undefined : letters.normalize('NFC');
}

const ODD = /[aâãeêioôõuýyAÂÃEÊIOÔÕUÝY][ìòÌÒÞ]/g;

/** A text in Windows-1258 that was opened as Windows-1252 and saved again: `Chi bôò` for `Chi bộ`. */
export const WINDOWS_1258_AS_1252: FontLetters = {
  kind: 'windows-1258-as-1252',
  word: /[\p{L}\p{M}\d]+/gu,
  suspect: /[ÐðÞ]|[a-zâãêôõý][ÌÒ]/,
  weight: (word) => word.match(ODD)?.length ?? 0,
  decoded,
};
