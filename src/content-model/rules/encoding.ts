import { ENCODING_NAMES } from '../encoding/names.ts';
import type { ContentRule } from './rule.ts';

/** Every text is saved as UTF-8. */
export const encoding: ContentRule = {
  name: 'encoding',
  looksAt: 'text',
  find({ file }, { files: { encodings } }) {
    const found = encodings?.get(file);
    if (!found) return undefined;
    const line = found.first?.line ?? 1;
    if (found.encoding === 'unknown')
      return {
        line,
        vi: 'Tệp không phải văn bản UTF-8, và không rõ lưu bằng bảng mã nào. Mở bằng chương trình đã tạo ra nó rồi lưu lại dạng văn bản, Encoding chọn UTF-8.',
        en: 'The file is no text in UTF-8, and its encoding can’t be told. Open it in the program that made it and save it as text again, with the encoding UTF-8.',
      };
    const name = ENCODING_NAMES[found.encoding];
    const byHand = {
      vi: `trong VS Code, bấm tên bảng mã ở góc dưới bên phải, chọn “Reopen with Encoding” → ${name}, rồi “Save with Encoding” → UTF-8`,
      en: `in VS Code, click the encoding at the bottom right, choose “Reopen with Encoding” → ${name}, then “Save with Encoding” → UTF-8`,
    };
    if (!found.isCertain)
      return {
        line,
        vi: `Tệp không lưu bằng UTF-8 mà có lẽ bằng ${name}, nên chữ có dấu hiện sai. Hãy thử ${byHand.vi}; đọc được thì mới lưu.`,
        en: `The file is not saved as UTF-8 but perhaps as ${name}, so letters with accents come out wrong. Try this: ${byHand.en}; save it only if it can be read.`,
      };
    return {
      line,
      vi: `Tệp lưu bằng ${name} chứ không phải UTF-8, nên chữ có dấu hiện sai. Sửa tự động bằng: npm run lint:content -- --fix; hoặc ${byHand.vi}.`,
      en: `The file is saved as ${name}, not as UTF-8, so letters with accents come out wrong. Have it converted by: npm run lint:content -- --fix; or ${byHand.en}.`,
    };
  },
};
