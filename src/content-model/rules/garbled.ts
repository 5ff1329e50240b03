import type { Bilingual } from '../../bulletin/language.ts';
import { type Garbled, garbledIn } from '../encoding/garbled.ts';
import { CODE_NAMES } from '../encoding/names.ts';
import { error, type Rule } from './rule.ts';

function replaced({ sample }: Garbled): Bilingual {
  return {
    vi: `Có chữ đã mất, chỉ còn dấu “\uFFFD”: “${sample}”. Gõ lại, hoặc chép lại từ bản gốc; tệp chép từ Word thì lưu với Encoding là UTF-8.`,
    en: `Letters are lost; only “\uFFFD” is left of them: “${sample}”. Type them again, or copy them again from where they came.`,
  };
}

const BY_ITSELF = {
  vi: 'Sửa tự động bằng: npm run lint:content -- --fix',
  en: 'Have it converted by: npm run lint:content -- --fix',
} as const satisfies Bilingual;

/** What to do where capitals can't be told from small letters, or letters are lost. */
function byHand({ doubt }: Garbled): Bilingual {
  const place = doubt === undefined || doubt.word === '' ? undefined : doubt;
  const [vi, en] = place
    ? [
        ` (dòng ${place.line}: “${place.word}” có lẽ là “${place.proposed}”)`,
        ` (line ${place.line}: “${place.word}” is perhaps “${place.proposed}”)`,
      ]
    : ['', ''];
  return {
    vi: `Không chắc mọi chữ${vi}, nên hãy chuyển mã bằng UniKey (Ctrl+Shift+F6) rồi đọc lại, nhất là chữ hoa có dấu.`,
    en: `Not every letter is certain${en}, so convert it with UniKey (Ctrl+Shift+F6) and read it again, capitals with accents above all.`,
  };
}

function broken(kind: Exclude<Garbled['kind'], 'replaced'>, garbled: Garbled): Bilingual {
  const { sample, becomes, fixed } = garbled;
  const name = CODE_NAMES[kind];
  const shown = becomes === undefined ? `“${sample}”` : `“${sample}” → “${becomes}”`;
  const remedy = fixed === undefined ? byHand(garbled) : BY_ITSELF;
  return kind === 'tcvn3' || kind === 'vni'
    ? {
        vi: `Chữ gõ bằng bảng mã ${name}, không phải Unicode: ${shown}. ${remedy.vi}`,
        en: `The text is typed in ${name}, not in Unicode: ${shown}. ${remedy.en}`,
      }
    : {
        vi: `Chữ ${name} bị đọc nhầm bảng mã: ${shown}. ${remedy.vi}`,
        en: `${name} was read by the wrong table: ${shown}. ${remedy.en}`,
      };
}

/** The text of every file came whole: nothing is lost, or read by another table of letters than it was written by. */
export const garbled: Rule = ({ files }) =>
  [...files.texts].flatMap(([file, text]) => {
    const found = garbledIn(text);
    if (found === undefined) return [];
    const message = found.kind === 'replaced' ? replaced(found) : broken(found.kind, found);
    return [error('garbled', { file, line: found.line }, message)];
  });
