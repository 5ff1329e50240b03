import type { Bilingual } from '../../bulletin/language.ts';
import type { Place } from '../yaml-document.ts';
import { error, type Rule } from './rule.ts';

/** Segments that the pages of a list have, which no id may be: `/tin/trang/2/`, `/en/stories/page/2/`. */
export const RESERVED_IDS: readonly string[] = ['trang', 'page'];

function message(id: string): Bilingual {
  return {
    vi: `Mã “${id}” trùng với phần địa chỉ dành cho các trang của danh sách (…/${id}/2/). Đặt mã khác, ví dụ: ${id}-moi`,
    en: `The id “${id}” is also the part of an address that the pages of a list have (…/${id}/2/). Choose another id, for example: ${id}-moi`,
  };
}

/** No id is a segment that addresses reserve. */
export const reservedIds: Rule = ({ folders, records: { topic, series, author } }) => {
  const stories = folders.flatMap(({ id, path, originals }) => [
    { id, place: (): Place => ({ file: originals[0]?.file ?? path, line: 1 }) },
    ...originals.flatMap(({ fields, document }) =>
      (fields.formerIds ?? []).map((former, index) => ({
        id: former,
        place: () => document.at(['formerIds', index]),
      })),
    ),
  ]);
  const headings = [topic, series, author].flatMap(({ entries }) =>
    [...entries].map(([id, { document }]) => ({ id, place: () => document.at([id]) })),
  );
  return [...stories, ...headings]
    .filter(({ id }) => RESERVED_IDS.includes(id))
    .map(({ id, place }) => error('reserved-ids', place(), message(id)));
};
