import type { Language } from '../../src/bulletin/language.ts';
import type { ParsedBody } from '../../src/rendering/render-body.ts';
import { parseBody, renderBody } from '../../src/rendering/render-body.ts';
import type { Attachment, Picture } from '../../src/rendering/asset.ts';

const FILE = 'articles/2020/hop-chi-bo/vi.mdx';

/** A body read through the real code, below a frontmatter of three lines. */
export function bodyOf(text: string, language: Language = 'vi'): ParsedBody {
  return parseBody({ file: FILE, source: `---\ntitle: Họp chi bộ\n---\n${text}`, language });
}

const PHOTO: Picture = {
  asset: 'picture',
  width: 1600,
  height: 900,
  drawing: false,
  sources: [
    {
      type: 'image/avif',
      files: [
        { file: 'anh.0a1b2c3d.480.avif', width: 480 },
        { file: 'anh.0a1b2c3d.800.avif', width: 800 },
      ],
    },
  ],
  fallback: { file: 'anh.0a1b2c3d.800.jpg', width: 800 },
};

const DRAWING: Picture = {
  asset: 'picture',
  width: 640,
  height: 360,
  drawing: true,
  sources: [],
  fallback: { file: 'hinh.0a1b2c3d.svg', width: 640 },
};

const DOCUMENT: Attachment = {
  asset: 'attachment',
  file: 'nghi-quyet.0a1b2c3d.pdf',
  bytes: 1_234_567,
  kind: 'PDF',
};

/**
 * The body's HTML on a site whose base is `/ban-tin`; files that end in `-mat.svg` are missing. No-break spaces, which the
 * typesetting sets, are plain ones.
 */
export function htmlOf(text: string, language: Language = 'vi'): string {
  return typesetHtmlOf(text, language).replaceAll('\u00A0', ' ');
}

/** As `htmlOf`, with the no-break spaces. */
export function typesetHtmlOf(text: string, language: Language = 'vi'): string {
  return renderBody(bodyOf(text, language), {
    href: (address) => `/ban-tin${address}`,
    asset: (source) => {
      if (source.endsWith('-mat.svg')) return undefined;
      if (source.endsWith('.pdf')) return DOCUMENT;
      return source.endsWith('.svg') ? DRAWING : PHOTO;
    },
  });
}

/** Rule, line and both messages of each problem, one a line. */
export function problemsOf(text: string): readonly string[] {
  return bodyOf(text).problems.flatMap(({ rule, line, message }) => [
    `${rule}:${line ?? '-'}`,
    message.vi,
    message.en,
  ]);
}
