import type { Bilingual } from './language.ts';

/** Kinds of files that a page shows. */
export const PICTURE_FILES = ['svg', 'jpeg', 'png', 'webp', 'avif', 'gif'] as const;

/** What to do with files that people bring beside those: kinds that no page can show or offer. */
const JPEG = {
  vi: 'Mở bằng chương trình xem ảnh, lưu dạng JPEG rồi chép tệp ấy vào thay.',
  en: 'Open it in a picture viewer, save it as JPEG and put that in its place.',
} as const satisfies Bilingual;

const DRAWING = {
  vi: 'Mở bằng chương trình vẽ, xuất ra SVG hoặc PNG rồi chép tệp ấy vào thay.',
  en: 'Open it in a drawing program, export it as SVG or PNG and put that in its place.',
} as const satisfies Bilingual;

const DOCUMENT = {
  vi: 'Để bạn đọc tải về thì lưu dạng PDF; nếu là bài viết thì chép chữ sang vi.mdx hoặc en.mdx; ảnh trong đó thì lưu riêng dạng JPEG. Rồi xóa tệp này.',
  en: 'To offer it to readers, save it as PDF; if it is an article, copy its words into vi.mdx or en.mdx; save pictures in it as JPEG. Then delete this file.',
} as const satisfies Bilingual;

const RECORDING = {
  vi: 'Đăng ở nơi khác, ví dụ YouTube, rồi dẫn liên kết tới đó trong bài; ở đây chỉ để một ảnh. Rồi xóa tệp này.',
  en: 'Publish it elsewhere, for example on YouTube, and link there from the article; keep but a picture here. Then delete this file.',
} as const satisfies Bilingual;

/** A kind of file that can't be used as it is: what it is called, and what to do. */
export interface ForeignFile {
  readonly name: Bilingual;
  readonly remedy: Bilingual;
  /** Endings that such files have. */
  readonly endings: readonly string[];
}

/** Kinds that are known so that a message can name them. */
export const FOREIGN_FILES = {
  heic: {
    name: { vi: 'ảnh HEIC của iPhone', en: 'a HEIC picture of an iPhone' },
    remedy: {
      vi: 'Gửi lại dạng JPEG. Trên iPhone: Cài đặt > Camera > Định dạng > Tương thích nhất, rồi chụp lại; ảnh đã chụp thì mở trên máy tính và xuất ra (lưu thành) JPEG.',
      en: 'Send it again as JPEG. On the iPhone: Settings > Camera > Formats > Most Compatible, for pictures to come; open one that is taken on a computer and export it as JPEG.',
    },
    endings: ['heic', 'heif', 'hif'],
  },
  tiff: {
    name: { vi: 'ảnh TIFF hoặc ảnh thô của máy ảnh', en: 'a TIFF or raw picture of a camera' },
    remedy: JPEG,
    endings: ['tif', 'tiff', 'dng', 'nef', 'cr2', 'cr3', 'arw', 'raf', 'orf', 'rw2'],
  },
  bmp: { name: { vi: 'ảnh BMP', en: 'a BMP picture' }, remedy: JPEG, endings: ['bmp', 'dib'] },
  photoshop: {
    name: { vi: 'tệp Photoshop', en: 'a Photoshop file' },
    remedy: {
      vi: 'Mở bằng Photoshop, xuất ra JPEG hoặc PNG rồi chép tệp ấy vào thay.',
      en: 'Open it in Photoshop, export it as JPEG or PNG and put that in its place.',
    },
    endings: ['psd', 'psb'],
  },
  postscript: {
    name: { vi: 'tệp Illustrator hoặc EPS', en: 'an Illustrator or EPS file' },
    remedy: DRAWING,
    endings: ['ai', 'eps', 'ps'],
  },
  coreldraw: { name: { vi: 'tệp CorelDRAW', en: 'a CorelDRAW file' }, remedy: DRAWING, endings: ['cdr'] },
  metafile: {
    name: { vi: 'hình WMF hoặc EMF', en: 'a WMF or EMF drawing' },
    remedy: DRAWING,
    endings: ['wmf', 'emf'],
  },
  word: {
    name: { vi: 'tài liệu Word', en: 'a Word document' },
    remedy: DOCUMENT,
    endings: ['docx', 'doc', 'rtf', 'docm', 'dotx'],
  },
  excel: {
    name: { vi: 'bảng tính Excel', en: 'an Excel sheet' },
    remedy: DOCUMENT,
    endings: ['xlsx', 'xls', 'xlsm', 'csv'],
  },
  powerpoint: {
    name: { vi: 'bài trình chiếu PowerPoint', en: 'a PowerPoint presentation' },
    remedy: DOCUMENT,
    endings: ['pptx', 'ppt', 'ppsx', 'pps'],
  },
  office: {
    name: { vi: 'tài liệu Word, Excel hoặc PowerPoint', en: 'a Word, Excel or PowerPoint document' },
    remedy: DOCUMENT,
    endings: [],
  },
  opendocument: {
    name: { vi: 'tài liệu LibreOffice', en: 'a LibreOffice document' },
    remedy: DOCUMENT,
    endings: ['odt', 'ods', 'odp', 'odg'],
  },
  archive: {
    name: { vi: 'tệp nén (ZIP, RAR, 7z)', en: 'an archive (ZIP, RAR, 7z)' },
    remedy: {
      vi: 'Giải nén, chép vào đây từng ảnh hay tệp PDF cần dùng, rồi xóa tệp nén.',
      en: 'Unpack it, copy the pictures and PDFs that are needed here, and delete the archive.',
    },
    endings: ['zip', 'rar', '7z', 'gz', 'tar'],
  },
  video: {
    name: { vi: 'phim (video)', en: 'a video' },
    remedy: RECORDING,
    endings: ['mp4', 'mov', 'm4v', 'avi', 'mkv', 'webm', 'wmv', 'flv', '3gp', 'mpg', 'mpeg'],
  },
  audio: {
    name: { vi: 'tệp âm thanh', en: 'a sound recording' },
    remedy: RECORDING,
    endings: ['mp3', 'm4a', 'wav', 'ogg', 'flac', 'amr', 'aac', 'wma'],
  },
} as const satisfies Record<string, ForeignFile>;

export type ForeignKind = keyof typeof FOREIGN_FILES;

/** What a file is, whatever its name says. */
export type FileKind = (typeof PICTURE_FILES)[number] | 'pdf' | ForeignKind | 'unknown';

/** A foreign kind by its key; undefined for kinds that pages show or offer, and for what isn't known. */
export function foreignFile(kind: FileKind): ForeignFile | undefined {
  return isForeign(kind) ? FOREIGN_FILES[kind] : undefined;
}

function isForeign(kind: FileKind): kind is ForeignKind {
  return Object.hasOwn(FOREIGN_FILES, kind);
}

/** The ending of a file's name, in lower case and without its dot; nothing where it has none. */
export function endingOf(name: string): string {
  return /\.([^./]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** The foreign kind that a file's name says. */
export function foreignByName(name: string): ForeignFile | undefined {
  const ending = endingOf(name);
  return Object.values<ForeignFile>(FOREIGN_FILES).find(({ endings }) => endings.includes(ending));
}
