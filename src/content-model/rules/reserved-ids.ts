import type { Bilingual } from '../../bulletin/language.ts';
import type { Problem } from '../../bulletin/problem.ts';
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

interface WrittenId {
  readonly id: string;
  readonly place: () => Place;
}

function reserved(ids: readonly WrittenId[]): readonly Problem[] {
  return ids
    .filter(({ id }) => RESERVED_IDS.includes(id))
    .map(({ id, place }) => error('reserved-ids', place(), message(id)));
}

/** No story's id, living or former, is a segment that addresses reserve. */
export const reservedStoryIds: Rule = ({ folders }) =>
  reserved(
    folders.flatMap(({ id, path, originals }) => [
      { id, place: (): Place => ({ file: originals[0]?.file ?? path, line: 1 }) },
      ...originals.flatMap(({ fields, document }) =>
        (fields.formerIds ?? []).map((former, index) => ({
          id: former,
          place: () => document.at(['formerIds', index]),
        })),
      ),
    ]),
  );

/** Nor is the id of a topic, a series or an author. */
export const reservedRecordIds: Rule = ({ records: { topic, series, author } }) =>
  reserved(
    [topic, series, author].flatMap(({ entries }) =>
      [...entries].map(([id, { document }]) => ({ id, place: () => document.at([id]) })),
    ),
  );
