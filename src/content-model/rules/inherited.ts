import type { Bilingual } from '../../bulletin/language.ts';
import { inheritedFields } from '../inherited-fields.ts';
import { error, type Rule } from './rule.ts';

function message(field: string): Bilingual {
  return {
    vi: `Bản dịch lấy “${field}” từ bản gốc. Bỏ mục này ở đây; muốn sửa thì sửa ở bản gốc.`,
    en: `A translation takes “${field}” from the original. Remove it here; to change it, change the original.`,
  };
}

/** A translation writes nothing that it inherits, be it the same or not. */
export const inherited: Rule = ({ folders }) =>
  folders.flatMap(({ translations }) =>
    translations.flatMap(({ document }) =>
      inheritedFields(document.data).map((path) =>
        error('inherited', document.at(path), message(path.join('.'))),
      ),
    ),
  );
