/** Vietnamese text as other programs would have written it, made apart from the tables under test. */

/** The codes from 0xA1 of TCVN 5712 that the ABC fonts have, `.` for those that they lack. */
const TCVN =
  'ĂÂÊÔƠƯĐăâêôơưđ......àảãáạ.ằẳẵắ.......ặầẩẫấậè.ẻẽéẹềểễếệìỉ...ĩíịò.ỏõóọồổỗốộờởỡớợù.ủũúụừửữứựỳỷỹýỵ.';

const TCVN_CODES = new Map(
  Array.from(TCVN).flatMap((letter, index) =>
    letter === '.' ? [] : [[letter, String.fromCharCode(0xa1 + index)] as const],
  ),
);

/** As typed for an ABC font; a capital with a tone becomes the small letter, which its font for capitals shows large. */
export function tcvn3(text: string): string {
  return Array.from(
    text,
    (letter) => TCVN_CODES.get(letter) ?? TCVN_CODES.get(letter.toLowerCase()) ?? letter,
  ).join('');
}

const VNI_TONES = new Map(
  Object.entries({ '\u0301': 'ù', '\u0300': 'ø', '\u0309': 'û', '\u0303': 'õ', '\u0323': 'ï' }),
);
const VNI_HATS = new Map(
  Object.entries({
    '\u0302': 'â',
    '\u0302\u0301': 'á',
    '\u0302\u0300': 'à',
    '\u0302\u0309': 'å',
    '\u0302\u0303': 'ã',
    '\u0302\u0323': 'ä',
    '\u0306': 'ê',
    '\u0306\u0301': 'é',
    '\u0306\u0300': 'è',
    '\u0306\u0309': 'ú',
    '\u0306\u0303': 'ü',
    '\u0306\u0323': 'ë',
  }),
);
const VNI_OWN = new Map(Object.entries({ đ: 'ñ', í: 'í', ì: 'ì', ỉ: 'æ', ĩ: 'ó', ị: 'ò', ỵ: 'î' }));

function vniLetter(letter: string): string {
  const own = VNI_OWN.get(letter);
  if (own !== undefined) return own;
  const [base = '', ...marks] = Array.from(letter.normalize('NFD'));
  const horn = marks.includes('\u031B') ? (base === 'o' ? 'ô' : 'ö') : base;
  const hat = marks.find((mark) => mark === '\u0302' || mark === '\u0306') ?? '';
  const tone = marks.find((mark) => VNI_TONES.has(mark)) ?? '';
  return horn + (hat === '' ? (VNI_TONES.get(tone) ?? '') : (VNI_HATS.get(hat + tone) ?? ''));
}

/** As typed for a VNI font. */
export function vni(text: string): string {
  return Array.from(text, (letter) => {
    if (!/[^\p{ASCII}]/u.test(letter) || !/\p{L}/u.test(letter)) return letter;
    const small = vniLetter(letter.toLowerCase());
    return letter === letter.toLowerCase() ? small : small.toUpperCase();
  }).join('');
}

const utf8 = (text: string) => new TextEncoder().encode(text);

/** UTF-8 read as Windows-1252, which shows nothing for five bytes: TextDecoder keeps them as control characters. */
export function utf8AsWindows1252(text: string): string {
  return new TextDecoder('windows-1252').decode(utf8(text));
}

/** UTF-8 read as ISO 8859-1. */
export function utf8AsLatin1(text: string): string {
  return Array.from(utf8(text), (byte) => String.fromCharCode(byte)).join('');
}

function bytesIn(label: string): ReadonlyMap<string, number> {
  const bytes = Array.from({ length: 256 }, (_, byte) => byte);
  return new Map(bytes.map((byte) => [new TextDecoder(label).decode(Uint8Array.of(byte)), byte]));
}

const WINDOWS_1258 = bytesIn('windows-1258');

const WINDOWS_1252 = bytesIn('windows-1252');

const bytesOf = (text: string, codes: ReadonlyMap<string, number>) =>
  Uint8Array.from(Array.from(text, (letter) => codes.get(letter) ?? 0x3f));

export function windows1252(text: string): Uint8Array {
  return bytesOf(text, WINDOWS_1252);
}

/** As Windows types Vietnamese: letters with their hats and horns, tones behind. */
export function windows1258(text: string): Uint8Array {
  const letters = Array.from(text).flatMap((letter) => {
    if (WINDOWS_1258.has(letter)) return [letter];
    const decomposed = letter.normalize('NFD');
    const tone = /[\u0300\u0301\u0303\u0309\u0323]/.exec(decomposed)?.[0] ?? '';
    return [decomposed.replace(tone, '').normalize('NFC'), tone];
  });
  return bytesOf(letters.join(''), WINDOWS_1258);
}

/** UTF-16, the byte order mark only where the text has it. */
export function utf16(text: string, order: 'le' | 'be'): Uint8Array {
  const units = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
  return Uint8Array.from(
    units.flatMap((unit) => (order === 'le' ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])),
  );
}
