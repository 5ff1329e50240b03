import type { Bilingual } from '../../bulletin/language.ts';
import { parentId } from '../../bulletin/locality-id.ts';
import { error, type Rule } from './rule.ts';

function noParent(id: string, parent: string): Bilingual {
  return {
    vi: `“${id}” nằm trong “${parent}”, mà “${parent}” chưa có. Thêm, ví dụ: ${parent}: { name: Yên Sơn }`,
    en: `“${id}” lies in “${parent}”, which is not there. Add it, for example: ${parent}: { name: Yên Sơn }`,
  };
}

function endsBefore(until: string, since: string): Bilingual {
  return {
    vi: `Ngày cuối (${until}) sớm hơn ngày đầu (${since}). Sửa một trong hai ngày.`,
    en: `The last day (${until}) is before the first (${since}). Correct one of the two.`,
  };
}

/** Units lie in units that exist, and end after they begin. */
export const units: Rule = ({ records: { locality } }) =>
  [...locality.entries.values()].flatMap(({ value: { id, since, until }, document }) => {
    const parent = parentId(id);
    const orphan = parent !== undefined && !locality.mentions(parent);
    const reversed = since !== undefined && until !== undefined && until < since;
    return [
      ...(orphan ? [error('units', document.at([id]), noParent(id, parent))] : []),
      ...(reversed ? [error('units', document.at([id, 'until']), endsBefore(until, since))] : []),
    ];
  });
