import { PICTURES } from '../config/form-field.ts';

/** What is asked for one word or text of a component. */
export interface Blank {
  /** Name of the attribute; `text` is what stands between the tags. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly required: boolean;
  readonly long?: boolean;
}

/** A component that editors put into a text by a button. */
export interface InsertedComponent {
  readonly name: 'Figure' | 'Gallery' | 'Quote' | 'KeyFigures' | 'Attachment' | 'EditorNote';
  readonly label: string;
  /** The element that it holds one of for each file or row. */
  readonly holds?: 'Figure' | 'KeyFigure';
  /** Which files it is made of: one, several, or none. */
  readonly files: 'one' | 'several' | 'none';
  /** File kinds that may be chosen, as `accept` has them. */
  readonly accept: string;
  /** What is asked, of each file or row. */
  readonly blanks: readonly Blank[];
  /** Rows that may be filled in where there are no files. */
  readonly rows: number;
}

const PICTURE_BLANKS: readonly Blank[] = [
  {
    name: 'alt',
    label: 'Mô tả ảnh',
    hint: 'Cho người không nhìn thấy ảnh, ví dụ: Nhà sàn bên sườn đồi',
    required: true,
  },
  { name: 'caption', label: 'Chú thích', required: false },
  { name: 'credit', label: 'Ghi nguồn ảnh', hint: 'Ví dụ: Ảnh: tên người chụp', required: true },
];

/** The components of an article, in the order of their buttons. */
export const COMPONENTS: readonly InsertedComponent[] = [
  { name: 'Figure', label: 'Ảnh', files: 'one', accept: PICTURES, blanks: PICTURE_BLANKS, rows: 0 },
  {
    name: 'Gallery',
    label: 'Chùm ảnh',
    holds: 'Figure',
    files: 'several',
    accept: PICTURES,
    blanks: PICTURE_BLANKS,
    rows: 0,
  },
  {
    name: 'Quote',
    label: 'Trích lời',
    files: 'none',
    accept: '',
    blanks: [
      { name: 'text', label: 'Lời nói', required: true, long: true },
      { name: 'by', label: 'Của ai', hint: 'Ví dụ: Ông Lường Văn Chanh, Phó Bí thư Chi bộ', required: false },
    ],
    rows: 1,
  },
  {
    name: 'KeyFigures',
    label: 'Số liệu',
    holds: 'KeyFigure',
    files: 'none',
    accept: '',
    blanks: [
      { name: 'value', label: 'Số', hint: 'Ví dụ: 11/19', required: true },
      { name: 'label', label: 'Nói về gì', hint: 'Ví dụ: tiêu chí nông thôn mới đã đạt', required: true },
    ],
    rows: 4,
  },
  {
    name: 'Attachment',
    label: 'Tệp đính kèm',
    files: 'one',
    accept: '.pdf',
    blanks: [{ name: 'title', label: 'Tên tài liệu', hint: 'Ví dụ: Biên bản họp thôn', required: true }],
    rows: 0,
  },
  {
    name: 'EditorNote',
    label: 'Ghi chú của Ban biên tập',
    files: 'none',
    accept: '',
    blanks: [
      {
        name: 'text',
        label: 'Ghi chú',
        hint: 'Chỗ nào trong nguồn còn chưa rõ, ví dụ: Bài báo không ghi ngày',
        required: true,
        long: true,
      },
    ],
    rows: 1,
  },
];

/** What was filled in for one file or row, by name; `src` is the file's address. */
export type FilledRow = Readonly<Record<string, string>>;

/** Prose in MDX: `<` and `{` would begin an element or an expression. */
function asProse(text: string): string {
  return text.trim().replaceAll('<', '&lt;').replaceAll('{', '&#123;');
}

/** An element as it is written, with those of the attributes that were filled in. */
function elementText(name: string, { text, ...row }: FilledRow, attributes: readonly string[]): string {
  const written = attributes
    .map((attribute) => [attribute, row[attribute]?.trim() ?? ''] as const)
    .filter(([, value]) => value !== '')
    .map(([attribute, value]) => ` ${attribute}="${value.replaceAll('"', '&quot;')}"`)
    .join('');
  return text === undefined ? `<${name}${written} />` : `<${name}${written}>\n${asProse(text)}\n</${name}>`;
}

/** A component as it is written in an article. Rows without a word are left out. */
export function componentText(
  { name, holds, files, blanks }: InsertedComponent,
  filled: readonly FilledRow[],
): string {
  const attributes = [...(files === 'none' ? [] : ['src']), ...blanks.map((blank) => blank.name)];
  const elements = filled
    .filter((row) => Object.values(row).some((value) => value.trim() !== ''))
    .map((row) => elementText(holds ?? name, row, attributes));
  return holds === undefined ? (elements[0] ?? '') : `<${name}>\n${elements.join('\n')}\n</${name}>`;
}
