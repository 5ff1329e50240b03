import type { Bilingual } from '../../bulletin/language.ts';
import { type Garbled, garbledIn } from '../encoding/garbled.ts';
import { CODE_NAMES } from '../encoding/names.ts';
import type { ContentRule } from './rule.ts';

/** What to do where capitals can't be distinguished from small letters, or letters are lost. */
function byHand({ doubt }: Garbled): Bilingual {
  const place = doubt === undefined || doubt.word === '' ? undefined : doubt;
  const vi = place ? ` (dòng ${place.line}: “${place.word}” có lẽ là “${place.proposed}”)` : '';
  const en = place ? ` (line ${place.line}: “${place.word}” is perhaps “${place.proposed}”)` : '';
  return {
    vi: `Không chắc mọi chữ${vi}, nên hãy chuyển mã bằng UniKey (Ctrl+Shift+F6) rồi đọc lại, nhất là chữ hoa có dấu.`,
    en: `Not every letter is certain${en}, so convert it with UniKey (Ctrl+Shift+F6) and read it again, capitals with accents above all.`,
  };
}

/** The text of every file is complete: no letter is lost, or decoded by another table than it was encoded by. */
export const garbled: ContentRule = {
  name: 'garbled',
  looksAt: 'text',
  find({ text }) {
    const found = garbledIn(text);
    if (found === undefined) return undefined;
    const { kind, line, sample, becomes, fixed } = found;
    if (kind === 'replaced')
      return {
        line,
        vi: `Có chữ đã mất, chỉ còn dấu “\uFFFD”: “${sample}”. Gõ lại, hoặc chép lại từ bản gốc; tệp chép từ Word thì lưu với Encoding là UTF-8.`,
        en: `Letters are lost; only “\uFFFD” is left of them: “${sample}”. Type them again, or copy them again from where they came.`,
      };
    const name = CODE_NAMES[kind];
    const shown = becomes === undefined ? `“${sample}”` : `“${sample}” → “${becomes}”`;
    const remedy =
      fixed === undefined
        ? byHand(found)
        : {
            vi: 'Sửa tự động bằng: npm run lint:content -- --fix',
            en: 'Have it converted by: npm run lint:content -- --fix',
          };
    if (kind === 'tcvn3' || kind === 'vni')
      return {
        line,
        vi: `Chữ gõ bằng bảng mã ${name}, không phải Unicode: ${shown}. ${remedy.vi}`,
        en: `The text is typed in ${name}, not in Unicode: ${shown}. ${remedy.en}`,
      };
    return {
      line,
      vi: `Chữ ${name} bị đọc nhầm bảng mã: ${shown}. ${remedy.vi}`,
      en: `${name} was read by the wrong table: ${shown}. ${remedy.en}`,
    };
  },
};
