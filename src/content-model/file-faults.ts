import { endingOf, foreignFile } from '../bulletin/file-kinds.ts';
import type { Bilingual } from '../bulletin/language.ts';
import type { BinaryFile, BinaryKind } from './content-files.ts';

/** Endings of names that pages know photographs by; which it is doesn't matter, as their bytes say. */
const PHOTOGRAPHS = ['jpg', 'jpeg', 'png', 'webp', 'avif', 'gif'];

/** Endings that a name may have, the one to suggest first. */
function endingsOf(kind: BinaryKind): readonly string[] {
  if (kind === 'svg' || kind === 'pdf') return [kind];
  return kind === 'jpeg' ? PHOTOGRAPHS : [kind, ...PHOTOGRAPHS];
}

function misnamed(file: string, kind: BinaryKind): Bilingual | undefined {
  const [first, ...others] = endingsOf(kind);
  if (first === undefined || [first, ...others].includes(endingOf(file))) return undefined;
  const stem = (file.split('/').at(-1) ?? file).replace(/\.[^.]+$/, '');
  const type = kind.toUpperCase();
  return {
    vi: `Đây là ${kind === 'pdf' ? '' : 'ảnh '}${type} mà tên không có đuôi “.${first}”. Đổi tên thành “${stem}.${first}”, cả ở chỗ bài nhắc đến.`,
    en: `This is a ${type}${kind === 'pdf' ? '' : ' picture'}, but its name doesn’t end in “.${first}”. Rename it to “${stem}.${first}”, also where an article names it.`,
  };
}

const EMPTY = {
  vi: 'Tệp rỗng, không có gì bên trong. Chép lại tệp, hoặc xóa.',
  en: 'The file is empty. Copy it here again, or delete it.',
} as const satisfies Bilingual;

const UNKNOWN_KIND = {
  vi: 'Tệp không phải là ảnh (SVG, JPEG, PNG, WebP, AVIF, GIF) hay PDF. Đổi sang một trong các dạng ấy, hoặc xóa tệp; bài viết phải tên là vi.mdx hoặc en.mdx.',
  en: 'The file is neither a picture (SVG, JPEG, PNG, WebP, AVIF, GIF) nor a PDF. Convert it to one of these, or delete it; an article must be called vi.mdx or en.mdx.',
} as const satisfies Bilingual;

/** Why a file beside an article can neither be shown nor offered, whoever names it; undefined where it can. */
export function fileFault(file: string, { kind, bytes }: BinaryFile): Bilingual | undefined {
  const foreign = foreignFile(kind);
  if (foreign)
    return {
      vi: `Đây là ${foreign.name.vi}, trang không dùng được. ${foreign.remedy.vi}`,
      en: `This is ${foreign.name.en}, which pages can’t use. ${foreign.remedy.en}`,
    };
  if (kind !== 'unknown') return misnamed(file, kind);
  return bytes === 0 ? EMPTY : UNKNOWN_KIND;
}

/** Whether a file beside an article can be shown or offered. */
export function canBeShown(file: string, binary: BinaryFile): boolean {
  return (binary.problems ?? []).length === 0 && fileFault(file, binary) === undefined;
}
