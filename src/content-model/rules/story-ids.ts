import type { Bilingual } from '../../bulletin/language.ts';
import type { Problem } from '../../bulletin/problem.ts';
import { foldText } from '../../bulletin/spelling.ts';
import type { OriginalFile } from '../article-file.ts';
import type { StoryFolder } from '../story-folders.ts';
import type { Place } from '../yaml-document.ts';
import { error, type Rule } from './rule.ts';

const WELL_FORMED = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Where an id is written: a folder's name or an entry of `formerIds`. */
interface WrittenId {
  readonly id: string;
  readonly former: boolean;
  readonly folder: StoryFolder;
  readonly place: () => Place;
}

function placeOf({ path, files, originals }: StoryFolder): Place {
  const file = originals[0]?.file ?? files.find((inside) => inside.endsWith('.mdx')) ?? files[0] ?? path;
  return { file, line: 1 };
}

function formerIds(folder: StoryFolder, { fields, document }: OriginalFile): WrittenId[] {
  return (fields.formerIds ?? []).map((id, index) => ({
    id,
    former: true,
    folder,
    place: () => document.at(['formerIds', index]),
  }));
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

function taken({ id, former }: WrittenId, first: WrittenId): Bilingual {
  const owner = first.folder.path;
  if (!former) {
    return {
      vi: `Mã tin “${id}” đã có ở ${owner}. Mỗi mã chỉ dùng cho một tin, kể cả khác năm: đổi tên thư mục này.`,
      en: `The story id “${id}” is already used by ${owner}. An id belongs to one story, in whatever year: rename this folder.`,
    };
  }
  if (!first.former) {
    return {
      vi: `“${id}” đang là mã của tin ${owner}, nên không thể là địa chỉ cũ. Bỏ mã này khỏi formerIds, hoặc đổi tên thư mục kia.`,
      en: `“${id}” is the id of the story ${owner}, so it can’t be a former address. Remove it from formerIds, or rename that folder.`,
    };
  }
  return {
    vi: `“${id}” đã là địa chỉ cũ của tin ${owner}. Một địa chỉ cũ chỉ dẫn tới một tin: bỏ ở một trong hai tin.`,
    en: `“${id}” is already a former address of ${owner}. A former address leads to one story: remove it from one of the two.`,
  };
}

/** Story ids are well-formed, and no two stories share one, living or former. */
export const storyIds: Rule = ({ folders }) => {
  // A draft gives way to what is published, and a former id to a living one.
  const published = folders.toSorted((a, b) => Number(isDraft(a)) - Number(isDraft(b)));
  const living = published.map((folder) => ({
    id: folder.id,
    former: false,
    folder,
    place: () => placeOf(folder),
  }));
  const former = published.flatMap((folder) =>
    folder.originals.flatMap((original) => formerIds(folder, original)),
  );
  const owners = new Map<string, WrittenId>();
  return [...living, ...former].flatMap((written): Problem[] => {
    const owner = owners.get(written.id);
    if (owner) return [error('story-ids', written.place(), taken(written, owner))];
    owners.set(written.id, written);
    return WELL_FORMED.test(written.id) ? [] : [error('story-ids', written.place(), malformed(written.id))];
  });
};

function isDraft({ originals }: StoryFolder): boolean {
  return originals.some(({ document }) => document.draft);
}
