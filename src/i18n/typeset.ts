import type { Language } from '../bulletin/language.ts';

const NO_BREAK_SPACE = '\u00A0';
/** Forbids a break where it stands, and is neither seen nor as wide as anything. */
export const WORD_JOINER = '\u2060';

interface Rules {
  /** Words that a number belongs to which follows them: `số 07`, `tháng 9`. */
  readonly named: ReadonlySet<string>;
  /** Words that say how exact the number is which follows them: `trên 90%`. */
  readonly about: ReadonlySet<string>;
  /** What a number doesn't count, where it follows one: `27 và`, `12 were`. */
  readonly uncounted: ReadonlySet<string>;
  /** Words that count with a number before them, and have the unit behind: `24 triệu đồng`. */
  readonly multiples: ReadonlySet<string>;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const RULES = {
  vi: {
    named: words(
      'số ngày mùng mồng tháng năm quý khóa khoá thứ đợt đoạn điều khoản chương trang bảng mục kỳ cấp hạng tổ xóm ấp phố khu bước quyết thị định luận tư văn luật án trình ương lộ lần',
    ),
    about: words('trên dưới gần hơn khoảng chừng ngót'),
    uncounted: words(
      'và hoặc đến tới thì là của ở trong ngoài với được cùng để mà nên tại từ theo cho sau trước khi về có không đã đang sẽ cũng đều vào ra như do bằng so hay nhưng lên xuống trở còn nay này ấy rồi vì nếu bị qua',
    ),
    multiples: words('nghìn ngàn vạn triệu tỷ tỉ'),
  },
  en: {
    named: words(
      'no. resolution directive decision decree conclusion circular plan article phase stage term page table section chapter part step district ward quarter group hamlet',
    ),
    about: words('over under nearly about around almost than exactly'),
    uncounted: words(
      'and or of to in on at by the a an it they we he she was were is are be had has have that this which who with from for as but per than when while if so not did do can could would will may only out up down',
    ),
    multiples: words('hundred thousand million billion'),
  },
} as const satisfies Record<Language, Rules>;

/** Names of documents that are two words and a number: `Nghị quyết số 07`. */
const DOCUMENTS = /^(?:nghị quyết|nghị định|chỉ thị|quyết định|kết luận|thông tư|công văn|quy định)$/;

const OPENING = /^[([“‘"]+/;
const CLOSING = /[.,;:!?)\]”’"…]+$/;
const NUMBER = /^\d[\d.,]*(?:\/\d{1,3})?$/;
const YEAR = /^(?:19|20)\d\d$/;
const BEGINS_WITH_NUMBER = /^(?:\d|[IVX]+(?:[^\p{L}]|$))/u;
const DASH = /^[–—-]$/;
/** Spaces are those that were typed, or the ones that hold a span. */
const SPAN = /^[(“‘]?\d[\d.,]*[ \u00A0]?[–—-]\u2060?[ \u00A0]?\d/;

/**
 * A text as it is printed: no line breaks between a number and what it counts, within "2006 – 2010", "2006–2010",
 * "trên 90%" or "Nghị quyết số 07"; in English, apostrophes are curly.
 */
export function typeset(text: string, language: Language): string {
  const held = /\d|[IVX]/.test(text) ? joinSpans(holdNumbers(text, RULES[language])) : text;
  return language === 'en' && held.includes("'") ? curl(held) : held;
}

/** Lines may end after a dash, even before a no-break space (LB12a and LB21 of UAX #14). */
function joinSpans(text: string): string {
  return text.replace(/(\d[–—]|\d\u00A0[–—-])(?=\u00A0?\d)/g, `$1${WORD_JOINER}`);
}

function holdNumbers(text: string, rules: Rules): string {
  const parts = text.split(' ');
  return parts
    .map((part, at) => (at === 0 ? part : (holds(parts, at, rules) ? NO_BREAK_SPACE : ' ') + part))
    .join('');
}

/** Whether the part at this place may not begin a line. */
function holds(parts: readonly string[], at: number, rules: Rules): boolean {
  const [second, left, right, next] = [-2, -1, 0, 1].map((step) => word(parts[at + step]));
  const [before, own] = [parts[at - 1] ?? '', parts[at] ?? ''];
  if (left === undefined || right === undefined || second === undefined || next === undefined) return false;
  if (DASH.test(own)) return /\d$/.test(before) && /^\d/.test(next);
  if (DASH.test(before)) return /\d$/.test(second) && /^\d/.test(right);
  if (/[.,;:!?)\]”…]$/.test(before) && left !== 'no.') return false;
  // "Giai đoạn 2006 – 2010" would leave half a word at the end of a short line.
  if (SPAN.test(parts.slice(at, at + 3).join(' '))) return false;
  if (BEGINS_WITH_NUMBER.test(right))
    return rules.named.has(left) || (rules.about.has(left) && /^\d/.test(right));
  if (right === 'số') return DOCUMENTS.test(`${second} ${left}`) && /^\d/.test(next);
  if (DOCUMENTS.test(`${left} ${right}`)) return /^(?:\d|số$)/.test(next);
  if (rules.multiples.has(left) && NUMBER.test(second)) return isCounted(right, rules);
  if (!NUMBER.test(left)) return false;
  return right === '%' || (!YEAR.test(left) && !rules.named.has(second) && isCounted(right, rules));
}

function isCounted(right: string, rules: Rules): boolean {
  return /^\p{L}/u.test(right) && !rules.uncounted.has(right);
}

/** A part without the signs around it, in lower case but for Roman numerals. */
function word(part = ''): string {
  const bare = part.replace(OPENING, '');
  const closed = bare === 'No.' || bare === 'no.' ? 'no.' : bare.replace(CLOSING, '');
  return /^[IVX]+$/.test(closed) ? closed : closed.toLocaleLowerCase('vi');
}

/** Apostrophes and single quotation marks. */
function curl(text: string): string {
  return text
    .replace(/(^|[\s([“–—-])'(?=\p{L}[^']*\p{L}[.,;:!?…]?'(?:[\s.,;:!?)\]”–—-]|$))/gu, '$1‘')
    .replace(/'/g, '’');
}
