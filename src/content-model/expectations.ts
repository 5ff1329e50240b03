import type { Bilingual } from '../bulletin/language.ts';
import { dateMessage, dayMessage } from './date-messages.ts';
import { quoted } from './yaml-quoting.ts';

/** What stands in a field, and how the field is written right. */
export interface Found {
  /** Name of the field without what is around it: `alt`. */
  readonly key: string;
  readonly value: unknown;
  /** The value as it was typed, where that is known: `0123` for 123. */
  readonly typed?: string | undefined;
  /** The field written right: `alt: Nhà sàn bên sườn đồi`. */
  readonly example: string;
}

function isScalarValue(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

/** A value as it was typed, for YAML reads `1.400` as 1.4. */
function typedText({ value, typed }: Pick<Found, 'value' | 'typed'>): string {
  return typeof value === 'string' ? value : (typed ?? String(value));
}

/** A value as a reader of a message recognises it. */
export function described(value: unknown, typed?: string): Bilingual {
  if (Array.isArray(value))
    return value.length === 0
      ? { vi: 'danh sách trống', en: 'an empty list' }
      : { vi: 'một danh sách', en: 'a list' };
  if (!isScalarValue(value)) return { vi: 'một nhóm mục con', en: 'a group of fields' };
  const written = typedText({ value, typed });
  const shown = written.length > 60 ? `${written.slice(0, 60)}…` : written;
  return { vi: `“${shown}”`, en: `“${shown}”` };
}

function expected(vi: string, en: string) {
  return ({ value, typed, example }: Found): Bilingual => {
    const shown = described(value, typed);
    return {
      vi: `Giá trị đang là ${shown.vi}, nhưng phải là ${vi}. Viết, ví dụ: ${example}`,
      en: `The value is ${shown.en}, but must be ${en}. Write, for example: ${example}`,
    };
  };
}

const READ_AS: Readonly<Partial<Record<string, Bilingual>>> = {
  number: { vi: 'số', en: 'a number' },
  boolean: { vi: 'giá trị đúng/sai', en: 'a truth value' },
};

/** What is wrong with words that YAML reads as something else; undefined for what is no word. */
export function misreadText(value: unknown, typed: string | undefined): Bilingual | undefined {
  const isEmpty = value === null && typed !== undefined && typed !== '';
  const read = isEmpty ? { vi: 'giá trị trống', en: 'nothing' } : READ_AS[typeof value];
  if (read === undefined) return undefined;
  const written = typedText({ value, typed });
  return {
    vi: `YAML đọc “${written}” thành ${read.vi} chứ không phải chữ. Đặt trong ngoặc kép: ${quoted(written)}`,
    en: `YAML reads “${written}” as ${read.en}, not as text. Put it in double quotes: ${quoted(written)}`,
  };
}

/** Words that YAML reads as something else are to be put in quotes; else another message. */
function textOr(other: (found: Found) => Bilingual) {
  return (found: Found): Bilingual => misreadText(found.value, found.typed) ?? other(found);
}

const list = ({ key, value, typed, example }: Found): Bilingual => {
  if (!isScalarValue(value))
    return expected('một danh sách không trống', 'a list that isn’t empty')({ key, value, example });
  const written = typedText({ value, typed });
  const entry = typeof value === 'string' ? written : quoted(written);
  return {
    vi: `“${written}” phải nằm trong danh sách. Viết trong ngoặc vuông: ${key}: [${entry}]`,
    en: `“${written}” must stand in a list. Write it in square brackets: ${key}: [${entry}]`,
  };
};

function distinct({ value }: Found): Bilingual {
  const entries: readonly unknown[] = Array.isArray(value) ? value : [value];
  const twice = described(entries.find((entry, index) => entries.indexOf(entry) !== index));
  return {
    vi: `${twice.vi} ghi hai lần trong một danh sách. Bỏ một lần.`,
    en: `${twice.en} stands in the list twice. Remove one.`,
  };
}

/** Messages for each thing that a field can be expected to be. */
export const EXPECTATIONS = {
  text: textOr(expected('một dòng chữ', 'a line of text')),
  'one-line': ({ key }) => ({
    vi: `“${key}” có chỗ xuống dòng. Viết liền trên một dòng.`,
    en: `“${key}” has a line break. Write it on one line.`,
  }),
  date: (found) =>
    isScalarValue(found.value)
      ? dateMessage(found.key, typedText(found))
      : expected('một ngày', 'a date')(found),
  day: (found) =>
    isScalarValue(found.value)
      ? dayMessage(found.key, typedText(found))
      : expected('một ngày', 'a day')(found),
  instant: expected('ngày và giờ có múi giờ', 'a day and time with its offset from UTC'),
  url: expected(
    'địa chỉ web bắt đầu bằng http:// hoặc https://',
    'a web address that begins with http:// or https://',
  ),
  list,
  'one-or-more': textOr(
    expected('một giá trị hoặc một danh sách không trống', 'one value or a list that isn’t empty'),
  ),
  distinct,
  group: expected('một nhóm mục con', 'a group of fields'),
  groups: expected('danh sách các nhóm mục con', 'a list of groups of fields'),
  bilingual: textOr(expected('tên bằng hai thứ tiếng', 'a text in both languages')),
  boolean: expected('true hoặc false', 'true or false'),
  kind: expected('brief (tin vắn)', 'brief'),
  method: expected('một trong: human, machine, machine-reviewed', 'one of: human, machine, machine-reviewed'),
  'author-kind': expected('person (người) hoặc newsroom (tòa soạn)', 'person or newsroom'),
  'province-kind': expected(
    'thanh-pho, chỉ ghi cho thành phố trực thuộc trung ương',
    'thanh-pho, written only for a city under the central government',
  ),
  segment: textOr(
    expected(
      'chữ thường không dấu, chữ số và gạch nối',
      'lower-case letters without accents, digits and hyphens',
    ),
  ),
  colour: textOr(
    expected(
      'một màu viết bằng # và sáu chữ số hệ 16, đặt trong ngoặc kép',
      'a colour as # and six hexadecimal digits, in double quotes',
    ),
  ),
  email: textOr(expected('địa chỉ thư điện tử', 'an e-mail address')),
  tag: textOr(
    expected(
      'tên miền, dấu phẩy rồi đến năm, ví dụ bantin.example,2026',
      'a domain, a comma and a year, such as bantin.example,2026',
    ),
  ),
  languages: expected('[vi, en] hoặc [vi]', '[vi, en] or [vi]'),
  letters: textOr(
    expected(
      'mailto: và địa chỉ thư điện tử, hoặc địa chỉ web của máy nhận thư',
      'mailto: and an e-mail address, or the web address of an endpoint for letters',
    ),
  ),
  'letter-email': expected('một trong: none, optional, required', 'one of: none, optional, required'),
  'letter-days': expected('số nguyên từ 7 đến 365', 'a whole number from 7 to 365'),
  language: expected('vi hoặc en', 'vi or en'),
  'related-count': expected('số nguyên từ 1 đến 8', 'a whole number from 1 to 8'),
  'list-length': expected('số nguyên từ 5 đến 100', 'a whole number from 5 to 100'),
  'card-count': expected('số nguyên từ 0 đến 10000', 'a whole number from 0 to 10,000'),
  code: textOr(
    expected('mã số của đơn vị, đặt trong ngoặc kép', 'the official code of the unit, in double quotes'),
  ),
} as const satisfies Record<string, (found: Found) => Bilingual>;

/** Name of what a field is expected to be; the schemas give it as the message of a Zod issue. */
export type Expectation = keyof typeof EXPECTATIONS;

/** Whether the message of a Zod issue names an expectation. */
export function isExpectation(message: string): message is Expectation {
  return Object.hasOwn(EXPECTATIONS, message);
}
