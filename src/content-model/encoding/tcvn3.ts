import type { FontLetters } from './font-letters.ts';
import { withCapitals } from './tcvn3-capitals.ts';

/** The letters of TCVN 5712:1993 (VN3), the code of the ABC fonts (.VnTime), by what Windows-1252 shows for their codes. */
const CODES: ReadonlyMap<string, string> = new Map(
  [
    '¡Ă ¢Â £Ê ¤Ô ¥Ơ ¦Ư §Đ ¨ă ©â ªê «ô ¬ơ \u00ADư ®đ',
    'µà ¶ả ·ã ¸á ¹ạ »ằ ¼ẳ ½ẵ ¾ắ Æặ Çầ Èẩ Éẫ Êấ Ëậ',
    'Ìè Îẻ Ïẽ Ðé Ñẹ Òề Óể Ôễ Õế Öệ ×ì Øỉ Üĩ Ýí Þị',
    'ßò áỏ âõ ãó äọ åồ æổ çỗ èố éộ êờ ëở ìỡ íớ îợ',
    'ïù ñủ òũ óú ôụ õừ öử ÷ữ øứ ùự úỳ ûỷ üỹ ýý þỵ',
    // What programs make of codes on the way: the Greek letter, and a minus sign for the soft hyphen.
    '\u03BCà \u2212ư',
  ].flatMap((row) =>
    row.split(' ').map(([code = '', letter = '']) => [code, letter.normalize('NFC')] as const),
  ),
);

const ASCII = /\p{ASCII}/u;

/** A hyphen for `ư`, as some programs write the soft hyphen: only consonants stand before it. */
const HYPHEN = /^[bcdghklmnprstvx®§]{1,3}-/i;

/** Where the soft hyphen of `ươ` has been lost, `ơ` stands in a rime that it isn't in. */
const ALONE = /[ơớờởỡợƠ]/;

function decoded(word: string): string | undefined {
  const characters = Array.from(HYPHEN.test(word) ? word.replace('-', '\u00AD') : word);
  const isPlaced = characters.every((character) => ASCII.test(character) || CODES.has(character));
  return isPlaced ? characters.map((character) => CODES.get(character) ?? character).join('') : undefined;
}

/** Codes that are no letters in Windows-1252, of which every line of such text has some. */
const SIGN = /[¡-®µ-·¸¹»-¾\u03BC\u2212]/;

const ODD = /[¡-®µ-·¸¹»-¾\u03BC\u2212ÆÇËÎÏÐÑÖ×ØÜÞßäåæçëîïñö÷øûüþ]/g;
/** Signs that never stand within a word, but for a dot and a footnote's figure. */
const WITHIN = /[a-z][µ¶¸¨-¬®»-¾][a-z]/;

/** A unit with the micro sign, “5 µm”: of itself no proof of a code in which that is “àm”. */
const MICRO_UNIT = /^[\u00B5\u03BC](?:[mglLsAVWFHTN]|Sv|mol|Ci|Pa)$/;

export const TCVN3: FontLetters = {
  kind: 'tcvn3',
  word: /[bcdghklmnprstvx®§]{1,3}-[\p{L}¡-®µ-·¸¹»-¾×÷]*|[\p{L}\p{M}\d¡-®µ-·¸¹»-¾×÷\u2212]+/giu,
  suspect: SIGN,
  weight: (word) =>
    MICRO_UNIT.test(word) ? 0 : Math.max(1, (word.match(ODD)?.length ?? 0) + (WITHIN.test(word) ? 1 : 0)),
  needed: SIGN,
  decoded,
  restored: (word) => word.replace(ALONE, (letter) => `ư${letter}`),
  reviewed: withCapitals,
};
