/** A file of a picture in one size, in pixels. */
export interface PictureFile {
  /** Name of the file below `/anh/`. */
  readonly file: string;
  readonly width: number;
}

/** A picture made ready for pages. */
export interface Picture {
  readonly asset: 'picture';
  /** Pixels of the original. */
  readonly width: number;
  readonly height: number;
  /** A drawing is one SVG file, sharp in any size. */
  readonly drawing: boolean;
  /** Best format first; none for a drawing. Files from narrow to wide. */
  readonly sources: readonly { readonly type: string; readonly files: readonly PictureFile[] }[];
  /** What every browser can show. */
  readonly fallback: PictureFile;
}

/** A file that readers may download. */
export interface Attachment {
  readonly asset: 'attachment';
  /** Name of the file below `/tep/`. */
  readonly file: string;
  readonly bytes: number;
  /** As readers know it: `PDF`. */
  readonly kind: string;
}

/** A file beside an article that its body shows or offers. */
export type Asset = Picture | Attachment;

/** Endings of the files that an article may show. */
export const PICTURE_KINDS = ['svg', 'jpg', 'jpeg', 'png', 'webp', 'avif', 'gif'] as const;

/** Endings of the files that an article may offer: none that a browser would run as part of the site. */
export const ATTACHMENT_KINDS = ['pdf'] as const;

/** Whether a file's name is that of a picture. */
export function isPicture(name: string): boolean {
  return PICTURE_KINDS.some((kind) => name.toLowerCase().endsWith(`.${kind}`));
}

/** Folders of the site that pictures and attachments are served from, the same for both languages. */
export const PICTURE_FOLDER = 'anh';
export const ATTACHMENT_FOLDER = 'tep';

/** What tells phones of the site: its name, colours and icons. */
export const MANIFEST_FILE = 'manifest.webmanifest';

/** Address of a picture's file within the bulletin, the same for both languages. */
export function pictureAddress(file: string): string {
  return `/${PICTURE_FOLDER}/${file}`;
}

/** Address of an attachment within the bulletin, the same for both languages. */
export function attachmentAddress(attachment: Attachment): string {
  return `/${ATTACHMENT_FOLDER}/${attachment.file}`;
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  svg: 'image/svg+xml',
  jpg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  avif: 'image/avif',
  gif: 'image/gif',
  pdf: 'application/pdf',
  webmanifest: 'application/manifest+json',
  xml: 'application/xml; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
};

/** The media type that a file of the site is served as, by its ending. */
export function mediaType(file: string): string {
  return MEDIA_TYPES[file.slice(file.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
}
