import type { Bilingual } from '../../bulletin/language.ts';
import { foldText } from '../../bulletin/spelling.ts';
import type { StoryFolder } from '../story-folders.ts';
import type { Place } from '../yaml-document.ts';
import type { ContentRule } from './rule.ts';

const WELL_FORMED = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** An id as the name of a folder, or as an entry of `formerIds`. */
interface WrittenId {
  readonly id: string;
  readonly isFormer: boolean;
  readonly folder: StoryFolder;
  readonly place: () => Place;
}

function currentId(folder: StoryFolder): WrittenId {
  const { id, path, files, originals } = folder;
  const file = originals[0]?.file ?? files.find((inside) => inside.endsWith('.mdx')) ?? files[0] ?? path;
  return { id, isFormer: false, folder, place: () => ({ file, line: 1 }) };
}

function formerIds(folder: StoryFolder): readonly WrittenId[] {
  return folder.originals.flatMap(({ fields, document }) =>
    (fields.formerIds ?? []).map((id, index) => ({
      id,
      isFormer: true,
      folder,
      place: () => document.at(['formerIds', index]),
    })),
  );
}

function malformed(id: string): Bilingual {
  const better =
    foldText(id)
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '') || 'ban-bo-hop-chi-bo';
  return {
    vi: `Mã tin “${id}” có ký tự không dùng được. Chỉ dùng chữ thường không dấu, chữ số và gạch nối, ví dụ: ${better}`,
    en: `The story id “${id}” has characters that can’t be used. Use lower-case letters without accents, digits and hyphens only, for example: ${better}`,
  };
}

function taken({ id, isFormer }: WrittenId, first: WrittenId): Bilingual {
  const owner = first.folder.path;
  if (!isFormer)
    return {
      vi: `Mã tin “${id}” đã có ở ${owner}. Mỗi mã chỉ dùng cho một tin, kể cả khác năm: đổi tên thư mục này.`,
      en: `The story id “${id}” is already used by ${owner}. An id belongs to one story, in whatever year: rename this folder.`,
    };
  if (!first.isFormer)
    return {
      vi: `“${id}” đang là mã của tin ${owner}, nên không thể là địa chỉ cũ. Bỏ mã này khỏi formerIds, hoặc đổi tên thư mục kia.`,
      en: `“${id}” is the id of the story ${owner}, so it can’t be a former address. Remove it from formerIds, or rename that folder.`,
    };
  return {
    vi: `“${id}” đã là địa chỉ cũ của tin ${owner}. Một địa chỉ cũ chỉ dẫn tới một tin: bỏ ở một trong hai tin.`,
    en: `“${id}” is already a former address of ${owner}. A former address leads to one story: remove it from one of the two.`,
  };
}

function isDraft({ originals }: StoryFolder): boolean {
  return originals.some(({ document }) => document.draft);
}

/** Story ids are well-formed, and no two stories share one, current or former. */
export const storyIds: ContentRule = {
  name: 'story-ids',
  looksAt: 'content',
  find({ folders }) {
    // A draft gives way to what is published, and a former id to a current one.
    const published = folders.toSorted((a, b) => Number(isDraft(a)) - Number(isDraft(b)));
    const owners = new Map<string, WrittenId>();
    return [...published.map(currentId), ...published.flatMap(formerIds)].flatMap((written) => {
      const owner = owners.get(written.id);
      if (owner) return { ...written.place(), ...taken(written, owner) };
      owners.set(written.id, written);
      return WELL_FORMED.test(written.id) ? [] : { ...written.place(), ...malformed(written.id) };
    });
  },
};
