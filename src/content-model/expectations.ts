import type { Bilingual } from '../bulletin/language.ts';
import { dateMessage, dayMessage } from './date-messages.ts';

/** What stands in a field, and how the field is written right. */
export interface Found {
  /** Name of the field without what is around it: `alt`. */
  readonly key: string;
  readonly value: unknown;
  /** The field written right: `alt: Nhà sàn bên sườn đồi`. */
  readonly example: string;
}

function isScalarValue(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

/** A value as a reader of a message recognises it. */
export function described(value: unknown): Bilingual {
  if (Array.isArray(value))
    return value.length === 0
      ? { vi: 'danh sách trống', en: 'an empty list' }
      : { vi: 'một danh sách', en: 'a list' };
  if (!isScalarValue(value)) return { vi: 'một nhóm mục con', en: 'a group of fields' };
  const written = String(value);
  const shown = written.length > 60 ? `${written.slice(0, 60)}…` : written;
  return { vi: `“${shown}”`, en: `“${shown}”` };
}

function expected(vi: string, en: string) {
  return ({ value, example }: Found): Bilingual => {
    const shown = described(value);
    return {
      vi: `Giá trị đang là ${shown.vi}, nhưng phải là ${vi}. Viết, ví dụ: ${example}`,
      en: `The value is ${shown.en}, but must be ${en}. Write, for example: ${example}`,
    };
  };
}

function text({ key, value, example }: Found): Bilingual {
  if (!isScalarValue(value)) return expected('một dòng chữ', 'a line of text')({ key, value, example });
  const written = String(value);
  const read =
    typeof value === 'number'
      ? { vi: 'số', en: 'a number' }
      : { vi: 'giá trị đúng/sai', en: 'a truth value' };
  return {
    vi: `YAML đọc “${written}” thành ${read.vi} chứ không phải chữ. Đặt trong ngoặc kép: "${written}"`,
    en: `YAML reads “${written}” as ${read.en}, not as text. Put it in double quotes: "${written}"`,
  };
}

function list({ key, value, example }: Found): Bilingual {
  if (typeof value !== 'string')
    return expected('một danh sách không trống', 'a list that isn’t empty')({ key, value, example });
  return {
    vi: `“${value}” phải nằm trong danh sách. Viết trong ngoặc vuông: ${key}: [${value}]`,
    en: `“${value}” must stand in a list. Write it in square brackets: ${key}: [${value}]`,
  };
}

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
  text,
  'one-line': ({ key }) => ({
    vi: `“${key}” có chỗ xuống dòng. Viết liền trên một dòng.`,
    en: `“${key}” has a line break. Write it on one line.`,
  }),
  date: ({ key, value, example }) =>
    isScalarValue(value)
      ? dateMessage(key, String(value))
      : expected('một ngày', 'a date')({ key, value, example }),
  day: ({ key, value, example }) =>
    isScalarValue(value)
      ? dayMessage(key, String(value))
      : expected('một ngày', 'a day')({ key, value, example }),
  instant: expected('ngày và giờ có múi giờ', 'a day and time with its offset from UTC'),
  url: expected(
    'địa chỉ web bắt đầu bằng http:// hoặc https://',
    'a web address that begins with http:// or https://',
  ),
  list,
  'one-or-more': expected(
    'một giá trị hoặc một danh sách không trống',
    'one value or a list that isn’t empty',
  ),
  distinct,
  group: expected('một nhóm mục con', 'a group of fields'),
  groups: expected('danh sách các nhóm mục con', 'a list of groups of fields'),
  bilingual: expected('tên bằng hai thứ tiếng', 'a text in both languages'),
  boolean: expected('true hoặc false', 'true or false'),
  method: expected('một trong: human, machine, machine-reviewed', 'one of: human, machine, machine-reviewed'),
  'author-kind': expected('person (người) hoặc newsroom (tòa soạn)', 'person or newsroom'),
  'province-kind': expected(
    'thanh-pho, chỉ ghi cho thành phố trực thuộc trung ương',
    'thanh-pho, written only for a city under the central government',
  ),
  code: expected('mã số của đơn vị, đặt trong ngoặc kép', 'the official code of the unit, in double quotes'),
} as const satisfies Record<string, (found: Found) => Bilingual>;

/** Name of what a field is expected to be; the schemas give it as the message of a Zod issue. */
export type Expectation = keyof typeof EXPECTATIONS;

/** Whether the message of a Zod issue names an expectation. */
export function isExpectation(message: string): message is Expectation {
  return Object.hasOwn(EXPECTATIONS, message);
}
