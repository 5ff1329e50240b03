import type { Bilingual } from '../../bulletin/language.ts';
import type { ContentFiles } from '../content-files.ts';
import { error, type Rule } from './rule.ts';

/** What the content folder may hold, apart from what stands beside articles and pages. */
const TEXTS: readonly RegExp[] = [
  /^articles\/\d{4}\/[^/]+\/(vi|en)\.mdx$/,
  /^pages\/[^/]+\/(vi|en)\.mdx$/,
  /^(topics|series|authors|abbreviations|words)\.yaml$/,
  /^localities\/[^/]+\.yaml$/,
  /^editions\/\d{4}-\d{2}\.mdx$/,
  /^letters\/[^/]+\/\d+\.yaml$/,
];

const BESIDE = /^(articles\/\d{4}|pages)\/[^/]+\/[^/]+$/;

/** Notes for editors, and what systems leave behind: `.DS_Store`, `Thumbs.db`. */
const IGNORED = /(^|\/)(README\.md|\.[^/]*|Thumbs\.db|desktop\.ini)$/i;

function strayArticle(path: string): Bilingual {
  return {
    vi: `Bài viết không nằm đúng chỗ: “${path}”. Đặt ở articles/<năm>/<mã tin>/vi.mdx hoặc en.mdx, ví dụ: articles/2020/ban-bo-hop-chi-bo/vi.mdx`,
    en: `The article is in the wrong place: “${path}”. Put it at articles/<year>/<story>/vi.mdx or en.mdx, for example: articles/2020/ban-bo-hop-chi-bo/vi.mdx`,
  };
}

const STRAY_TEXT = {
  vi: 'Bản tin không đọc tệp có tên này. Sửa lại tên hoặc chỗ đặt (ví dụ: topics.yaml, localities/son-la.yaml), hoặc xóa tệp.',
  en: 'The bulletin reads no file of this name. Correct its name or place (for example: topics.yaml, localities/son-la.yaml), or delete it.',
} as const satisfies Bilingual;

const STRAY_BINARY = {
  vi: 'Tệp không nằm cạnh bài nào. Chuyển vào thư mục của tin dùng nó (articles/<năm>/<mã tin>/), hoặc xóa tệp.',
  en: 'The file stands beside no article. Move it into the folder of the story that uses it (articles/<year>/<story>/), or delete it.',
} as const satisfies Bilingual;

const UNKNOWN_KIND = {
  vi: 'Tệp không phải là ảnh (SVG, JPEG, PNG, WebP, AVIF, GIF) hay PDF. Đổi sang một trong các dạng ấy, hoặc xóa tệp; bài viết phải tên là vi.mdx hoặc en.mdx.',
  en: 'The file is neither a picture (SVG, JPEG, PNG, WebP, AVIF, GIF) nor a PDF. Convert it to one of these, or delete it; an article must be called vi.mdx or en.mdx.',
} as const satisfies Bilingual;

function strayText(path: string): Bilingual | undefined {
  if (TEXTS.some((pattern) => pattern.test(path))) return undefined;
  return path.startsWith('articles/') && /\.mdx?$/i.test(path) ? strayArticle(path) : STRAY_TEXT;
}

function strayBinary(path: string, { binaries }: ContentFiles): Bilingual | undefined {
  if (!BESIDE.test(path)) return STRAY_BINARY;
  return binaries.get(path)?.kind === 'unknown' ? UNKNOWN_KIND : undefined;
}

/** Every file has a name and a place that the bulletin knows. */
export const contentPaths: Rule = ({ files }) => {
  const findings = [
    ...[...files.texts.keys()].map((path) => ({ path, message: strayText(path) })),
    ...[...files.binaries.keys()].map((path) => ({ path, message: strayBinary(path, files) })),
  ];
  return findings
    .filter(({ path }) => !IGNORED.test(path))
    .flatMap(({ path, message }) => (message ? [error('content-paths', { file: path }, message)] : []));
};
