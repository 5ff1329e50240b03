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

function codeOf(kind: Exclude<Garbled['kind'], 'replaced'>): Bilingual {
  const name = CODE_NAMES[kind];
  return kind === 'utf8-as-latin1' || kind === 'windows-1258-as-1252'
    ? { vi: `Chữ ${name} bị đọc nhầm bảng mã`, en: `${name} was read by the wrong table` }
    : {
        vi: `Chữ gõ bằng bảng mã ${name}, không phải Unicode`,
        en: `The text is typed in ${name}, not in Unicode`,
      };
}

function broken(kind: Exclude<Garbled['kind'], 'replaced'>, garbled: Garbled): Bilingual {
  const { sample, becomes, fixed, doubt } = garbled;
  const code = codeOf(kind);
  const shown = becomes === undefined ? `“${sample}”` : `“${sample}” → “${becomes}”`;
  if (fixed !== undefined)
    return {
      vi: `${code.vi}: ${shown}. Sửa tự động bằng: npm run lint:content -- --fix`,
      en: `${code.en}: ${shown}. Have it converted by: npm run lint:content -- --fix`,
    };
  const place = doubt === undefined || doubt.word === '' ? undefined : doubt;
  return {
    vi: `${code.vi}: ${shown}. Không chắc mọi chữ${place ? ` (dòng ${place.line}: “${place.word}” có lẽ là “${place.proposed}”)` : ''}, nên hãy chuyển mã bằng UniKey (Ctrl+Shift+F6) rồi đọc lại, nhất là chữ hoa có dấu.`,
    en: `${code.en}: ${shown}. Not every letter is certain${place ? ` (line ${place.line}: “${place.word}” is perhaps “${place.proposed}”)` : ''}, so convert it with UniKey (Ctrl+Shift+F6) and read it again, capitals with accents above all.`,
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
