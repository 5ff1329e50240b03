import type { ContentRule } from './rule.ts';

/** All text is composed (NFC), so that what looks the same is the same. */
export const nfc: ContentRule = {
  name: 'nfc',
  looksAt: 'line',
  mayFind: ({ text }) => text !== text.normalize('NFC'),
  find(line) {
    const decomposed = line.split(/\s+/).filter((word) => word !== word.normalize('NFC'));
    if (decomposed.length === 0) return undefined;
    const words = decomposed.slice(0, 3).map((word) => `“${word.normalize('NFC')}”`);
    const shown = words.join(', ') + (decomposed.length > 3 ? ', …' : '');
    return {
      vi: `Chữ ${shown} có dấu gõ bằng Unicode tổ hợp nên khi tìm sẽ không thấy. Gõ lại bằng Unicode dựng sẵn (NFC), hoặc sửa tự động bằng: npm run lint:content -- --fix`,
      en: `${shown}: accents are typed as separate characters, so a search would miss the text. Type it again in composed form (NFC), or have it put right by: npm run lint:content -- --fix`,
    };
  },
};
