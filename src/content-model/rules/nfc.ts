import type { Problem } from '../../bulletin/problem.ts';
import { error, type Rule } from './rule.ts';

/** The words of a line whose accents are written as characters of their own. */
function decomposedWords(line: string): readonly string[] {
  return line.split(/\s+/).filter((word) => word !== word.normalize('NFC'));
}

function findings(file: string, text: string): Problem[] {
  if (text === text.normalize('NFC')) return [];
  return text.split('\n').flatMap((line, index) => {
    const words = decomposedWords(line).map((word) => `“${word.normalize('NFC')}”`);
    if (words.length === 0) return [];
    const shown = words.slice(0, 3).join(', ') + (words.length > 3 ? ', …' : '');
    const message = {
      vi: `Chữ ${shown} có dấu gõ bằng Unicode tổ hợp nên khi tìm sẽ không thấy. Gõ lại bằng Unicode dựng sẵn (NFC), hoặc sửa tự động bằng: npm run lint:content -- --fix`,
      en: `${shown}: accents are typed as separate characters, so a search would miss the text. Type it again in composed form (NFC), or have it put right by: npm run lint:content -- --fix`,
    };
    return [error('nfc', { file, line: index + 1 }, message)];
  });
}

/** All text is composed (NFC), so that what looks the same is the same. */
export const nfc: Rule = ({ files }) => [...files.texts].flatMap(([file, text]) => findings(file, text));
