import type { Bilingual } from '../../bulletin/language.ts';
import type { BinaryFile, ContentFiles } from '../content-files.ts';
import { expectedPath, isTextPath } from '../expected-path.ts';
import { fileFault } from '../file-faults.ts';
import { isIgnored } from '../ignored-files.ts';
import type { StoryFolder } from '../story-folders.ts';
import type { ContentRule } from './rule.ts';

const BESIDE = /^(articles\/\d{4}|pages)\/[^/]+\/[^/]+$/;

function strayArticle(path: string): Bilingual {
  return {
    vi: `Bài viết không nằm đúng chỗ: “${path}”. Đặt ở articles/<năm>/<mã tin>/vi.mdx hoặc en.mdx, ví dụ: articles/2020/hop-chi-bo-thang-3/vi.mdx`,
    en: `The article is in the wrong place: “${path}”. Put it at articles/<year>/<story>/vi.mdx or en.mdx, for example: articles/2020/hop-chi-bo-thang-3/vi.mdx`,
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

function misnamed(path: string, expected: string, { texts }: ContentFiles): Bilingual {
  const [written, right] = [path, expected].map((each) => each.split('/').at(-1) ?? each);
  return texts.has(expected)
    ? {
        vi: `“${written}” là một bản nữa của “${right}”; bản tin chỉ đọc “${right}”. Chép phần cần giữ sang đó rồi xóa tệp này.`,
        en: `“${written}” is another copy of “${right}”, and the bulletin reads “${right}” alone. Copy what is to be kept there and delete this file.`,
      }
    : {
        vi: `Bản tin không đọc tệp tên “${written}”. Đổi tên thành “${right}”, đúng từng chữ.`,
        en: `The bulletin reads no file called “${written}”. Rename it to “${right}”, letter by letter.`,
      };
}

/** A story that lies in no year's folder, or too deep in one. */
function strayFolder({ path, id, originals }: StoryFolder): Bilingual {
  const year = originals.map(({ fields: { date } }) => date?.slice(0, 4)).find((each) => each !== undefined);
  const [vi, en] = ['<năm>', '<year>'].map((unknown) => `articles/${year ?? unknown}/${id}`);
  return {
    vi: `Thư mục tin “${path}” không nằm ngay trong thư mục của một năm. Chuyển cả thư mục sang ${vi}`,
    en: `The story’s folder “${path}” doesn’t lie right in the folder of a year. Move all of it to ${en}`,
  };
}

/** Whether an article of a story has the name of a file beside it. */
function isNamed(path: string, folder: StoryFolder | undefined, { texts }: ContentFiles): boolean {
  const name = (path.split('/').at(-1) ?? path).normalize('NFC');
  const written = [name, name.replaceAll(' ', '%20'), encodeURI(name)];
  return (folder?.files ?? []).some((file) => {
    const text = isTextPath(file) ? texts.get(file)?.normalize('NFC') : undefined;
    return text !== undefined && written.some((each) => text.includes(each));
  });
}

function strayText(path: string, files: ContentFiles): Bilingual | undefined {
  if (isTextPath(path)) return undefined;
  const expected = expectedPath(path);
  if (expected !== undefined) return misnamed(path, expected, files);
  return path.startsWith('articles/') && /\.mdx?$/i.test(path) ? strayArticle(path) : STRAY_TEXT;
}

/** Every file has a name and a place that the bulletin knows. */
export const contentPaths: ContentRule = {
  name: 'content-paths',
  looksAt: 'files',
  find({ files, folders, newsroom: { newsroom } }) {
    const byPath = new Map(folders.map((folder) => [folder.path, folder]));
    const strayBinary = (path: string, binary: BinaryFile) => {
      const expected = binary.kind === 'unknown' ? expectedPath(path) : undefined;
      if (expected !== undefined) return misnamed(path, expected, files);
      if (path === newsroom.logo || path === newsroom.icon) return undefined;
      if (!BESIDE.test(path)) return STRAY_BINARY;
      const fault = fileFault(path, binary);
      // One that an article names is reported there, by the rule about pictures.
      return fault && !isNamed(path, byPath.get(path.slice(0, path.lastIndexOf('/'))), files)
        ? fault
        : undefined;
    };
    const misplaced = folders.filter(({ isMisplaced }) => isMisplaced);
    // All that lies in such a folder moves with it.
    const moving = new Set(misplaced.flatMap((folder) => folder.files));
    const found = [
      ...misplaced.map((folder) => [folder.path, strayFolder(folder)] as const),
      ...[...files.texts.keys()].map((path) => [path, !moving.has(path) && strayText(path, files)] as const),
      ...[...files.binaries].map(
        ([path, binary]) => [path, !moving.has(path) && strayBinary(path, binary)] as const,
      ),
    ];
    return found.flatMap(([file, message]) => (message && !isIgnored(file) ? { file, ...message } : []));
  },
};
