import { inheritedFields } from '../fields/inherited.ts';
import type { ContentRule } from './rule.ts';

/** A translation writes nothing that it inherits, be it the same or not. */
export const inherited: ContentRule = {
  name: 'inherited',
  looksAt: 'translation',
  find: ({ document }) =>
    inheritedFields(document.data).map((at) => ({
      at,
      vi: `Bản dịch lấy “${at.join('.')}” từ bản gốc. Bỏ mục này ở đây; muốn sửa thì sửa ở bản gốc.`,
      en: `A translation takes “${at.join('.')}” from the original. Remove it here; to change it, change the original.`,
    })),
};
