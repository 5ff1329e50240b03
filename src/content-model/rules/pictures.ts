import { foreignFile, PICTURE_FILES } from '../../bulletin/file-kinds.ts';
import type { Bilingual } from '../../bulletin/language.ts';
import type { Problem } from '../../bulletin/problem.ts';
import { editDistance, foldText } from '../../bulletin/spelling.ts';
import type { BinaryFile, BinaryKind } from '../content-files.ts';
import { fileFault } from '../file-faults.ts';
import { fileBeside, realPath } from '../inherit.ts';
import type { StoryFolder } from '../story-folders.ts';
import type { Place } from '../yaml-document.ts';
import { error, type Rule, type RuleContext } from './rule.ts';

const PICTURES: readonly BinaryKind[] = PICTURE_FILES;

/** A file that an article shows or offers. */
interface Shown {
  readonly src: string;
  readonly place: () => Place;
  readonly kinds: readonly BinaryKind[];
}

function outside(src: string): Bilingual {
  return {
    vi: `“${src}” không trỏ tới tệp cạnh bài. Chép tệp vào thư mục của tin rồi viết “./” và tên tệp, ví dụ: ./nha-san.svg`,
    en: `“${src}” is not a file beside the article. Copy the file into the story’s folder and write “./” and its name, for example: ./nha-san.svg`,
  };
}

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

function wrongKind(src: string, { kind }: BinaryFile): Bilingual {
  const found =
    kind === 'unknown'
      ? { vi: 'một dạng lạ', en: 'unknown' }
      : { vi: kind.toUpperCase(), en: kind.toUpperCase() };
  return {
    vi: `Nội dung tệp “${src}” là ${found.vi}, không phải ảnh. Dùng ảnh SVG, JPEG, PNG, WebP, AVIF hoặc GIF.`,
    en: `What “${src}” holds is ${found.en}, not a picture. Use an SVG, JPEG, PNG, WebP, AVIF or GIF.`,
  };
}

function unusable(src: string, fault: Bilingual): Bilingual {
  return { vi: `Không dùng được “${src}”. ${fault.vi}`, en: `“${src}” can’t be used. ${fault.en}` };
}

function finding({ src, place, kinds }: Shown, folder: StoryFolder, { files }: RuleContext): Problem[] {
  if (!/^\.\/[^/\\?#]+$/.test(src)) return [error('pictures', place(), outside(src))];
  const path = realPath(fileBeside(folder.path, src), folder);
  const file = path === undefined ? undefined : files.binaries.get(path);
  if (path === undefined || file === undefined) return [error('pictures', place(), missing(src, folder))];
  const fault = fileFault(path, file);
  if (fault && (kinds.includes(file.kind) || foreignFile(file.kind) || file.bytes === 0))
    return [error('pictures', place(), unusable(src, fault))];
  return kinds.includes(file.kind) ? [] : [error('pictures', place(), wrongKind(src, file))];
}

/** Pictures and attachments stand beside the article, and are what they are shown as. */
export const pictures: Rule = (context) =>
  context.folders.flatMap((folder) => {
    const photos = folder.originals.flatMap(({ fields: { photo }, document }): Shown[] =>
      photo ? [{ src: photo.src, place: () => document.at(['photo', 'src']), kinds: PICTURES }] : [],
    );
    const inBodies = [...folder.originals, ...folder.translations].flatMap(({ file }): Shown[] =>
      (context.bodies.get(file)?.references.files ?? []).map(({ target, line }) => ({
        src: target,
        place: () => ({ file, line }),
        kinds: [...PICTURES, 'pdf'],
      })),
    );
    return [...photos, ...inBodies].flatMap((shown) => finding(shown, folder, context));
  });
