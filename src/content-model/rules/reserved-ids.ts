import type { ContentRule } from './rule.ts';

/** Segments that the pages of a list have, which no id may be: `/tin/trang/2/`, `/en/stories/page/2/`. */
export const RESERVED_IDS: readonly string[] = ['trang', 'page'];

function message(id: string) {
  return {
    vi: `Mã “${id}” trùng với phần địa chỉ dành cho các trang của danh sách (…/${id}/2/). Đặt mã khác, ví dụ: ${id}-moi`,
    en: `The id “${id}” is also the part of an address that the pages of a list have (…/${id}/2/). Choose another id, for example: ${id}-moi`,
  };
}

/** No story's id, current or former, is a segment that addresses reserve. */
export const reservedStoryIds: ContentRule = {
  name: 'reserved-ids',
  looksAt: 'story',
  find: ({ id, path, originals }) => [
    ...(RESERVED_IDS.includes(id) ? [{ file: originals[0]?.file ?? path, line: 1, ...message(id) }] : []),
    ...originals.flatMap(({ fields: { formerIds = [] }, document }) =>
      formerIds.flatMap((former, index) =>
        RESERVED_IDS.includes(former) ? [{ ...document.at(['formerIds', index]), ...message(former) }] : [],
      ),
    ),
  ],
};

/** Nor is the id of a topic, a series or an author. */
export const reservedRecordIds: ContentRule = {
  name: 'reserved-ids',
  looksAt: 'records',
  find: ({ records: { topic, series, author } }) =>
    [topic, series, author].flatMap(({ entries }) =>
      [...entries]
        .filter(([id]) => RESERVED_IDS.includes(id))
        .map(([id, { document }]) => ({ ...document.at([id]), ...message(id) })),
    ),
};
