import { foreignFile, PICTURE_FILES } from '../../bulletin/file-kinds.ts';
import type { Bilingual } from '../../bulletin/language.ts';
import { editDistance, foldText } from '../../bulletin/spelling.ts';
import type { BinaryKind, ContentFiles } from '../content-files.ts';
import { fileFault } from '../file-faults.ts';
import { fileBeside, realPath } from '../inherit.ts';
import type { StoryFolder } from '../story-folders.ts';
import type { ContentRule } from './rule.ts';

function missing(src: string, { files }: StoryFolder): Bilingual {
  const wanted = foldText(src.slice(2));
  const names = files.filter((file) => !file.endsWith('.mdx')).map((file) => file.split('/').at(-1) ?? '');
  const near = names.toSorted(
    (a, b) => editDistance(foldText(a), wanted) - editDistance(foldText(b), wanted),
  )[0];
  return near === undefined
    ? {
        vi: `Không thấy tệp “${src}”. Chép tệp vào thư mục của tin, hoặc sửa tên; hiện thư mục chưa có ảnh nào.`,
        en: `There is no file “${src}”. Copy it into the story’s folder, or correct the name; the folder has no picture yet.`,
      }
    : {
        vi: `Không thấy tệp “${src}”. Chép tệp vào thư mục của tin, hoặc sửa tên (phân biệt chữ hoa, chữ thường); gần nhất: ./${near}`,
        en: `There is no file “${src}”. Copy it into the story’s folder, or correct the name (capitals count); the nearest: ./${near}`,
      };
}

function messageFor(
  src: string,
  kinds: readonly BinaryKind[],
  folder: StoryFolder,
  { binaries }: ContentFiles,
): Bilingual | undefined {
  if (!/^\.\/[^/\\?#]+$/.test(src))
    return {
      vi: `“${src}” không trỏ tới tệp cạnh bài. Chép tệp vào thư mục của tin rồi viết “./” và tên tệp, ví dụ: ./nha-san.svg`,
      en: `“${src}” is not a file beside the article. Copy the file into the story’s folder and write “./” and its name, for example: ./nha-san.svg`,
    };
  const path = realPath(fileBeside(folder.path, src), folder);
  const file = path === undefined ? undefined : binaries.get(path);
  if (path === undefined || file === undefined) return missing(src, folder);
  const fault = fileFault(path, file);
  if (fault && (kinds.includes(file.kind) || foreignFile(file.kind) || file.bytes === 0))
    return { vi: `Không dùng được “${src}”. ${fault.vi}`, en: `“${src}” can’t be used. ${fault.en}` };
  if (kinds.includes(file.kind)) return undefined;
  const kind = file.kind.toUpperCase();
  const [vi, en] = file.kind === 'unknown' ? ['một dạng lạ', 'unknown'] : [kind, kind];
  return {
    vi: `Nội dung tệp “${src}” là ${vi}, không phải ảnh. Dùng ảnh SVG, JPEG, PNG, WebP, AVIF hoặc GIF.`,
    en: `What “${src}” holds is ${en}, not a picture. Use an SVG, JPEG, PNG, WebP, AVIF or GIF.`,
  };
}

/** Pictures and attachments stand beside the article, and are what they are shown as. */
export const pictures: ContentRule = {
  name: 'pictures',
  looksAt: 'article',
  find(article, { bodies, files }, folder) {
    const photo = article.kind === 'original' ? article.fields.photo : undefined;
    const message = photo && messageFor(photo.src, PICTURE_FILES, folder, files);
    const inBody = (bodies.get(article.file)?.references.files ?? []).flatMap(({ target, line }) => {
      const wrong = messageFor(target, [...PICTURE_FILES, 'pdf'], folder, files);
      return wrong ? [{ line, ...wrong }] : [];
    });
    return [...(message ? [{ at: ['photo', 'src'], ...message }] : []), ...inBody];
  },
};
