import { TO_NEWSROOM } from '../../bulletin/letter.ts';
import type { ContentRule } from './rule.ts';

/** Segments that the pages of a list have: `/tin/trang/2/`, `/en/stories/page/2/`. */
const OF_LISTS: readonly string[] = ['trang', 'page'];

/** What no story may be called: those segments, and the folder of letters about no story. */
export const RESERVED_IDS: readonly string[] = [...OF_LISTS, TO_NEWSROOM];

function message(id: string) {
  if (id === TO_NEWSROOM)
    return {
      vi: `Mã “${id}” là thư mục của thư gửi tòa soạn (letters/${id}/). Đặt mã khác, ví dụ: ${id}-moi`,
      en: `The id “${id}” is the folder of letters to the newsroom (letters/${id}/). Choose another id, for example: ${id}-moi`,
    };
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
        .filter(([id]) => OF_LISTS.includes(id))
        .map(([id, { document }]) => ({ ...document.at([id]), ...message(id) })),
    ),
};
