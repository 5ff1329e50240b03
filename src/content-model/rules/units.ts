import { parentId } from '../../bulletin/locality-id.ts';
import type { ContentRule } from './rule.ts';

/** Units lie in units that exist, and end after they begin. */
export const units: ContentRule = {
  name: 'units',
  looksAt: 'records',
  find: ({ records: { locality } }) =>
    [...locality.entries.values()].flatMap(({ value: { id, since, until }, document }) => {
      const parent = parentId(id);
      const orphan = parent !== undefined &&
        !locality.mentions(parent) && {
          ...document.at([id]),
          vi: `“${id}” nằm trong “${parent}”, mà “${parent}” chưa có. Thêm, ví dụ: ${parent}: { name: Yên Sơn }`,
          en: `“${id}” lies in “${parent}”, which is not there. Add it, for example: ${parent}: { name: Yên Sơn }`,
        };
      const reversed = since !== undefined &&
        until !== undefined &&
        until < since && {
          ...document.at([id, 'until']),
          vi: `Ngày cuối (${until}) sớm hơn ngày đầu (${since}). Sửa một trong hai ngày.`,
          en: `The last day (${until}) is before the first (${since}). Correct one of the two.`,
        };
      return [orphan, reversed].filter((found) => found !== false);
    }),
};
